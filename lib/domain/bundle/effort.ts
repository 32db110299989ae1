import { say } from '../../words/say';
import type { Condition } from '../company/condition';
import { sizeOf } from '../company/condition-schema';

/** Questions that all conditions and triggers of one bundle may ask together: each is asked of every account whenever the day is worked out. */
export const MOST_QUESTIONS = 2_000;

interface Sections {
  segments?: readonly { when: Condition }[] | undefined;
  playbooks?: readonly { triggers: readonly unknown[]; where?: Condition | undefined }[] | undefined;
}

/**
 * Where a bundle asks more than a browser may be asked, and a sentence. Each question takes about as long as any other, so their
 * number is the time; how deep they lie, and how many one condition may have, is each condition's own limit.
 */
export function tooMuchAsked({ segments = [], playbooks = [] }: Sections): { path: (string | number)[]; words: string } | undefined {
  const parts = [
    ...segments.map(({ when }, at) => ({ path: ['segments', at], count: sizeOf(when).nodes })),
    ...playbooks.map(({ triggers, where }, at) => ({
      path: ['playbooks', at],
      count: triggers.length + (where ? sizeOf(where).nodes : 0),
    })),
  ];
  let asked = 0;
  const over = parts.find(({ count }) => {
    asked += count;
    return asked > MOST_QUESTIONS;
  });
  return over && { path: over.path, words: say('bundle.tooMuchAsked', { most: MOST_QUESTIONS }) };
}
