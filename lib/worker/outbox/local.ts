import type { Account } from '../../domain/account';
import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { STEP } from '../../domain/fold/tasks';
import { isEscalation } from '../../domain/outbox/operation';
import { stepOfTask, stepRowId } from '../../domain/playbook/run';
import type { SourceRecord } from '../../domain/record';
import { changed } from '../../domain/records/contact';
import { patchOf } from '../../domain/records/fields';
import type { PlaybookTask } from '../../domain/task/task';
import { statusAfter } from '../../domain/task/task-list';
import { asTouchpoint } from '../../domain/touchpoint/touchpoint';
import { getAccount } from '../../store/book/accounts';
import { markNeedsYou } from '../../store/outbox/outbox';
import { type BookChange, settleInBook } from '../../store/outbox/settle';
import { getRun, type Said } from '../../store/playbooks/runs';
import { storedRecord } from '../../store/records/records';
import type { OutboxRow } from '../../store/rows';
import { say } from '../../words/say';
import { momentNow } from '../today/moment';

/** Delivery to our own book. A write that can never succeed is set aside with its reason and blocks nobody. */
export async function deliverLocally(row: OutboxRow): Promise<void> {
  const account = await getAccount(row.accountId);
  if (!account) return markNeedsYou(row.id, appError('not_found', say('outbox.accountGone')));
  const change = await bookChange(row, account);
  if (!change) return markNeedsYou(row.id, appError('not_found', say('taskId' in row.operation ? 'refused.noTask' : 'records.noContact')));
  await settleInBook(row, { id: change.target, as: 'row' }, change);
}

async function bookChange(row: OutboxRow, account: Account): Promise<(BookChange & { target: string }) | undefined> {
  const { operation, accountId } = row;
  // What is said of recorded mail goes to the system that records it, and nowhere else; a packet never stays here alone.
  if (operation.kind === 'said.create' || 'of' in operation || isEscalation(operation)) return undefined;
  switch (operation.kind) {
    // Only a system of record keeps these.
    case 'task.create':
    case 'task.change':
      return undefined;
    case 'task.complete':
    case 'task.reopen': {
      const of = stepOfTask(operation.taskId);
      if (of) return stepChange(row, of);
      const task = account.tasks.find((candidate) => candidate.id === operation.taskId);
      return task && { target: task.id, put: localRecord(row, task.id, { type: 'task', value: after(row, task) }) };
    }
    case 'touchpoint.log':
      return { target: row.id, put: localRecord(row, row.id, { type: 'touchpoint', value: asTouchpoint(row.id, operation.touch) }) };
    case 'touchpoint.change': {
      const { touchId, touch } = operation;
      return { target: touchId, put: localRecord(row, touchId, { type: 'touchpoint', value: asTouchpoint(touchId, touch) }) };
    }
    case 'touchpoint.delete':
      return { target: operation.touchId, drop: ['local', 'touchpoint', operation.touchId] };
    case 'step.create': {
      const { text: title, due } = operation.step;
      const id = `${STEP}${operation.touchId}`;
      return { target: id, put: localRecord(row, id, { type: 'task', value: { id, title, due, status: 'open' } }) };
    }
    case 'field.set': {
      const { field, value } = operation;
      const id = `${accountId} ${field}`;
      return { target: id, put: localRecord(row, id, { type: 'account', value: patchOf(account, field, value) }) };
    }
    case 'contact.add': {
      const value = { id: row.id, ...operation.contact };
      return { target: row.id, put: localRecord(row, row.id, { type: 'contact', value }) };
    }
    case 'contact.change':
      return contactChange(row, operation);
    case 'contact.delete':
      return undefined;
  }
}

/** What is said of a contact lies over the contact's own row, whoever brings that: under the contact's own id. */
export async function contactChange(
  row: OutboxRow,
  { contactId, change }: Extract<OutboxRow['operation'], { kind: 'contact.change' }>,
): Promise<(BookChange & { target: string; put: SourceRecord }) | undefined> {
  const contact = (await getAccount(row.accountId))?.contacts.find(({ id }) => id === contactId);
  if (!contact) return undefined;
  const before = await storedRecord(['local', 'contact', contactId]);
  const { id, name, email } = contact;
  const known = before?.type === 'contact' ? before.value : { id, name, ...(email && { email }) };
  return { target: contactId, put: localRecord(row, contactId, { type: 'contact', value: changed(known, change) }) };
}

/** A step of a playbook is a task of our own: what its run says of it is all there is, whether or not the run is over by now. */
async function stepChange(
  { operation }: OutboxRow,
  of: { runId: string; stepId: string },
): Promise<(BookChange & { target: string }) | undefined> {
  if (!(await getRun(of.runId))) return undefined;
  const { clock } = await momentNow();
  const said: Said =
    operation.kind === 'task.complete'
      ? { kind: 'done', outcome: operation.outcome, ...(operation.note && { note: operation.note }) }
      : { kind: 'opened' };
  return { target: stepRowId(of.runId, of.stepId), step: { of, said, when: clock } };
}

function after({ operation, createdAt }: OutboxRow, task: PlaybookTask): PlaybookTask {
  if (operation.kind !== 'task.complete') return { ...task, status: 'open', completedAt: undefined, outcome: undefined, note: undefined };
  const { outcome, note } = operation;
  return { ...task, status: statusAfter(outcome), completedAt: createdAt, outcome, note };
}

type Valued = { [T in SourceRecord['type']]: Pick<Extract<SourceRecord, { type: T }>, 'type' | 'value'> }[SourceRecord['type']];

const labelFor = ({ kind }: OutboxRow['operation']) =>
  kind.startsWith('task.')
    ? 'labels.completedHere'
    : kind === 'field.set' || kind.startsWith('contact.')
      ? 'labels.corrected'
      : 'labels.loggedHere';

export function localRecord({ accountId, operation }: OutboxRow, externalId: string, valued: Valued): SourceRecord {
  return {
    connectionId: 'local',
    externalId,
    accountExternalId: accountId,
    accountId,
    label: say(labelFor(operation)),
    asOf: nowIso(),
    ...valued,
  } as SourceRecord;
}
