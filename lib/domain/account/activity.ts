import type { Account, Touchpoint } from '../account';
import type { PlaybookTask } from '../task/task';

/** Something that was done: a talk, a task that ended, or a talk that was planned as a task. */
export type DoneItem = { id: string } & (
  | { touch: Touchpoint; task?: PlaybookTask | undefined }
  | { touch?: undefined; task: PlaybookTask }
);

/** Talks and ended tasks as one history, newest first; what has no day comes last. A system may keep both in one row: that was done once. */
export function activityOf({ touchpoints }: Account, ended: readonly PlaybookTask[]): DoneItem[] {
  const talks = new Set(touchpoints.map(({ id }) => id));
  const tasks = new Map(ended.map((task) => [task.id, task]));
  const items: DoneItem[] = [
    ...touchpoints.map((touch) => ({ id: touch.id, touch, task: tasks.get(touch.id) })),
    ...ended.filter(({ id }) => !talks.has(id)).map((task) => ({ id: task.id, task })),
  ];
  return items.sort((a, b) => timeOf(b) - timeOf(a));
}

const timeOf = ({ touch, task }: DoneItem): number => Date.parse(touch?.at ?? task?.completedAt ?? '') || 0;
