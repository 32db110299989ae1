import type { Translated } from '../catalogue';
import type { overlay as english } from '../en/overlay';

export const overlay: Translated<typeof english> = {
  'overlay.show': 'Afficher Sidelight',
  'overlay.silent': 'Sidelight ne répond pas. Rechargez cette page.',
};
