import type { Translated } from '../catalogue';
import type { family as english } from '../en/family';

export const family: Translated<typeof english> = {
  'family.title': 'Groupe',
  'family.partOf': 'Fait partie de {name}',
  'family.together': { one: '{amount} par an pour {count} compte', other: '{amount} par an pour {count} comptes ensemble' },
  'family.left': { one: '{count} sans montant ou dans une autre devise.', other: '{count} sans montant ou dans une autre devise.' },
  'family.more': 'Il y en a plus en dessous que ce qui est lu ici.',
};
