import { STEP } from '../../domain/fold/tasks';
import type { Operation } from '../../domain/outbox/operation';
import { type LoggedTouchpoint, loggedTouchpoints } from '../../domain/touchpoint/logged';
import type { NextStep, TouchpointDetails } from '../../domain/touchpoint/touchpoint';
import { type Reading, readBatch, rowsWith } from '../batch';
import { db } from '../db';
import { enqueue, type NewWrite, notLeft, receiptFor } from '../outbox/outbox';
import { amendQueued, latestAbout, undoQueued } from '../outbox/outbox-changes';
import { shown, withReceipts } from '../outbox/pending';
import type { OutboxRow } from '../rows';
import { forStep, saidId, sayOfMail, takeBackSaid } from './said-of-mail';

/** Milliseconds within which a second press about the same record is the first one again. */
const SAME_PRESS_MS = 10_000;

/**
 * Queues a touchpoint unless its ticket or thread is logged already: two tabs and a double click make one. Answers the id
 * of the one in force. `anew`: the person has seen the earlier one and wants another.
 */
export async function logOnce(write: NewWrite, also: NewWrite[] = [], anew = false): Promise<string> {
  return db.transaction('rw', [db.outbox, db.receipt], async () => {
    const known = (await db.outbox.get(write.id)) ?? (await sameAgain(write, anew));
    if (known) return known.id;
    await enqueue(write, ...also);
    return write.id;
  });
}

async function sameAgain(write: NewWrite, anew: boolean): Promise<{ id: string } | undefined> {
  if (write.source && !anew) return touchpointOf(write.source);
  const now = Date.now();
  const rows = await db.outbox.where('accountId').equals(write.accountId).toArray();
  return rows.find((row) => isLog(row) && row.state !== 'undone' && now - Date.parse(row.createdAt) < SAME_PRESS_MS && isSame(row, write));
}

const isLog = ({ operation }: OutboxRow) => operation.kind === 'touchpoint.log';
const about = ({ operation }: Pick<OutboxRow, 'operation'>) => {
  if (operation.kind !== 'touchpoint.log') return '';
  const { type, link, subject } = operation.touch;
  // Of one record the page may say a moment later what it is called.
  return JSON.stringify([type, link ?? subject]);
};
const isSame = (row: OutboxRow, write: NewWrite) => row.source === write.source && about(row) === about(write);

/** The last touchpoint of a ticket or thread that was not taken back. */
export async function touchpointOf(source: string, shared?: Reading): Promise<LoggedTouchpoint | undefined> {
  const rows = await rowsWhere('source', source, shared);
  return (await folded(rows, shared)).findLast((touch) => !touch.gone);
}

async function rowsWhere(index: 'source' | 'accountId', key: string, shared?: Reading): Promise<OutboxRow[]> {
  if (shared) return (await readBatch(db.outbox, [rowsWith<OutboxRow>(index, key)], shared)).flat();
  return db.outbox.where(index).equals(key).toArray();
}

/** One touchpoint as it was last said. */
export async function touchpointById(accountId: string, touchId: string): Promise<LoggedTouchpoint | undefined> {
  const rows = await db.outbox.where('accountId').equals(accountId).toArray();
  return (await folded(rows)).find(({ id }) => id === touchId);
}

async function folded(rows: OutboxRow[], shared?: Reading): Promise<LoggedTouchpoint[]> {
  const inForce = rows.filter((row) => row.state !== 'undone').sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.seq - b.seq);
  const receipts = await withReceipts(inForce, shared);
  return loggedTouchpoints(inForce.map((row) => shown(row, receipts.get(row.id))));
}

/** The write that logged a touchpoint, which knows where it went. */
export async function logRow(touchId: string): Promise<OutboxRow | undefined> {
  const row = await db.outbox.get(touchId);
  return row?.operation.kind === 'touchpoint.log' ? row : undefined;
}

/** Where a next step becomes a task. */
export type StepTarget = Pick<NewWrite, 'destination' | 'userId'> & Pick<Extract<Operation, { kind: 'step.create' }>, 'anchor'>;

interface Change {
  commandId: string;
  log: OutboxRow;
  touch: TouchpointDetails;
  /** The next step to be made a task there; `null` takes back one that has not left; `undefined` leaves it as it is. */
  step?: (StepTarget & { step: NextStep }) | null;
  /** Where the mail itself is recorded; absent where it is not, or nobody knows now. */
  recorder?: StepTarget;
  /** When what can still be undone leaves. */
  notBefore: number;
}

const stepId = (commandId: string): string => `${commandId} ${STEP}`;

/** Says a touchpoint anew: in place while it has not left, else by a write of its own; the next step with it, all or nothing. */
export async function changeTouchpoint({ commandId, log, touch, step, recorder, notBefore }: Change): Promise<void> {
  const { id: touchId, accountId, destination, source, userId, workspace } = log;
  await db.transaction('rw', db.outbox, async () => {
    // A repeated command is the same command, whichever of its rows it left.
    if ((await db.outbox.bulkGet([commandId, stepId(commandId), saidId(commandId)])).some(Boolean)) return;
    const logging = log.operation.kind === 'touchpoint.log' ? log.operation : undefined;
    if (!logging) return;
    const base = { accountId, destination, userId, source, workspace };
    if (!(await amendQueued(touchId, { ...logging, touch }))) {
      const operation: Operation = { ...logging, kind: 'touchpoint.change', touchId, touch };
      await enqueue({ ...base, id: commandId, operation, notBefore: Date.now() });
    }
    if (step !== undefined) await withdrawStep(accountId, touchId);
    if (step) {
      const { destination: to, anchor } = step;
      const said = to === destination ? undefined : await forStep(log, touch);
      const operation: Operation = { kind: 'step.create', touchId, step: step.step, ...(said && { said }), ...(anchor && { anchor }) };
      await enqueue({ ...base, userId: step.userId, destination: to, id: stepId(commandId), operation, notBefore });
    }
    await sayOfMail({ commandId, log, touch, recorder, notBefore });
  });
}

/** Takes a touchpoint back before it left, and deletes it afterwards. A next step that has arrived is a task and stays, without what was said of the mail. */
export async function removeTouchpoint(commandId: string, log: OutboxRow): Promise<'undone' | 'deleted'> {
  const { id: touchId, accountId, destination, source, userId, workspace, operation: logged } = log;
  return db.transaction('rw', db.outbox, async () => {
    await withdrawStep(accountId, touchId);
    await withdrawNotes(accountId, touchId);
    await takeBackSaid(commandId, log);
    if (log.state === 'undone' || (await undoQueued(touchId))) return 'undone';
    const change = await latestAbout(accountId, `touchpoint.change ${touchId}`);
    if (change) await undoQueued(change.id);
    const anchor = 'anchor' in logged ? logged.anchor : undefined;
    const operation: Operation = { kind: 'touchpoint.delete', touchId, ...(anchor && { anchor }) };
    await enqueue({ id: commandId, accountId, destination, userId, source, workspace, operation, notBefore: Date.now() });
    return 'deleted';
  });
}

/** A note that has arrived stays: a ticket's history is not rewritten. */
async function withdrawNotes(accountId: string, touchId: string): Promise<void> {
  const rows = await db.outbox.where('accountId').equals(accountId).toArray();
  for (const { id } of rows) if (id.startsWith(`${touchId} `)) await undoQueued(id);
}

async function withdrawStep(accountId: string, touchId: string): Promise<void> {
  const step = await latestAbout(accountId, `step ${touchId}`);
  if (step) await undoQueued(step.id);
}

/** The write that makes a touchpoint's next step a task, where one is in force; its task's id in our book once it arrived. */
export async function stepTaskOf(accountId: string, touchId: string): Promise<{ taskId?: string } | undefined> {
  const step = await latestAbout(accountId, `step ${touchId}`);
  if (!step) return undefined;
  const receipt = step.state === 'sent' ? await receiptFor(step.id) : undefined;
  return receipt ? { taskId: `${receipt.destination}:${receipt.target}` } : {};
}

/** Whether a next step of this touchpoint has left: then it is a task of its own. */
export async function stepHasLeft(accountId: string, touchId: string): Promise<boolean> {
  const step = await latestAbout(accountId, `step ${touchId}`);
  return step !== undefined && !notLeft(step);
}

/** Whether something about this account went there from this workspace before, or a person said that it may. */
export async function wroteFrom(accountId: string, workspace: string, destination: string, shared?: Reading): Promise<boolean> {
  const rows = await rowsWhere('accountId', accountId, shared);
  return rows.some((row) => row.workspace === workspace && [row.destination, row.confirmedFor].includes(destination));
}
