import type { SkipReason } from '@/lib/domain/playbook/run';
import { say } from '@/lib/words/say';

const WORDS = {
  'done already': 'playbookPanel.doneAlready',
  'not for this customer': 'playbookPanel.notThisCustomer',
  'customer declined': 'playbookPanel.declinedByCustomer',
  'no contact': 'playbookPanel.noContact',
  other: 'playbookPanel.otherReason',
} as const satisfies Record<SkipReason, string>;

export const skipWords = (reason: SkipReason): string => say(WORDS[reason]);
