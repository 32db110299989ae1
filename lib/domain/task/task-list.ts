import type { Account, IsoDate, IsoInstant } from '../account';
import { withoutGaps } from '../data/without-gaps';
import { daysBetween, nowIso } from '../dates';
import { DAY_MS } from '../durations';
import type { PendingWrite } from '../outbox/pending';
import { compareText } from '../text/compare-text';
import type { PlaybookTask, TaskOutcome, TaskStatus } from './task';

export interface TaskLine {
  task: PlaybookTask;
  /** Days past the due day; absent while it is not past. */
  overdueDays?: number;
  /** The unconfirmed write behind what is shown, or the one that needs the person. */
  write?: PendingWrite;
}

export interface TaskList {
  /** Overdue first, then by due day, undated last. */
  pending: TaskLine[];
  /** Completed here a moment ago or in the last 24 hours, newest first. */
  completed: TaskLine[];
  /** Everything that is not owed any more, newest first, undated last. */
  ended: PlaybookTask[];
}

/** What a task becomes by an outcome: work that nobody needs was skipped, not done. */
export function statusAfter(outcome: TaskOutcome | undefined): TaskStatus {
  return outcome === 'No longer needed' ? 'skipped' : 'done';
}

/** The account's tasks with the writes that are still under way laid over them. */
export function taskList(account: Account, pending: PendingWrite[], today: IsoDate, now: IsoInstant = nowIso()): TaskList {
  const writes = newestByTask(pending);
  const lines = account.tasks.map((task) => lineOf(task, writes.get(task.id), today));
  const ended = lines.filter(({ task }) => task.status !== 'open').sort(byCompletion);
  return {
    pending: lines.filter(({ task }) => task.status === 'open').sort(byDue),
    completed: ended.filter((line) => isRecent(line, now)),
    ended: ended.map(({ task }) => task),
  };
}

function newestByTask(pending: PendingWrite[]): Map<string, PendingWrite> {
  const newest = new Map<string, PendingWrite>();
  for (const write of pending) {
    if (!('taskId' in write.operation)) continue;
    const { taskId } = write.operation;
    const other = newest.get(taskId);
    if (!other || other.createdAt <= write.createdAt) newest.set(taskId, write);
  }
  return newest;
}

function lineOf(task: PlaybookTask, write: PendingWrite | undefined, today: IsoDate): TaskLine {
  const folded = write ? withWrite(task, write) : task;
  const late = folded.status === 'open' && folded.due ? daysBetween(folded.due, today) : 0;
  return { task: folded, ...(late > 0 && { overdueDays: late }), ...(write && { write }) };
}

/**
 * A write that needs the person changes nothing yet: the task stays where the source has it, with the trouble beside it. What one that
 * arrived did is in the task's own row, and what somebody did there since.
 */
function withWrite(task: PlaybookTask, { operation, state, createdAt }: PendingWrite): PlaybookTask {
  if (state === 'needs_you' || (state === 'sent' && task.there)) return task;
  const { outcome: _outcome, note: _note, completedAt: _completedAt, by: _by, mine: _mine, ...rest } = task;
  if (operation.kind === 'task.change')
    return withoutGaps({ ...task, due: operation.due ?? task.due, owner: operation.owner ?? task.owner });
  const ended = operation.kind === 'task.create' ? operation.task.ended : operation.kind === 'task.complete' ? operation : undefined;
  if (!ended) return operation.kind === 'task.create' ? task : { ...rest, status: 'open' };
  const { outcome, note } = ended;
  return { ...rest, status: statusAfter(outcome), completedAt: createdAt as IsoInstant, outcome, note, mine: true };
}

function isRecent({ task, write }: TaskLine, now: IsoInstant): boolean {
  if (write) return true;
  return task.completedAt !== undefined && Date.parse(now) - Date.parse(task.completedAt) <= DAY_MS;
}

function byDue(a: TaskLine, b: TaskLine): number {
  return (
    compareText(a.task.due ?? '9999', b.task.due ?? '9999') || compareText(a.task.title, b.task.title) || compareText(a.task.id, b.task.id)
  );
}

function byCompletion(a: TaskLine, b: TaskLine): number {
  return compareText(b.task.completedAt ?? '', a.task.completedAt ?? '') || compareText(a.task.id, b.task.id);
}
