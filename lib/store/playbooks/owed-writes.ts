import { type Operation, subjectOf } from '../../domain/outbox/operation';
import { db } from '../db';
import { enqueueOne, notLeft } from '../outbox/outbox';
import type { OutboxRow } from '../rows';

/**
 * Queues what a system of record does not know yet of an account's playbooks, each once however often it is found owed: what waits, is
 * under way, needs the person or was given up by them is not said again. What is not owed any more and has not left goes.
 */
export async function enqueueOwed(
  to: Pick<OutboxRow, 'accountId' | 'destination' | 'userId'>,
  owed: readonly Operation[],
): Promise<boolean> {
  return db.transaction('rw', db.outbox, async () => {
    const rows = (await db.outbox.where('accountId').equals(to.accountId).toArray())
      .filter(({ destination }) => destination === to.destination)
      .sort((a, b) => a.seq - b.seq);
    const about = (operation: Operation) => rows.filter(({ subject }) => subject === subjectOf(operation));
    const fresh = owed.filter((operation) => !isSaid(operation, about(operation)));
    for (const operation of fresh) await enqueueOne({ id: crypto.randomUUID(), ...to, operation, notBefore: Date.now() });
    const needed = new Set(owed.map((operation) => subjectOf(operation)));
    const idle = rows.filter((row) => isOpenStep(row.operation) && row.state === 'queued' && notLeft(row) && !needed.has(row.subject));
    for (const { id } of idle) await db.outbox.update(id, { state: 'undone' });
    return fresh.length > 0;
  });
}

const isOpenStep = (operation: Operation): boolean => operation.kind === 'task.create' && operation.task.ended === undefined;

/** A task that was made once is never made again; any other word is new unless the last one said the same or is still on its way. */
function isSaid(operation: Operation, rows: readonly OutboxRow[]): boolean {
  if (operation.kind === 'task.create' && rows.some((row) => row.operation.kind === 'task.create' && row.state === 'sent')) return true;
  const last = rows.findLast((row) => row.state !== 'undone') ?? rows.at(-1);
  if (!last || last.state === 'sent') return false;
  const same = essence(last.operation) === essence(operation);
  // Another day replaces one that has not left.
  if (operation.kind === 'task.change' && notLeft(last) && last.state === 'queued') return same;
  return last.state === 'undone' ? essence((rows.at(-1) as OutboxRow).operation) === essence(operation) : true;
}

/** What a word says, whoever said it and whatever it was compared with. */
function essence(operation: Operation): string {
  switch (operation.kind) {
    case 'task.create':
      return `create ${operation.task.ended?.outcome ?? ''}`;
    case 'task.complete':
      return `complete ${operation.outcome}`;
    case 'task.change':
      return `change ${operation.due ?? ''} ${operation.owner ?? ''}`;
    default:
      return operation.kind;
  }
}
