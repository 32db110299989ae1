import type { Translated } from '../catalogue';
import type { people as english } from '../en/people';

export const people: Translated<typeof english> = {
  'people.left': 'Ausgeschieden',
  'people.economicBuyer': 'Economic Buyer',
  'people.champion': 'Champion',
  'people.technicalAdmin': 'Technik-Admin',
  'people.endUser': 'Anwender',
  'people.security': 'IT/Sicherheit',
  'people.procurement': 'Einkauf/Abrechnung',
};
