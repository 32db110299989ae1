import { say } from '../../words/say';
import type { StepKind, StepOwner } from '../task/task';
import type { Playbook, Step } from './definition';
import { outcomesOf } from './words';

const KINDS = {
  call: 'plan.call',
  email: 'plan.email',
  meeting: 'plan.meeting',
  review: 'plan.review',
  internal: 'plan.internal',
} as const satisfies Record<StepKind, string>;
const OWNERS = {
  csm: 'plan.csm',
  coordinator: 'plan.coordinator',
  'account manager': 'plan.accountManager',
  manager: 'plan.manager',
} as const satisfies Record<StepOwner, string>;

export const kindWords = (kind: StepKind): string => say(KINDS[kind]);
export const ownerWords = (owner: StepOwner): string => say(OWNERS[owner]);

/** What a step is, whose part, when it is due, and what it waits for. */
export const stepWords = (step: Step, { steps }: Playbook): string =>
  [kindWords(step.kind), ownerWords(step.owner), dueWords(step.due), ...waitWords(step, steps)].join(' · ');

/** What a step waits for, of these. */
export function waitWords({ after = [], when }: Pick<Step, 'after' | 'when'>, steps: readonly Pick<Step, 'id' | 'title'>[]): string[] {
  const title = (id: string) => steps.find((step) => step.id === id)?.title ?? id;
  if (when) return [say('playbookTerms.when', { step: title(when.step), outcomes: outcomesOf(when.outcomes) })];
  return after.length > 0 ? [say('playbookTerms.after', { steps: after.map(title).join(', ') })] : [];
}
function dueWords({ days, from }: Step['due']): string {
  const count = Math.abs(days);
  if (from === 'start') {
    if (days === 0) return say('playbookTerms.firstDay');
    return days > 0 ? say('playbookTerms.afterStart', { count }) : say('playbookTerms.beforeStart', { count });
  }
  if (days === 0) return say('playbookTerms.decisionDay');
  return days > 0 ? say('playbookTerms.afterDecision', { count }) : say('playbookTerms.beforeDecision', { count });
}
