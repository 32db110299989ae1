import type { Moment } from '@/lib/domain/template/definition';
import type { PlainKey } from '@/lib/words/catalogue';

export const MOMENT_WORDS = {
  onboarding: 'moments.onboarding',
  training: 'moments.training',
  'usage drop': 'moments.usageDrop',
  quiet: 'moments.quiet',
  'ticket open': 'moments.ticketOpen',
  'ticket solved': 'moments.ticketSolved',
  incident: 'moments.incident',
  release: 'moments.release',
  'renewal 90': 'moments.renewal90',
  'renewal 60': 'moments.renewal60',
  'renewal 30': 'moments.renewal30',
  review: 'moments.review',
  survey: 'moments.survey',
  'person left': 'moments.personLeft',
  thanks: 'moments.thanks',
} as const satisfies Record<Moment, PlainKey>;
