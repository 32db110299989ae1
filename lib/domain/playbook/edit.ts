import type { IsoDate } from '../account';
import { addDays, isIsoDate } from '../dates';
import type { BusinessDays } from '../priority/calendar';
import type { Step } from './definition';
import type { PlanEdit, Run } from './run';
import { scheduleOf } from './schedule';
import { isOutside } from './states';

/** What somebody changes of a playbook before it begins: steps that are left out, other due days. */
export interface PlanChange {
  without?: string[] | undefined;
  due?: Record<string, IsoDate> | undefined;
}

/** A step as it would be, to look at and to change before its run begins. */
export type PlannedStep = Pick<Step, 'id' | 'title' | 'kind' | 'owner' | 'after' | 'when'> & { due: IsoDate };

/** The furthest day a step may be moved to. */
const FAR = 730;

/** Why a change cannot be meant: about a step that is not there, a day that is past or far away, or nothing left to do. */
export type EditProblem = 'no step' | 'day' | 'nothing left';

/** The run with what was changed of it, as far as that differs from the plan; or why it cannot be. */
export function edited(
  run: Run,
  { without = [], due = {} }: PlanChange,
  { days, today }: { days: BusinessDays; today: IsoDate },
  who: Pick<PlanEdit, 'by' | 'at'>,
): Run | EditProblem {
  const known = new Set(run.playbook.steps.map(({ id }) => id));
  if ([...without, ...Object.keys(due)].some((id) => !known.has(id))) return 'no step';
  if (Object.values(due).some((day) => !isIsoDate(day) || day < today || day > addDays(today, FAR))) return 'day';
  const left = run.playbook.steps.filter(({ id }) => without.includes(id)).map(({ id }) => id);
  const planned = new Map(scheduleOf(run, days).map((line) => [line.step.id, line.due]));
  const moved = Object.entries(due).filter(([id, day]) => !left.includes(id) && day !== planned.get(id));
  if (left.length === 0 && moved.length === 0) return run;
  const edit = { ...who, ...(left.length > 0 && { without: left }), ...(moved.length > 0 && { due: Object.fromEntries(moved) }) };
  const next: Run = { ...run, edited: edit };
  return scheduleOf(next, days).every(({ state }) => isOutside(state)) ? 'nothing left' : next;
}

/** The steps of a run that has not begun. */
export const plannedSteps = (run: Run, days: BusinessDays): PlannedStep[] =>
  scheduleOf(run, days).map(({ step: { id, title, kind, owner, after, when }, due }) => ({
    id,
    title,
    kind,
    owner,
    due,
    ...(after && { after }),
    ...(when && { when }),
  }));
