import type { OutboxCounts, PendingWrite } from '../domain/view';
import { db } from './db';
import type { OutboxRow, ReceiptRow } from './rows';

const inState = (state: OutboxRow['state']) => db.outbox.where('[state+notBefore]').between([state, 0], [state, Infinity], true, true);

export async function outboxCounts(): Promise<OutboxCounts> {
  const [queued, sending, needYou] = await Promise.all(
    (['queued', 'sending', 'needs_you'] as const).map((state) => inState(state).count()),
  );
  return { waiting: (queued ?? 0) + (sending ?? 0), needYou: needYou ?? 0 };
}

/** Writes that the account's rows do not show yet, and those that arrived within a day, with their receipts. */
export async function pendingFor(accountId: string): Promise<PendingWrite[]> {
  const dayAgo = Date.now() - 86_400_000;
  const rows = await db.outbox.where('accountId').equals(accountId).toArray();
  const recent = rows.filter((row) => row.state !== 'undone' && (row.state !== 'sent' || Date.parse(row.createdAt) > dayAgo));
  const receipts = await withReceipts(recent);
  return recent.sort((a, b) => a.seq - b.seq).map((row) => shown(row, receipts.get(row.id)));
}

/** The receipts of those that arrived, by write. */
export async function withReceipts(rows: OutboxRow[]): Promise<Map<string, ReceiptRow>> {
  const sent = rows.filter((row) => row.state === 'sent');
  if (sent.length === 0) return new Map();
  const found = await db.receipt.bulkGet(sent.map((row) => `${row.destination}:${row.id}`));
  return new Map(found.flatMap((receipt) => (receipt ? [[receipt.writeId, receipt] as const] : [])));
}

/** Writes of all accounts that have not arrived, by account; those that have are in the account's rows. */
export async function unsentWrites(): Promise<Map<string, PendingWrite[]>> {
  const rows = (await Promise.all((['queued', 'sending', 'needs_you'] as const).map((state) => inState(state).toArray()))).flat();
  const writes = new Map<string, PendingWrite[]>();
  for (const row of rows.sort((a, b) => a.seq - b.seq)) writes.set(row.accountId, [...(writes.get(row.accountId) ?? []), shown(row)]);
  return writes;
}

export function shown(row: OutboxRow, receipt?: ReceiptRow): PendingWrite {
  const { id, accountId, operation, destination, state, createdAt, notBefore, attempts, error } = row;
  return {
    id,
    accountId,
    operation,
    destination,
    state: state as PendingWrite['state'],
    createdAt,
    ...(error && { error }),
    ...(state === 'queued' && { [attempts > 0 || error ? 'nextTry' : 'leavesAt']: new Date(notBefore).toISOString() }),
    ...(state === 'sending' && error && { asksAt: new Date(notBefore).toISOString() }),
    ...(receipt && {
      receipt: { at: receipt.at, target: receipt.target, as: receipt.as, link: receipt.link, becamePublic: receipt.becamePublic },
    }),
  };
}

const WEEK_MS = 7 * 86_400_000;

/** Everything that has not arrived, and what arrived within a week, oldest first. */
export async function recentWrites(now = Date.now()): Promise<PendingWrite[]> {
  const open = (await Promise.all((['queued', 'sending', 'needs_you'] as const).map((state) => inState(state).toArray()))).flat();
  const sent = (await inState('sent').toArray()).filter((row) => now - Date.parse(row.createdAt) < WEEK_MS);
  const receipts = await withReceipts(sent);
  return [...open, ...sent]
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.seq - b.seq)
    .map((row) => shown(row, receipts.get(row.id)));
}
