import type { Translated } from '../catalogue';
import type { moments as english } from '../en/moments';

/** Wann ein Text passt, wie der Editor es nennt. */
export const moments: Translated<typeof english> = {
  'moments.title': 'Anlässe, zu denen sie angeboten wird',
  'moments.onboarding': 'Onboarding-Phase',
  'moments.training': 'Schulung',
  'moments.usageDrop': 'Nutzung sinkt',
  'moments.quiet': 'Lange Stille',
  'moments.ticketOpen': 'Offenes Ticket',
  'moments.ticketSolved': 'Ticket gelöst',
  'moments.incident': 'Störung',
  'moments.release': 'Neue Version',
  'moments.renewal90': 'Entscheidung in höchstens 90 Tagen',
  'moments.renewal60': 'Entscheidung in höchstens 60 Tagen',
  'moments.renewal30': 'Entscheidung in höchstens 30 Tagen',
  'moments.review': 'Business Review',
  'moments.survey': 'Umfrage beantwortet',
  'moments.personLeft': 'Champion ist weg',
  'moments.thanks': 'Dank',
};
