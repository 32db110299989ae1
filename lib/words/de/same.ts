import type { Translated } from '../catalogue';
import type { same as english } from '../en/same';

export const same: Translated<typeof english> = {
  'same.title': 'Derselbe Account?',
  'same.looksAlike': 'hat denselben Namen oder dieselbe Domain',
  'same.yes': 'Ja, ein Account',
  'same.no': 'Nein, zwei Accounts',
  'same.sources': 'Quellen dieses Accounts',
  'same.source': '{source}: {name}, Stand {day}',
  'same.separate': 'Trennen',
  'same.separateOf': '{source} trennen',
};
