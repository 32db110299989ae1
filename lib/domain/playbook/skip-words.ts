import { say } from '../../words/say';
import type { SkipReason } from './run';

const WORDS = {
  'done already': 'playbookPanel.doneAlready',
  'not for this customer': 'playbookPanel.notThisCustomer',
  'customer declined': 'playbookPanel.declinedByCustomer',
  'no contact': 'playbookPanel.noContact',
  other: 'playbookPanel.otherReason',
} as const satisfies Record<SkipReason, string>;

export const skipWords = (reason: SkipReason): string => say(WORDS[reason]);
