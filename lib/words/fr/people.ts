import type { Translated } from '../catalogue';
import type { people as english } from '../en/people';

export const people: Translated<typeof english> = {
  'people.left': 'Parti(e)',
  'people.economicBuyer': 'décideur budgétaire',
  'people.champion': 'champion',
  'people.technicalAdmin': 'admin technique',
  'people.endUser': 'utilisateur final',
  'people.security': 'IT/sécurité',
  'people.procurement': 'achats/facturation',
};
