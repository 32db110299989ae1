import type { IsoInstant } from '../../domain/account';
import { isEscalation, type Written } from '../../domain/operation';
import type { SourceRecord } from '../../domain/record';
import { statusAfter } from '../../domain/tasks';
import { touchpointOf } from '../../domain/touchpoint';
import { storedRecord } from '../../store/records';
import type { OutboxRow } from '../../store/rows';
import type { BookChange } from '../../store/settle';
import { labelOf } from '../connections/label';

/** What our book knows at once of a write that arrived, under the id it has there: the next refresh brings the same row. */
export async function remoteChange(row: OutboxRow, written: Written, asOf: IsoInstant): Promise<BookChange> {
  const { operation, destination, accountId } = row;
  const { id, as } = written;
  // A note is part of its ticket, not a touchpoint of its own.
  if (isEscalation(operation)) return { escalated: { part: operation, written } };
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
    default:
      return changedTask(row, id, asOf);
  }
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
