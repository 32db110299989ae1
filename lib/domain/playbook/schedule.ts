import type { IsoDate } from '../account';
import type { BusinessDays } from '../priority/calendar';
import type { PlaybookTask } from '../task/task';
import type { Step } from './definition';
import { type Run, stepRowId, wasPutOff } from './run';
import { skipWords } from './skip-words';
import { isOver, type StepState, statesOf } from './states';

export interface StepLine {
  step: Step;
  state: StepState;
  due: IsoDate;
}

/** Where every step of a run stands and when it is due: from the run and the calendar alone. */
export function scheduleOf(run: Run, days: BusinessDays): StepLine[] {
  const { steps } = run.playbook;
  const states = statesOf(steps, run);
  return steps.map((step) => ({ step, state: states.get(step.id) ?? 'off', due: dueOf(step, run, days) }));
}

/** Never before the run began, nor before the step it waited for was over. */
function dueOf({ id, due, after = [], when }: Step, { playbook: _, ...run }: Run, days: BusinessDays): IsoDate {
  const mark = run.marks[id];
  if (mark?.kind === 'snoozed') return mark.until;
  const anchor = due.from === 'decision' ? (run.decision?.decideBy ?? run.begunOn) : run.begunOn;
  const before = [...after, ...(when ? [when.step] : [])].flatMap((step) => run.marks[step]?.on ?? []);
  const earliest = [run.begunOn, ...before].reduce((a, b) => (a > b ? a : b));
  // Days before a decision that is not known cannot be counted: the step is due at once.
  const moved = Object.hasOwn(run.edited?.due ?? {}, id) ? run.edited?.due?.[id] : undefined;
  const planned = moved ?? days.add(anchor, due.days);
  return planned > earliest ? planned : days.add(earliest, 0);
}

/** The run as it stands after what was said of its steps. `on`: the day it is for whoever says it. */
export function settled(run: Run, days: BusinessDays, on: IsoDate): Run {
  const { endedOn, ...rest } = run;
  const left = run.stopped && run.stopped.why !== 'outcome' ? run.stopped : outcomeStop(run, on);
  const over = left !== undefined || scheduleOf(run, days).every(({ state }) => isOver(state));
  if (!over) return { ...without(rest), state: 'open' };
  return { ...without(rest), state: left ? 'stopped' : 'finished', ...(left && { stopped: left }), endedOn: endedOn ?? on };
}

const without = ({ stopped: _, ...run }: Omit<Run, 'endedOn'>) => run;

/** A step that ended in a way after which nothing more is to be done. */
function outcomeStop({ playbook, marks, stopped }: Run, on: IsoDate): Run['stopped'] {
  const ends = (playbook.stops ?? []).some((stop) => {
    const mark = typeof stop === 'object' ? marks[stop.step] : undefined;
    return typeof stop === 'object' && mark?.kind === 'done' && stop.outcomes.includes(mark.outcome);
  });
  return ends ? (stopped ?? { on, why: 'outcome' }) : undefined;
}

/** What the account owes because of this run: steps that are open, and those that are over. A run that ended owes nothing. */
export function stepTasks(run: Run, days: BusinessDays): PlaybookTask[] {
  return scheduleOf(run, days).flatMap(({ step, state, due }): PlaybookTask[] => {
    const { id, title, kind, owner: role, talk, template, asks } = step;
    const mark = run.marks[id];
    const there = run.there?.[id];
    const owner = run.owners?.[id]?.name;
    const task = {
      id: stepRowId(run.id, id),
      title,
      playbook: run.playbook.name,
      playbookId: run.playbookId,
      due,
      kind,
      role,
      ...(talk && { talk }),
      ...(template && { template }),
      ...(asks && { asks }),
      ...(owner && { owner }),
      ...(there && { there }),
    };
    if (state === 'open') return run.state === 'open' ? [{ ...task, status: 'open' }] : [];
    if (mark?.kind === 'done') {
      return [
        {
          ...task,
          status: mark.outcome === 'No longer needed' ? 'skipped' : 'done',
          completedAt: mark.at,
          outcome: mark.outcome,
          ...(mark.note && { note: mark.note }),
          ...(mark.by ? { by: mark.by } : { mine: true as const }),
        },
      ];
    }
    if (mark?.kind !== 'skipped') return [];
    const note = skipWords(mark.reason);
    return [{ ...task, status: 'skipped', completedAt: mark.at, outcome: 'No longer needed', note, mine: true }];
  });
}

/** How far the run kept to its plan. */
export interface Deviations {
  late: number;
  skipped: number;
  snoozed: number;
  reassigned: number;
  /** Steps that were left out before it began, and those that were given another day then. */
  leftOut: number;
  moved: number;
}

export function deviationsOf(run: Run, days: BusinessDays): Deviations {
  const lines = scheduleOf(run, days);
  const count = (matches: (line: StepLine) => boolean) => lines.filter(matches).length;
  return {
    late: count(({ state, step, due }) => state === 'done' && (run.marks[step.id]?.on ?? '') > due),
    skipped: count(({ state }) => state === 'skipped'),
    snoozed: count(({ step }) => wasPutOff([run.marks[step.id]])),
    reassigned: count(({ step }) => run.owners?.[step.id] !== undefined),
    leftOut: count(({ state }) => state === 'left out'),
    moved: Object.keys(run.edited?.due ?? {}).length,
  };
}
