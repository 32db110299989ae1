import type { Translated } from '../catalogue';
import type { moments as english } from '../en/moments';

/** Quand un texte convient, comme l’éditeur le nomme. */
export const moments: Translated<typeof english> = {
  'moments.title': 'Occasions où il est proposé',
  'moments.onboarding': 'Phase d’onboarding',
  'moments.training': 'Formation',
  'moments.usageDrop': 'Usage en baisse',
  'moments.quiet': 'Silence prolongé',
  'moments.ticketOpen': 'Ticket ouvert',
  'moments.ticketSolved': 'Ticket résolu',
  'moments.incident': 'Incident ou panne',
  'moments.release': 'Nouvelle version',
  'moments.renewal90': 'Décision dans 90 jours au plus',
  'moments.renewal60': 'Décision dans 60 jours au plus',
  'moments.renewal30': 'Décision dans 30 jours au plus',
  'moments.review': 'Revue d’affaires',
  'moments.survey': 'Enquête remplie',
  'moments.personLeft': 'Départ du champion',
  'moments.thanks': 'Remerciement',
};
