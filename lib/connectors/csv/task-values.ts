import { TASK_OUTCOMES, type TaskOutcome, type TaskStatus } from '../../domain/account';
import { fail, ok } from '../../domain/errors';
import { isBlank, type Read } from './text-values';

const STATUSES: Record<TaskStatus, string> = {
  open: 'open new todo notstarted inprogress started active pending planned scheduled waiting waitingonsomeoneelse deferred onhold overdue late blocked',
  done: 'done completed complete closed finished success closedsuccess resolved yes true',
  skipped: 'skipped skip cancelled canceled dismissed notneeded nolongerneeded notapplicable wontdo closednoaction',
};

const STATUS_BY_WORD = new Map(
  (Object.entries(STATUSES) as [TaskStatus, string][]).flatMap(([status, words]) =>
    words.split(' ').map((word): [string, TaskStatus] => [word, status]),
  ),
);

/** An empty status is an open task: files of things to do often have no status at all. */
export function readStatus(cell: string): Read<TaskStatus> {
  if (isBlank(cell)) return ok('open');
  const status = STATUS_BY_WORD.get(cell.toLowerCase().replace(/[^a-z]/g, ''));
  return status ? ok(status) : fail('is not a status Sidelight knows: write Open, Done or Skipped');
}

/** One of our own outcomes; other words stay out, since reports count by outcome. */
export function readOutcome(cell: string): TaskOutcome | undefined {
  return TASK_OUTCOMES.find((outcome) => outcome.toLowerCase() === cell.toLowerCase());
}
