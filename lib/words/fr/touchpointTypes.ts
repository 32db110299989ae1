import type { Translated } from '../catalogue';
import type { touchpointTypes as english } from '../en/touchpointTypes';

export const touchpointTypes: Translated<typeof english> = {
  'touchpointTypes.label': 'Type',
  'touchpointTypes.email': 'E-mail',
  'touchpointTypes.call': 'Appel',
  'touchpointTypes.meeting': 'Réunion',
  'touchpointTypes.ticket': 'Réponse au ticket',
  'touchpointTypes.training': 'Formation',
  'touchpointTypes.review': 'Bilan d’activité',
};
