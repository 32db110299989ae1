import type { Translated } from '../catalogue';
import type { presenting as english } from '../en/presenting';

export const presenting: Translated<typeof english> = {
  'presenting.hidden': 'Masqué pendant la présentation',
  'presenting.reason': 'Raison {number}',
};
