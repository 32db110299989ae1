import { nowIso } from '../domain/dates';
import type { AppError } from '../domain/errors';
import type { SourceRecord } from '../domain/record';
import type { OutboxCounts, PendingWrite } from '../domain/view';
import { atOnce, type Reading, rowsWith } from './at-once';
import { db } from './db';
import { BOOK_TABLES, refold, replaceRecords } from './records';
import type { OutboxRow } from './rows';

/** Adds a write unless a row with this command id exists already: a repeated command is the same command. */
export async function enqueue(row: Omit<OutboxRow, 'seq' | 'createdAt' | 'state'>): Promise<void> {
  await db.transaction('rw', db.outbox, async () => {
    if (await db.outbox.get(row.id)) return;
    const queued = await db.outbox.where('accountId').equals(row.accountId).toArray();
    // A newer word about the same task replaces one that has not left yet.
    const replaced = queued.filter((other) => other.taskId === row.taskId && other.state === 'queued');
    for (const other of replaced) await db.outbox.update(other.id, { state: 'undone' });
    const seq = Math.max(0, ...queued.map((other) => other.seq)) + 1;
    await db.outbox.put({ ...row, seq, createdAt: nowIso(), state: 'queued' });
  });
}

/** The latest write about a task that was not undone. */
export async function latestWrite(accountId: string, taskId: string): Promise<OutboxRow | undefined> {
  const rows = await db.outbox.where('accountId').equals(accountId).toArray();
  return rows.filter((row) => row.taskId === taskId && row.state !== 'undone').sort((a, b) => b.seq - a.seq)[0];
}

/** Takes back a write that has not left; false when it already has. */
export async function undoQueued(id: string): Promise<boolean> {
  return db.transaction('rw', db.outbox, async () => {
    const row = await db.outbox.get(id);
    if (row?.state !== 'queued') return false;
    await db.outbox.update(id, { state: 'undone' });
    return true;
  });
}

export async function dueWrites(now: number): Promise<OutboxRow[]> {
  const rows = await db.outbox.where('[state+notBefore]').between(['queued', 0], ['queued', now], true, true).toArray();
  return rows.sort((a, b) => a.seq - b.seq);
}

/** When the next queued write may leave, ms since epoch. */
export async function nextDue(): Promise<number | undefined> {
  const row = await db.outbox.where('[state+notBefore]').between(['queued', 0], ['queued', Infinity]).first();
  return row?.notBefore;
}

/** Delivery to our own book: record, receipt and "sent" are one transaction, so a crash leaves all or nothing. */
export async function deliverLocally(row: OutboxRow, record: SourceRecord): Promise<void> {
  await db.transaction('rw', [db.outbox, db.receipt, ...BOOK_TABLES], async () => {
    const current = await db.outbox.get(row.id);
    if (current?.state !== 'queued') return;
    await replaceRecords([record]);
    await refold([record.accountId]);
    await db.receipt.put({ id: `local:${row.id}`, writeId: row.id, destination: 'local', target: row.taskId, at: nowIso() });
    await db.outbox.update(row.id, { state: 'sent' });
  });
}

export async function markNeedsYou(id: string, error: AppError): Promise<void> {
  await db.outbox.update(id, { state: 'needs_you', error });
}

/** Every row in a state, whenever it may leave. */
const inState = (state: OutboxRow['state']) => IDBKeyRange.bound([state, 0], [state, Infinity], false, true);

export async function outboxCounts(shared?: Reading): Promise<OutboxCounts> {
  const count = (state: OutboxRow['state']) => (store: IDBObjectStore) => store.index('[state+notBefore]').count(inState(state));
  const counts = await atOnce(db.outbox, [count('queued'), count('sending'), count('needs_you')], shared);
  const [queued = 0, sending = 0, needYou = 0] = counts;
  return { waiting: queued + sending, needYou };
}

/** Writes that the account's rows do not show yet, and those just sent that may still be undone. */
export async function pendingFor(accountId: string, shared?: Reading): Promise<PendingWrite[]> {
  const dayAgo = Date.now() - 86_400_000;
  const [rows = []] = await atOnce(db.outbox, [rowsWith<OutboxRow>('accountId', accountId)], shared);
  return rows
    .filter((row) => row.state !== 'undone' && (row.state !== 'sent' || Date.parse(row.createdAt) > dayAgo))
    .sort((a, b) => a.seq - b.seq)
    .map(shown);
}

/** Writes of all accounts that have not arrived, by account; those that have are in the account's rows. */
export async function unsentWrites(shared?: Reading): Promise<Map<string, PendingWrite[]>> {
  const of = (state: OutboxRow['state']) => rowsWith<OutboxRow>('[state+notBefore]', inState(state));
  const rows = (await atOnce(db.outbox, [of('queued'), of('sending'), of('needs_you')], shared)).flat();
  const writes = new Map<string, PendingWrite[]>();
  for (const row of rows.sort((a, b) => a.seq - b.seq)) writes.set(row.accountId, [...(writes.get(row.accountId) ?? []), shown(row)]);
  return writes;
}

function shown({ id, kind, taskId, outcome, note, state, createdAt, error }: OutboxRow): PendingWrite {
  return { id, kind, taskId, outcome, note, state: state as PendingWrite['state'], createdAt, error };
}
