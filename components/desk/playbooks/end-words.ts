import type { EndReason } from '@/lib/domain/playbook/run';
import type { Deviations } from '@/lib/domain/playbook/schedule';
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
export const deviationWords = ({ late, skipped, snoozed, reassigned }: Deviations): string[] => [
  ...(late > 0 ? [say('playbooks.late', { count: late })] : []),
  ...(skipped > 0 ? [say('playbooks.skipped', { count: skipped })] : []),
  ...(snoozed > 0 ? [say('playbooks.snoozed', { count: snoozed })] : []),
  ...(reassigned > 0 ? [say('playbooks.reassigned', { count: reassigned })] : []),
];
