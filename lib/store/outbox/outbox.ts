import { nowIso } from '../../domain/dates';
import type { AppError } from '../../domain/errors';
import { setsValue, subjectOf, type TaskThere, type Written } from '../../domain/outbox/operation';
import { AUDIT_TABLES } from '../audit/audit';
import { db } from '../db';
import type { OutboxRow, ReceiptRow } from '../rows';
import { noteWrite } from './write-audit';

/** What is being asked for; everything else about a row follows. */
export type NewWrite = Pick<OutboxRow, 'id' | 'operation' | 'accountId' | 'destination' | 'notBefore'> &
  Partial<Pick<OutboxRow, 'source' | 'userId' | 'workspace' | 'confirmedFor'>>;

/** Adds writes unless rows with their ids exist already: a repeated command is the same command. All or none. */
export async function enqueue(...writes: NewWrite[]): Promise<void> {
  await db.transaction('rw', db.outbox, async () => {
    for (const write of writes) await enqueueOne(write);
  });
}

/** The same inside a transaction over the outbox. */
export async function enqueueOne(write: NewWrite): Promise<void> {
  if (await db.outbox.get(write.id)) return;
  const subject = subjectOf(write.operation, write.id);
  const queued = await db.outbox.where('accountId').equals(write.accountId).toArray();
  // A newer word about the same thing replaces one that has not left yet, and one that only waits to be asked about.
  const replaced = queued.filter((other) => other.subject === subject && other.destination === write.destination && isOvertaken(other));
  for (const other of replaced) await db.outbox.update(other.id, { state: 'undone' });
  const seq = Math.max(0, ...queued.map((other) => other.seq)) + 1;
  await db.outbox.put({ ...write, subject, seq, createdAt: nowIso(), state: 'queued', attempts: 0 });
}

/** Nothing of it can be anywhere yet: a try whose outcome is known to be "no" counts as none, also where the person is asked what now. */
export const notLeft = ({ state, firstTriedAt }: OutboxRow): boolean =>
  (state === 'queued' || state === 'needs_you') && firstTriedAt === undefined;

/** A newer word about the same thing takes its place. A value that may be there already is compared before the newer one is written. */
const isOvertaken = (row: OutboxRow): boolean => notLeft(row) || (row.state === 'needs_you' && setsValue(row.operation));

/**
 * The first open write of each account at each destination: the others wait behind it, so that order is kept. One that needs the
 * person is not open and holds up nobody.
 */
async function firstOfEach(): Promise<OutboxRow[]> {
  const inState = (state: OutboxRow['state']) => db.outbox.where('[state+notBefore]').between([state, 0], [state, Infinity], true, true);
  const rows = (await Promise.all([inState('queued').toArray(), inState('sending').toArray()])).flat();
  const first = new Map<string, OutboxRow>();
  for (const row of rows) {
    const lane = JSON.stringify([row.destination, row.accountId]);
    const other = first.get(lane);
    if (!other || row.seq < other.seq) first.set(lane, row);
  }
  return [...first.values()];
}

/** Writes to do something about now: to send, or to ask whether they arrived. Oldest first. */
export async function dueWrites(now: number): Promise<OutboxRow[]> {
  const rows = (await firstOfEach()).filter((row) => row.notBefore <= now);
  return rows.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.seq - b.seq);
}

/** When the next write wants attention, ms since epoch. */
export async function nextDue(): Promise<number | undefined> {
  const times = (await firstOfEach()).map((row) => row.notBefore);
  return times.length > 0 ? Math.min(...times) : undefined;
}

const isOpen = ({ state }: OutboxRow) => state === 'queued' || state === 'sending';

/** Says before the first byte leaves that a try has begun, so that a crash leaves a question and not a second record. */
export async function beginTry(id: string, askAgainAt: number): Promise<OutboxRow | undefined> {
  return db.transaction('rw', [db.outbox, ...AUDIT_TABLES], async () => {
    const row = await db.outbox.get(id);
    if (row?.state !== 'queued') return undefined;
    const begun: OutboxRow = {
      ...row,
      state: 'sending',
      attempts: row.attempts + 1,
      firstTriedAt: row.firstTriedAt ?? nowIso(),
      notBefore: askAgainAt,
    };
    await db.outbox.put(begun);
    await noteWrite('write.leaves', begun);
    return begun;
  });
}

/** Back into the queue. `clean`: it is certain that nothing arrived. */
export async function queueAgain(id: string, at: number, clean: boolean, error?: AppError): Promise<void> {
  await db.outbox
    .where('id')
    .equals(id)
    .modify((row) => {
      row.state = 'queued';
      row.notBefore = at;
      if (clean) delete row.firstTriedAt;
      if (error) row.error = error;
      else delete row.error;
    });
}

/** The outcome of the last try is not known; it is asked for at the time set when the try began. */
export async function keepAsking(id: string, at: number, error: AppError): Promise<void> {
  await db.outbox.update(id, { notBefore: at, error });
}

/** Set aside for the person. `clean`: it is certain that nothing arrived, so its words may still be changed. */
export async function markNeedsYou(id: string, error: AppError, clean = false, theirs?: TaskThere): Promise<void> {
  await db.transaction('rw', [db.outbox, ...AUDIT_TABLES], async () => {
    const row = await db.outbox.get(id);
    if (!row) return;
    const { firstTriedAt: _, ...rest } = withoutError(row);
    await db.outbox.put({ ...(clean ? rest : withoutError(row)), state: 'needs_you', error, ...(theirs && { theirs }) });
    if (row.state !== 'needs_you') await noteWrite('write.needs-you', row);
  });
}

/** Receipt and "sent", with what else must be true together with them; call inside a transaction, which opens `AUDIT_TABLES` too. */
export async function settle(row: OutboxRow, written: Written, also: () => Promise<void>): Promise<void> {
  const current = await db.outbox.get(row.id);
  if (!current || !isOpen(current)) return;
  await also();
  const receipt = receiptOf(row, written);
  await db.receipt.put(receipt);
  await noteWrite('write.sent', row, receipt);
  await db.outbox.put({ ...withoutError(current), state: 'sent' });
}

function receiptOf({ id, destination }: OutboxRow, { id: target, as, link, becamePublic }: Written): ReceiptRow {
  return {
    id: `${destination}:${id}`,
    writeId: id,
    destination,
    target,
    at: nowIso(),
    as,
    ...(link && { link }),
    ...(becamePublic && { becamePublic }),
  };
}

export const withoutError = ({ error: _, theirs: __, ...row }: OutboxRow): OutboxRow => row;

/** Ids at a destination that belong to writes of ours, other than this one. */
export async function takenAt(destination: string, writeId: string): Promise<string[]> {
  const rows = await db.receipt.where('[destination+target]').between([destination, ''], [destination, '￿']).toArray();
  return rows.filter((row) => row.writeId !== writeId).map((row) => row.target);
}

/** What a write became at its destination. */
export async function receiptFor(writeId: string): Promise<ReceiptRow | undefined> {
  return db.receipt.where('writeId').equals(writeId).first();
}

/** Somebody signed in there: what waited for that need not wait any longer. */
export async function hurryWrites(destination: string): Promise<void> {
  const waiting = db.outbox.where('[destination+state]').equals([destination, 'queued']);
  await waiting.modify((row) => {
    if (row.error?.code === 'auth_expired') row.notBefore = Date.now();
  });
}

/** How many writes have not left, by where they go. */
export async function countWaiting(destination: string): Promise<number> {
  const states = ['queued', 'sending', 'needs_you'].map((state) => [destination, state]);
  return db.outbox.where('[destination+state]').anyOf(states).count();
}
