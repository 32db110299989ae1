import type { Translated } from '../catalogue';
import type { same as english } from '../en/same';

export const same: Translated<typeof english> = {
  'same.title': 'Même compte\u202f?',
  'same.looksAlike': 'a le même nom ou le même domaine',
  'same.yes': 'Oui, un seul compte',
  'same.no': 'Non, deux comptes',
  'same.sources': 'Sources de ce compte',
  'same.source': '{source}\u202f: {name}, au {day}',
  'same.separate': 'Séparer',
  'same.separateOf': 'Séparer {source}',
};
