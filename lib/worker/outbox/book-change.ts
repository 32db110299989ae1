import type { IsoInstant } from '../../domain/account';
import { withoutGaps } from '../../domain/data/without-gaps';
import { localDay } from '../../domain/dates';
import { isEscalation, type NewTask, type Operation, type Written } from '../../domain/outbox/operation';
import { stepOfTask } from '../../domain/playbook/run';
import type { SourceRecord } from '../../domain/record';
import { accountField, patchOf } from '../../domain/records/fields';
import type { FieldMapping } from '../../domain/source/connection';
import type { TaskElsewhere } from '../../domain/task/task';
import { statusAfter } from '../../domain/task/task-list';
import { asTouchpoint, type TouchpointDetails } from '../../domain/touchpoint/touchpoint';
import { getAccount } from '../../store/book/accounts';
import { getConnection } from '../../store/connections/connections';
import type { BookChange } from '../../store/outbox/settle';
import type { StepChange } from '../../store/playbooks/runs';
import { type Key, storedRecord } from '../../store/records/records';
import type { OutboxRow } from '../../store/rows';
import { say } from '../../words/say';
import { labelOf } from '../connections/label';
import { momentNow } from '../today/moment';
import { contactChange, localRecord } from './local';

type FieldSet = Extract<Operation, { kind: 'field.set' }>;

/** What our book knows at once of a write that arrived, under the id it has there: the next refresh brings the same row. */
export async function remoteChange(row: OutboxRow, written: Written, asOf: IsoInstant): Promise<BookChange> {
  const { operation, destination, accountId } = row;
  const { id, as, found } = written;
  if (isEscalation(operation)) return { escalated: { part: operation, written } };
  // A note is part of its ticket, not a touchpoint of its own.
  if (as === 'note') return {};
  const anchor = 'anchor' in operation ? operation.anchor : undefined;
  const base = {
    connectionId: destination,
    externalId: id,
    accountExternalId: anchor?.recordId ?? accountId,
    accountId,
    label: labelOf(destination),
    asOf,
  };
  switch (operation.kind) {
    case 'touchpoint.log':
    case 'touchpoint.change':
      return {
        put: { ...base, type: 'touchpoint', value: asTouchpoint(id, operation.touch) },
        also: leavingOf(row, operation.touch, asOf),
      };
    case 'touchpoint.delete':
      return { drop: [destination, 'touchpoint', id] };
    case 'step.create':
      return { put: { ...base, type: 'task', value: { id, title: operation.step.text, due: operation.step.due, status: 'open' } } };
    // What was said of a mail is in the touchpoint of our own book; the task that carries it is none.
    case 'said.create':
    case 'said.change':
    case 'said.delete':
      return {};
    case 'task.create':
      return newStep(row, base, operation.task, found);
    case 'field.set':
      return changedField(row, operation, asOf);
    case 'contact.add': {
      const { role, ...value } = operation.contact;
      if (await isReadBack(destination, operation.roleField)) {
        return { put: { ...base, type: 'contact', value: { id, ...operation.contact } } };
      }
      // The next refresh brings the contact anew, and no role with it.
      const said = { type: 'contact' as const, value: { id, ...operation.contact } };
      return {
        put: { ...base, type: 'contact', value: { id, ...value } },
        ...(role && { also: besides(localRecord(row, `${destination}:${id}`, said)) }),
      };
    }
    case 'contact.change':
      return (await roleThere(row, operation)) ?? (await contactChange(row, operation)) ?? {};
    case 'contact.delete':
      return {};
    default:
      return changedTask(row, id, asOf);
  }
}

type Base = Pick<SourceRecord, 'connectionId' | 'externalId' | 'accountExternalId' | 'accountId' | 'label' | 'asOf'>;

/** From now on the step lives there. As it was found, where somebody else wrote it before. */
async function newStep({ operation }: OutboxRow, base: Base, task: NewTask, found: Written['found']): Promise<BookChange> {
  const { externalId: id, connectionId, asOf: at } = base;
  const { title, ended } = task;
  const status = found?.status ?? (ended ? statusAfter(ended.outcome) : 'open');
  const due = found?.due ?? task.due;
  const known = await storedRecord([connectionId, 'task', id]);
  const value = { id, title, due, status, ...(status !== 'open' && { completedAt: at }) };
  const done = status !== 'open' && { kind: 'done' as const, outcome: 'Done' as const, ...ended };
  const moved = status === 'open' && due !== task.due && { kind: 'snoozed' as const, until: due };
  const said = done || moved;
  const step = await stepChange(operation, { said: said || undefined, there: { connectionId, id, status, due, at } });
  return { put: { ...(known?.type === 'task' ? known : base), type: 'task', value, asOf: at }, ...step };
}

/** What a write about a playbook's step says to its run. */
async function stepChange(operation: Operation, change: Pick<StepChange, 'said' | 'there'>): Promise<Pick<BookChange, 'step'>> {
  const of = 'taskId' in operation ? stepOfTask(operation.taskId) : undefined;
  if (!of) return {};
  const { clock } = await momentNow();
  return { step: { of, ...change, when: clock } };
}

/** Whether the company's mapping names the field of a role, so that the next refresh brings it as it is there. */
async function isReadBack(destination: string, field: string | undefined): Promise<boolean> {
  if (field === undefined) return false;
  const mapping = (await getConnection(destination))?.settings.mapping as FieldMapping | undefined;
  return mapping?.role === field || mapping?.role === `Contact.${field}`;
}

/** The system's own contact with the role; what was said of the role here before would lie over whatever anybody says of it there. */
async function roleThere(
  { destination }: OutboxRow,
  { contactId, change: { role }, target }: Extract<Operation, { kind: 'contact.change' }>,
): Promise<BookChange | undefined> {
  if (!role || !target || !(await isReadBack(destination, target.path))) return undefined;
  const key: Key = ['local', 'contact', contactId];
  const [known, said] = await Promise.all([storedRecord([destination, 'contact', target.recordId]), storedRecord(key)]);
  if (known?.type !== 'contact') return undefined;
  const { role: _, ...others } = said?.type === 'contact' ? said.value : known.value;
  return {
    put: { ...known, value: { ...known.value, role } },
    ...(said?.type === 'contact' && { also: { key, put: { ...said, value: others } } }),
  };
}

/** A row that only our own book keeps, beside the one there. */
const besides = (put: SourceRecord): NonNullable<BookChange['also']> => ({ key: [put.connectionId, put.type, put.externalId], put });

/** The system's own row with the new value, or with the old one that is still right: that field was looked at now, nothing else of it. */
async function changedField(
  { destination, accountId }: OutboxRow,
  { field, value, target }: FieldSet,
  at: IsoInstant,
): Promise<BookChange> {
  const [known, account] = await Promise.all([storedRecord([destination, 'account', target?.recordId ?? '']), getAccount(accountId)]);
  if (known?.type !== 'account' || !account) return {};
  const heldAt = { ...known.heldAt, [accountField(field)]: at };
  return { put: { ...known, heldAt, value: { ...known.value, ...patchOf(account, field, value) } } };
}

async function changedTask({ operation, destination, createdAt }: OutboxRow, id: string, asOf: IsoInstant): Promise<BookChange> {
  const known = await storedRecord([destination, 'task', id]);
  const there = { connectionId: destination, id, at: asOf, ...changeThere(operation) };
  const step = await stepChange(operation, { there, ...saidBy(operation) });
  if (known?.type !== 'task') return step;
  const { completedAt: _, outcome: __, note: ___, by: ____, mine: _____, ...open } = known.value;
  switch (operation.kind) {
    case 'task.complete': {
      const { outcome, note } = operation;
      return {
        put: { ...known, value: { ...open, status: statusAfter(outcome), completedAt: createdAt, outcome, note, mine: true }, asOf },
        ...step,
      };
    }
    case 'task.change': {
      const { due = known.value.due, owner = known.value.owner } = operation;
      return { put: { ...known, value: withoutGaps({ ...known.value, due, owner }), asOf }, ...step };
    }
    default:
      return { put: { ...known, value: { ...open, status: 'open' }, asOf }, ...step };
  }
}

function changeThere(operation: Operation): Partial<TaskElsewhere> {
  switch (operation.kind) {
    case 'task.complete':
      return { status: statusAfter(operation.outcome) };
    case 'task.change': {
      const { due, owner } = operation;
      return withoutGaps({ due, owner });
    }
    default:
      return { status: 'open' };
  }
}

function saidBy(operation: Operation): Pick<StepChange, 'said'> {
  if ('follows' in operation || (operation.kind !== 'task.complete' && operation.kind !== 'task.reopen')) return {};
  if (operation.kind === 'task.reopen') return { said: { kind: 'opened' } };
  const { outcome, note } = operation;
  return { said: { kind: 'done', outcome, ...(note && { note }) } };
}

/** That they want to leave is not among what the next refresh brings of a touchpoint, so our own book keeps it beside. */
function leavingOf({ id, operation, accountId }: OutboxRow, { leaving, at }: TouchpointDetails, asOf: IsoInstant): BookChange['also'] {
  const touchId = operation.kind === 'touchpoint.change' ? operation.touchId : id;
  const key: Key = ['local', 'health', `${accountId} leaving ${touchId}`];
  if (!leaving) return { key };
  const [connectionId, , externalId] = key;
  const value = { kind: 'leaving' as const, on: localDay(at), at: asOf };
  return {
    key,
    put: { connectionId, externalId, accountExternalId: accountId, accountId, label: say('labels.noted'), asOf, type: 'health', value },
  };
}
