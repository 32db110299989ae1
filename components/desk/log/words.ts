import type { PlainKey } from '@/lib/words/catalogue';

/** Answers to "Next step?" that need no words. */
export type Step = 'unsaid' | 'none' | 'soon' | 'week';

export const STEPS = {
  unsaid: 'logBox.unsaid',
  none: 'touchpoint.nextNone',
  soon: 'touchpoint.nextSoon',
  week: 'touchpoint.nextWeek',
} as const satisfies Record<Step, PlainKey>;
