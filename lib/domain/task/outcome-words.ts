import type { TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import type { TaskOutcome } from './task';

const WORDS = {
  Done: 'outcome.done',
  'Done, follow-up needed': 'outcome.followUp',
  'Could not reach': 'outcome.notReached',
  'No longer needed': 'outcome.notNeeded',
} as const satisfies Record<TaskOutcome, TextKey>;

/** An outcome in the reader's language; what is stored and sent is the outcome itself. */
export const outcomeWords = (outcome: TaskOutcome): string => say(WORDS[outcome]);
