import type { Translated } from '../catalogue';
import type { family as english } from '../en/family';

export const family: Translated<typeof english> = {
  'family.title': 'Gruppe',
  'family.partOf': 'Teil von {name}',
  'family.together': { one: '{amount} im Jahr in {count} Konto', other: '{amount} im Jahr in {count} Konten zusammen' },
  'family.left': { one: '{count} ohne Betrag oder in anderer Währung.', other: '{count} ohne Betrag oder in anderer Währung.' },
  'family.more': 'Darunter sind mehr, als hier gelesen werden.',
};
