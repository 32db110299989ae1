import type { OutboxCounts, PendingWrite } from '../../domain/outbox/pending';
import { askedOnce, type Reading, readBatch, row as rowAt, rowsWith } from '../batch';
import { db } from '../db';
import type { OutboxRow, ReceiptRow } from '../rows';

/** Every row in a state, whenever it may leave. */
const inState = (state: OutboxRow['state']) => IDBKeyRange.bound([state, 0], [state, Infinity], false, false);
const rowsIn = (state: OutboxRow['state']) => rowsWith<OutboxRow>('[state+notBefore]', inState(state));

const DAY_MS = 86_400_000;
/** Rows up to which all are read at once: whose a page is, need not be known before its writes are asked for. */
const FEW = 50;

interface Around extends OutboxCounts {
  /** All that has not arrived, and what left within a day; absent where these are many. */
  rows?: OutboxRow[];
}

const around = (shared?: Reading): Promise<Around> => askedOnce(shared, 'around', () => readAround(shared));

async function readAround(shared?: Reading): Promise<Around> {
  const few = (range: IDBKeyRange) => rowsWith<OutboxRow>('[state+notBefore]', range, FEW);
  // A row may leave when it was made, or later.
  const sent = IDBKeyRange.bound(['sent', Date.now() - 2 * DAY_MS], ['sent', Infinity]);
  const [unsent = [], recent = []] = await readBatch(db.outbox, [open(), sent].map(few), shared);
  if (unsent.length === FEW || recent.length === FEW) return countAround(shared);
  const needYou = unsent.filter(({ state }) => state === 'needs_you').length;
  return { waiting: unsent.length - needYou, needYou, rows: [...unsent, ...recent] };
}

/** All that has not arrived, in one request: the index has these states side by side. */
const open = () => IDBKeyRange.bound(['needs_you', 0], ['sending', Infinity]);

const WAITING = ['queued', 'sending'] as const;

async function countAround(shared?: Reading): Promise<Around> {
  const count = (state: OutboxRow['state']) => (store: IDBObjectStore) => store.index('[state+notBefore]').count(inState(state));
  const [queued = 0, sending = 0, needYou = 0] = await readBatch(db.outbox, [...WAITING, 'needs_you' as const].map(count), shared);
  return { waiting: queued + sending, needYou };
}

export async function outboxCounts(shared?: Reading): Promise<OutboxCounts> {
  const { waiting, needYou } = await around(shared);
  return { waiting, needYou };
}

/** Writes that the account's rows do not show yet, and those that arrived within a day, with their receipts. */
export function pendingFor(accountId: string, shared?: Reading): Promise<PendingWrite[]> {
  return askedOnce(shared, `pending ${accountId}`, () => readPending(accountId, shared));
}

async function readPending(accountId: string, shared?: Reading): Promise<PendingWrite[]> {
  const dayAgo = Date.now() - DAY_MS;
  const all = (await around(shared)).rows ?? (await readBatch(db.outbox, [rowsWith<OutboxRow>('accountId', accountId)], shared)).flat();
  const rows = all.filter((row) => row.accountId === accountId);
  const recent = rows.filter((row) => row.state !== 'undone' && (row.state !== 'sent' || Date.parse(row.createdAt) > dayAgo));
  const receipts = await withReceipts(recent, shared);
  return recent.sort((a, b) => a.seq - b.seq).map((row) => shown(row, receipts.get(row.id)));
}

/** The receipts of those that arrived, by write. */
export async function withReceipts(rows: OutboxRow[], shared?: Reading): Promise<Map<string, ReceiptRow>> {
  const sent = rows.filter((row) => row.state === 'sent');
  if (sent.length === 0) return new Map();
  const found = shared
    ? await readBatch(
        db.receipt,
        sent.map((row) => rowAt<ReceiptRow>(`${row.destination}:${row.id}`)),
        shared,
      )
    : await db.receipt.bulkGet(sent.map((row) => `${row.destination}:${row.id}`));
  return new Map(found.flatMap((receipt) => (receipt ? [[receipt.writeId, receipt] as const] : [])));
}

/** Writes of all accounts that have not arrived, by account; those that have are in the account's rows. */
export async function unsentWrites(shared?: Reading): Promise<Map<string, PendingWrite[]>> {
  const rows = (await readBatch(db.outbox, [rowsIn('queued'), rowsIn('sending'), rowsIn('needs_you')], shared)).flat();
  const writes = new Map<string, PendingWrite[]>();
  for (const row of rows.sort((a, b) => a.seq - b.seq)) writes.set(row.accountId, [...(writes.get(row.accountId) ?? []), shown(row)]);
  return writes;
}

/** No try waits longer for its answers: of one that began earlier, who made it ended before it heard. */
const UNHEARD_MS = 45_000;

const isUnheard = ({ error, firstTriedAt }: OutboxRow): boolean =>
  error !== undefined || (firstTriedAt !== undefined && Date.now() - Date.parse(firstTriedAt) > UNHEARD_MS);

export function shown(row: OutboxRow, receipt?: ReceiptRow): PendingWrite {
  const { id, accountId, operation, destination, state, createdAt, notBefore, attempts, error, theirs } = row;
  return {
    id,
    accountId,
    operation,
    destination,
    state: state as PendingWrite['state'],
    createdAt,
    ...(error && { error }),
    ...(theirs && state === 'needs_you' && { theirs }),
    ...(state === 'queued' && { [attempts > 0 || error ? 'nextTry' : 'leavesAt']: new Date(notBefore).toISOString() }),
    ...(state === 'sending' && isUnheard(row) && { asksAt: new Date(notBefore).toISOString() }),
    ...(receipt && {
      receipt: { at: receipt.at, target: receipt.target, as: receipt.as, link: receipt.link, becamePublic: receipt.becamePublic },
    }),
  };
}

const WEEK_MS = 7 * 86_400_000;

/** Everything that has not arrived, and what arrived within a week, oldest first. */
export async function recentWrites(now = Date.now()): Promise<PendingWrite[]> {
  const [queued = [], sending = [], needYou = [], arrived = []] = await readBatch(
    db.outbox,
    (['queued', 'sending', 'needs_you', 'sent'] as const).map(rowsIn),
  );
  const sent = arrived.filter((row) => now - Date.parse(row.createdAt) < WEEK_MS);
  const receipts = await withReceipts(sent);
  return [...queued, ...sending, ...needYou, ...sent]
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.seq - b.seq)
    .map((row) => shown(row, receipts.get(row.id)));
}
