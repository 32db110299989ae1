import type { EndReason } from '@/lib/domain/playbook/run';
import type { Deviations } from '@/lib/domain/playbook/schedule';
import type { RunLine } from '@/lib/domain/playbook/view';
import type { PlainKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';

const ENDS = {
  settled: 'playbooks.endedSettled',
  left: 'playbooks.endedLeft',
  gone: 'playbooks.endedGone',
  answered: 'playbooks.endedAnswered',
  outcome: 'playbooks.endedOutcome',
  hand: 'playbooks.endedHand',
} as const satisfies Record<EndReason, PlainKey>;

/** How a playbook ended. */
export const endWords = (ended: EndReason | undefined): string => say(ended ? ENDS[ended] : 'playbooks.finished');

/** Where it left its plan. */
export const deviationWords = ({ late, skipped, snoozed, reassigned, leftOut, moved }: Deviations): string[] => [
  ...(late > 0 ? [say('playbooks.late', { count: late })] : []),
  ...(skipped > 0 ? [say('playbooks.skipped', { count: skipped })] : []),
  ...(snoozed > 0 ? [say('playbooks.snoozed', { count: snoozed })] : []),
  ...(leftOut > 0 ? [say('plan.out', { count: leftOut })] : []),
  ...(moved > 0 ? [say('plan.days', { count: moved })] : []),
  ...(reassigned > 0 ? [say('playbooks.reassigned', { count: reassigned })] : []),
];

/** What was left out before it began, and by whom. */
export const leftOutWords = ({ steps, by }: NonNullable<RunLine['leftOut']>): string =>
  by === undefined ? say('plan.leftOut', { steps: steps.join(', ') }) : say('plan.leftOutBy', { name: by, steps: steps.join(', ') });
