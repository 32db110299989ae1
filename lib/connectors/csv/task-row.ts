import { withoutGaps } from '../../domain/data/without-gaps';
import type { IncomingRecord } from '../../domain/record';
import type { PlaybookTask } from '../../domain/task/task';
import { accountOf } from './account-of';
import { type Cells, unlessRejected } from './cells';
import type { KnownAccount, Named } from './found-again';
import { externalIdOf, ID_LENGTH, type Stamp } from './stamp';
import { firstId, type TaskSaid } from './task-again';
import { readOutcome, readStatus } from './task-values';

type AccountsOf = (row: Named) => readonly KnownAccount[];

/** `taskAgain`: the id of a row without one. */
export function readTask(cells: Cells<'tasks'>, stamp: Stamp, accountsOf: AccountsOf, taskAgain = firstId): IncomingRecord {
  const { own, ...said } = saidOf(cells, accountsOf);
  const { accountExternalId, title, playbook, due } = said;
  const externalId = own ?? taskAgain(said);
  const status = cells.value('status', readStatus) ?? 'open';
  return {
    ...stamp,
    type: 'task',
    externalId,
    accountExternalId,
    value: withoutGaps({ id: externalId, title, playbook, due, status, ...endingOf(cells, status) }),
  };
}

/** What a row of tasks is found again by, or its own id, as `readTask` will see it; nothing where that will refuse it. */
export const taskSaid = (cells: Cells<'tasks'>, accountsOf: AccountsOf) => unlessRejected(() => saidOf(cells, accountsOf));

function saidOf(cells: Cells<'tasks'>, accountsOf: AccountsOf): TaskSaid & { own?: string } {
  const title = cells.text('title', 500);
  if (!title) throw cells.lacks('title');
  const accountExternalId = accountOf(cells, accountsOf);
  const [playbook, due] = [cells.text('playbook', 200), cells.date('due')];
  const own = cells.whole('id', ID_LENGTH);
  return { accountExternalId, title, playbook, due, ...(own && { own: externalIdOf(own) }) };
}

/** Outcome, note and day of completion belong to a task that is over. */
function endingOf(cells: Cells<'tasks'>, status: PlaybookTask['status']): Partial<PlaybookTask> {
  const note = cells.note('note', 4000);
  if (status === 'open') return { note };
  return { note, outcome: readOutcome(cells.raw('outcome')), completedAt: cells.instant('completed') };
}
