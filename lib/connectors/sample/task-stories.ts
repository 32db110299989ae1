import type { IsoDate, IsoInstant } from '../../domain/account';
import { addDays } from '../../domain/dates';
import type { PlaybookTask } from '../../domain/task/task';
import { turn } from './random';

const PLAYBOOKS: readonly (readonly [playbook: string, titles: readonly string[]])[] = [
  [
    'Renewal readiness',
    [
      'Confirm economic buyer',
      'Validate renewal date',
      'Document value achieved',
      'Close open issues before renewal',
      'Send renewal summary',
    ],
  ],
  ['Re-engagement', ['Call about the drop in use', 'Offer a refresher session', 'Agree on next steps with the champion']],
  ['Onboarding', ['Schedule kickoff', 'Confirm access requests', 'Check first value milestone']],
  ['Adoption', ['Share the reports guide', 'Review seats in use', 'Suggest automation training']],
  ['Escalation follow-up', ['Confirm the fix with the customer', 'Send incident review']],
  ['Training', ['Book administrator training', 'Collect questions before the session']],
];

/** Days until due, per account in turn; `none` has no day, `done` was completed five days ago. */
const WORKLOADS: readonly (readonly (number | 'none' | 'done')[])[] = [
  [0, 5, 12, -4],
  [],
  [-21],
  [2, 'done'],
  ['none'],
  [-9, -2, 0, 1, 3, 7, 14, 21, 30, 'none', 'done'],
  [0],
];

export function tasksOf(key: string, today: IsoDate, index: number): PlaybookTask[] {
  return turn(WORKLOADS, index).map((due, n) => {
    const [playbook, titles] = turn(PLAYBOOKS, index + Math.floor(n / 4));
    const task: PlaybookTask = { id: `${key}-task-${n + 1}`, title: turn(titles, n), playbook, status: 'open' };
    if (typeof due === 'number') return { ...task, due: addDays(today, due) };
    if (due === 'none') return task;
    const day = addDays(today, -5);
    return { ...task, due: day, status: 'done', outcome: 'Done', completedAt: `${day}T10:00:00.000Z` as IsoInstant };
  });
}
