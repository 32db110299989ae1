import type { Channel } from '@/lib/domain/outreach/insert';
import type { Level } from '@/lib/domain/outreach/rules';
import type { PlainKey } from '@/lib/words/catalogue';

export const CHANNEL_WORDS = {
  email: 'outreach.email',
  'ticket.public': 'outreach.ticketPublic',
  'ticket.internal': 'outreach.ticketInternal',
} as const satisfies Record<Channel, PlainKey>;

export const LEVEL_WORDS = {
  block: 'outreach.blocks',
  ask: 'outreach.asks',
  warn: 'outreach.warns',
} as const satisfies Record<Level, PlainKey>;
