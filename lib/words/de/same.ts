import type { Translated } from '../catalogue';
import type { same as english } from '../en/same';

export const same: Translated<typeof english> = {
  'same.title': 'Dasselbe Konto?',
  'same.looksAlike': 'hat denselben Namen oder dieselbe Domain',
  'same.yes': 'Ja, ein Konto',
  'same.no': 'Nein, zwei Konten',
  'same.sources': 'Quellen dieses Kontos',
  'same.source': '{source}: {name}, Stand {day}',
  'same.separate': 'Trennen',
  'same.separateOf': '{source} trennen',
};
