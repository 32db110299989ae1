import type { IncomingRecord } from '../../domain/record';
import type { PlaybookTask } from '../../domain/task';
import { withoutGaps } from '../../domain/without-gaps';
import { accountOf } from './account-of';
import type { Cells } from './cells';
import type { KnownAccount, Named } from './found-again';
import { stableId } from './stable-id';
import { externalIdOf, ID_LENGTH, type Stamp } from './stamp';
import { readOutcome, readStatus } from './task-values';

export function readTask(cells: Cells<'tasks'>, stamp: Stamp, accountsOf: (row: Named) => readonly KnownAccount[]): IncomingRecord {
  const title = cells.text('title', 500);
  if (!title) throw cells.lacks('title');
  const accountExternalId = accountOf(cells, accountsOf);
  const [playbook, due] = [cells.text('playbook', 200), cells.date('due')];
  const own = cells.whole('id', ID_LENGTH);
  const externalId = own ? externalIdOf(own) : stableId('task', accountExternalId, title, playbook, due);
  const status = cells.value('status', readStatus) ?? 'open';
  return {
    ...stamp,
    type: 'task',
    externalId,
    accountExternalId,
    value: withoutGaps({ id: externalId, title, playbook, due, status, ...endingOf(cells, status) }),
  };
}

/** Outcome, note and day of completion belong to a task that is over. */
function endingOf(cells: Cells<'tasks'>, status: PlaybookTask['status']): Partial<PlaybookTask> {
  const note = cells.note('note', 4000);
  if (status === 'open') return { note };
  return { note, outcome: readOutcome(cells.raw('outcome')), completedAt: cells.instant('completed') };
}
