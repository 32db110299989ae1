import type { IsoInstant } from '../../domain/account';
import type { Operation, Written } from '../../domain/operation';
import type { SourceRecord } from '../../domain/record';
import { patchOf } from '../../domain/records/fields';
import { statusAfter } from '../../domain/tasks';
import { touchpointOf } from '../../domain/touchpoint';
import { getAccount } from '../../store/accounts';
import { storedRecord } from '../../store/records';
import type { OutboxRow } from '../../store/rows';
import type { BookChange } from '../../store/settle';
import { labelOf } from '../connections/label';
import { contactChange, localRecord } from './local';

type FieldSet = Extract<Operation, { kind: 'field.set' }>;

/** What our book knows at once of a write that arrived, under the id it has there: the next refresh brings the same row. */
export async function remoteChange(row: OutboxRow, { id, as }: Written, asOf: IsoInstant): Promise<BookChange> {
  const { operation, destination, accountId } = row;
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
      return { put: { ...base, type: 'touchpoint', value: touchpointOf(id, operation.touch) } };
    case 'touchpoint.delete':
      return { drop: [destination, 'touchpoint', id] };
    case 'step.create':
      return { put: { ...base, type: 'task', value: { id, title: operation.step.text, due: operation.step.due, status: 'open' } } };
    case 'field.set':
      return changedField(row, operation);
    case 'contact.add': {
      const { role, ...value } = operation.contact;
      // The next refresh brings the contact anew, and no role with it.
      const said = { type: 'contact' as const, value: { id, ...operation.contact } };
      return {
        put: { ...base, type: 'contact', value: { id, ...value } },
        ...(role && { also: localRecord(row, `${destination}:${id}`, said) }),
      };
    }
    case 'contact.change':
      return (await contactChange(row, operation)) ?? {};
    case 'contact.delete':
      return {};
    default:
      return changedTask(row, id, asOf);
  }
}

/** The system's own row with the new value: its age stays, because nothing else of it was read. */
async function changedField({ destination, accountId }: OutboxRow, { field, value, target }: FieldSet): Promise<BookChange> {
  const [known, account] = await Promise.all([storedRecord([destination, 'account', target?.recordId ?? '']), getAccount(accountId)]);
  if (known?.type !== 'account' || !account) return {};
  return { put: { ...known, value: { ...known.value, ...patchOf(account, field, value) } } };
}

async function changedTask({ operation, destination, createdAt }: OutboxRow, id: string, asOf: IsoInstant): Promise<BookChange> {
  const known = await storedRecord([destination, 'task', id]);
  if (known?.type !== 'task') return {};
  const { completedAt: _, outcome: __, note: ___, ...open } = known.value;
  const value: Extract<SourceRecord, { type: 'task' }>['value'] =
    operation.kind === 'task.complete'
      ? { ...open, status: statusAfter(operation.outcome), completedAt: createdAt, outcome: operation.outcome, note: operation.note }
      : { ...open, status: 'open' };
  return { put: { ...known, value, asOf } };
}
