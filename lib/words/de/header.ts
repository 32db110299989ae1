import type { Translated } from '../catalogue';
import type { header as english } from '../en/header';

export const header: Translated<typeof english> = {
  'header.change': 'Konto wechseln',
  'header.sample': 'Beispiel',
  'header.csm': 'CSM: {name}',
};
