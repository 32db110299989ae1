import type { Milestone } from '../../domain/account/milestone';
import { withoutGaps } from '../../domain/data/without-gaps';
import type { IncomingRecord } from '../../domain/record';
import { lettersOf } from '../../domain/text/letters';
import { accountOf } from './account-of';
import type { Cells } from './cells';
import type { KnownAccount, Named } from './found-again';
import { stableId } from './stable-id';
import { externalIdOf, ID_LENGTH, type Stamp } from './stamp';
import { readStatus } from './task-values';

/** One thing to reach. Without an id of its own it is the account's of that name. */
export function readMilestone(
  cells: Cells<'milestones'>,
  stamp: Stamp,
  accountsOf: (row: Named) => readonly KnownAccount[],
): IncomingRecord {
  const name = cells.text('name', 300);
  if (!name) throw cells.lacks('name');
  const accountExternalId = accountOf(cells, accountsOf);
  const own = cells.whole('id', ID_LENGTH);
  const externalId = own ? externalIdOf(own) : stableId('milestone', accountExternalId, lettersOf(name) || name);
  const reached = cells.date('reached');
  const isDone = cells.value('state', readStatus) === 'done';
  const due = cells.date('due');
  // One that is done on a day that nobody wrote down was reached by when the file was written.
  const reachedOn =
    reached ?? (isDone ? (due && due < stamp.asOf.slice(0, 10) ? due : (stamp.asOf.slice(0, 10) as Milestone['reachedOn'])) : undefined);
  const value: Milestone = { id: externalId, name, due, reachedOn };
  return { ...stamp, type: 'milestone', externalId, accountExternalId, value: withoutGaps(value) };
}
