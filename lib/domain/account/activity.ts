import type { Account, IsoInstant, Touchpoint } from '../account';
import type { PlaybookTask } from '../task/task';

/** Something that was done: a talk, a task that ended, or a talk that was planned as a task. */
export type DoneItem = { id: string } & (
  | { touch: Touchpoint; task?: PlaybookTask | undefined }
  | { touch?: undefined; task: PlaybookTask }
);

/** A calendar holds what is only planned, too. */
const isAhead = ({ at }: Touchpoint, now: IsoInstant): boolean => Date.parse(at) > Date.parse(now);

/** Talks that are planned, the next first. */
export const plannedOf = ({ touchpoints }: Account, now: IsoInstant): Touchpoint[] =>
  touchpoints.filter((touch) => isAhead(touch, now)).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));

/** Talks that took place and ended tasks as one history, newest first; what has no day comes last. A system may keep both in one row: that was done once. */
export function activityOf(account: Account, ended: readonly PlaybookTask[], now: IsoInstant): DoneItem[] {
  const touchpoints = account.touchpoints.filter((touch) => !isAhead(touch, now));
  const talks = new Set(touchpoints.map(({ id }) => id));
  const tasks = new Map(ended.map((task) => [task.id, task]));
  const items: DoneItem[] = [
    ...touchpoints.map((touch) => ({ id: touch.id, touch, task: tasks.get(touch.id) })),
    ...ended.filter(({ id }) => !talks.has(id)).map((task) => ({ id: task.id, task })),
  ];
  return items.sort((a, b) => timeOf(b) - timeOf(a));
}

const timeOf = ({ touch, task }: DoneItem): number => Date.parse(touch?.at ?? task?.completedAt ?? '') || 0;
