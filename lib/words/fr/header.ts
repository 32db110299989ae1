import type { Translated } from '../catalogue';
import type { header as english } from '../en/header';

export const header: Translated<typeof english> = {
  'header.change': 'Changer de compte',
  'header.sample': 'Exemple',
  'header.csm': 'CSM\u202f: {name}',
};
