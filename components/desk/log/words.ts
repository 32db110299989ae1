import type { TouchType } from '@/lib/domain/touchpoint/touchpoint';
import type { PlainKey } from '@/lib/words/catalogue';

export const TYPES = {
  email: 'touchTypes.email',
  call: 'touchTypes.call',
  meeting: 'touchTypes.meeting',
  ticket: 'touchTypes.ticket',
  training: 'touchTypes.training',
  review: 'touchTypes.review',
} as const satisfies Record<TouchType, PlainKey>;

/** Answers to "Next step?" that need no words. */
export type Step = 'unsaid' | 'none' | 'soon' | 'week';

export const STEPS = {
  unsaid: 'logBox.unsaid',
  none: 'touch.nextNone',
  soon: 'touch.nextSoon',
  week: 'touch.nextWeek',
} as const satisfies Record<Step, PlainKey>;
