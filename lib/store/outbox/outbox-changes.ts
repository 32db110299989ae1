import type { Operation } from '../../domain/outbox/operation';
import { AUDIT_TABLES } from '../audit/audit';
import { db } from '../db';
import type { OutboxRow } from '../rows';
import { notLeft, withoutError } from './outbox';
import { noteWrite } from './write-audit';

/** The latest write about something that was not undone. */
export async function latestAbout(accountId: string, subject: string): Promise<OutboxRow | undefined> {
  const rows = await db.outbox.where('accountId').equals(accountId).toArray();
  return rows.filter((row) => row.subject === subject && row.state !== 'undone').sort((a, b) => b.seq - a.seq)[0];
}

/** Takes back a write that has not left, or was refused; false when it may be there. */
export async function undoQueued(id: string): Promise<boolean> {
  return db.transaction('rw', db.outbox, async () => {
    const row = await db.outbox.get(id);
    if (!row || !notLeft(row)) return false;
    await db.outbox.update(id, { state: 'undone' });
    return true;
  });
}

export async function getWrite(id: string): Promise<OutboxRow | undefined> {
  return db.outbox.get(id);
}

/** Other words for a write that has not left; tried again if it had been set aside. False where it may be under way. */
export async function amendQueued(id: string, operation: Operation): Promise<boolean> {
  return db.transaction('rw', db.outbox, async () => {
    const row = await db.outbox.get(id);
    if (!row || row.firstTriedAt !== undefined || (row.state !== 'queued' && row.state !== 'needs_you')) return false;
    // One that was set aside leaves at once: when it would have been asked about does not count any more.
    const notBefore = row.state === 'needs_you' ? Date.now() : row.notBefore;
    await db.outbox.put({ ...withoutError(row), operation, state: 'queued', notBefore });
    return true;
  });
}

/**
 * Tries again now. What may have arrived is asked about first, unless the person says to send it all the same. False where there is
 * nothing to try: it arrived, was taken back, or is being sent.
 */
export async function retryNow(id: string, anyway: boolean): Promise<boolean> {
  return db.transaction('rw', db.outbox, async () => {
    const row = await db.outbox.get(id);
    if (row?.state !== 'queued' && row?.state !== 'needs_you') return false;
    const { firstTriedAt, ...rest } = withoutError(row);
    const unsure = firstTriedAt !== undefined && !anyway;
    await db.outbox.put({
      ...rest,
      ...(unsure && { firstTriedAt }),
      operation: anyway ? withoutSeen(row.operation) : row.operation,
      state: unsure ? 'sending' : 'queued',
      notBefore: Date.now(),
    });
    return true;
  });
}

/** Written over whatever the destination says now. */
function withoutSeen(operation: Operation): Operation {
  if (!('seen' in operation)) return operation;
  const { seen: _, ...rest } = operation;
  return rest;
}

/**
 * Gives up what accounts that a person takes out of the book would still have got in it: written a moment earlier, it would go with
 * them. What leaves for a system of the company's stays. Call inside a transaction over the outbox and the record of actions.
 */
export async function discardWith(accountIds: readonly string[]): Promise<void> {
  const rows = await db.outbox.where('accountId').anyOf(accountIds).toArray();
  for (const row of rows) {
    if (row.destination !== 'local' || (row.state !== 'queued' && row.state !== 'needs_you')) continue;
    await db.outbox.update(row.id, { state: 'undone' });
    await noteWrite('write.discarded', row);
  }
}

/** Gives a write up. False while it is being sent: nobody could say what became of it. */
export async function discard(id: string): Promise<boolean> {
  return db.transaction('rw', [db.outbox, ...AUDIT_TABLES], async () => {
    const row = await db.outbox.get(id);
    if (row?.state !== 'queued' && row?.state !== 'needs_you') return false;
    await db.outbox.update(id, { state: 'undone' });
    await noteWrite('write.discarded', row);
    return true;
  });
}
