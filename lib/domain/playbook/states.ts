import type { Step } from './definition';
import type { PlanEdit, Run } from './run';

/** `off`: on a branch that was not taken. `left out`: before the run began. */
export type StepState = 'waiting' | 'open' | 'done' | 'skipped' | 'off' | 'left out';

type Told = Pick<Run, 'marks'> & { edited?: Pick<PlanEdit, 'without'> };
type Linked = Pick<Step, 'id' | 'after' | 'when'>;

/**
 * Where every step stands. One that was left out counts as over for those that wait for it; those that hang on how it ended are never
 * owed, because it never ends.
 */
export function statesOf(steps: readonly Linked[], told: Told): Map<string, StepState> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const left = new Set(told.edited?.without);
  const states = new Map<string, StepState>();
  const stateOf = (id: string): StepState => {
    const step = byId.get(id);
    const known = states.get(id);
    if (!step || known) return known ?? 'off';
    // Checked definitions have no cycle; one that slipped in waits for ever and does not end the worker.
    states.set(id, 'waiting');
    const state = markedAs(told, id) ?? (left.has(id) ? 'left out' : reached(step, told, stateOf));
    states.set(id, state);
    return state;
  };
  for (const { id } of steps) stateOf(id);
  return states;
}

function markedAs({ marks }: Told, id: string): 'done' | 'skipped' | undefined {
  const mark = Object.hasOwn(marks, id) ? marks[id] : undefined;
  return mark?.kind === 'done' || mark?.kind === 'skipped' ? mark.kind : undefined;
}

export const isOver = (state: StepState): boolean => state !== 'open' && state !== 'waiting';

/** Not part of what is to be done here: left out, or on a branch that was not taken. */
export const isOutside = (state: StepState): boolean => state === 'off' || state === 'left out';

function reached({ after = [], when }: Linked, { marks }: Told, stateOf: (id: string) => StepState): StepState {
  if (when) {
    const state = stateOf(when.step);
    if (!isOver(state)) return 'waiting';
    const mark = marks[when.step];
    if (mark?.kind !== 'done' || !when.outcomes.includes(mark.outcome)) return 'off';
  }
  const before = after.map(stateOf);
  if (before.some((state) => !isOver(state))) return 'waiting';
  // Behind branches none of which was taken there is nothing to do.
  return before.length > 0 && before.every((state) => state === 'off') ? 'off' : 'open';
}
