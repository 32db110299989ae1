import type { PlainKey } from '../../words/catalogue';
import type { TouchpointType } from './touchpoint';

/** What each type of touchpoint is called. */
export const TYPE_WORDS = {
  email: 'touchpointTypes.email',
  call: 'touchpointTypes.call',
  meeting: 'touchpointTypes.meeting',
  ticket: 'touchpointTypes.ticket',
  training: 'touchpointTypes.training',
  review: 'touchpointTypes.review',
} as const satisfies Record<TouchpointType, PlainKey>;
