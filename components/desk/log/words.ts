import type { TouchpointType } from '@/lib/domain/touchpoint/touchpoint';
import type { PlainKey } from '@/lib/words/catalogue';

export const TYPES = {
  email: 'touchpointTypes.email',
  call: 'touchpointTypes.call',
  meeting: 'touchpointTypes.meeting',
  ticket: 'touchpointTypes.ticket',
  training: 'touchpointTypes.training',
  review: 'touchpointTypes.review',
} as const satisfies Record<TouchpointType, PlainKey>;

/** Answers to "Next step?" that need no words. */
export type Step = 'unsaid' | 'none' | 'soon' | 'week';

export const STEPS = {
  unsaid: 'logBox.unsaid',
  none: 'touchpoint.nextNone',
  soon: 'touchpoint.nextSoon',
  week: 'touchpoint.nextWeek',
} as const satisfies Record<Step, PlainKey>;
