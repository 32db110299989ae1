import type { Translated } from '../catalogue';
import type { touchTypes as english } from '../en/touchTypes';

export const touchTypes: Translated<typeof english> = {
  'touchTypes.label': 'Type',
  'touchTypes.email': 'E-mail',
  'touchTypes.call': 'Appel',
  'touchTypes.meeting': 'Réunion',
  'touchTypes.ticket': 'Réponse au ticket',
  'touchTypes.training': 'Formation',
  'touchTypes.review': 'Bilan d’activité',
};
