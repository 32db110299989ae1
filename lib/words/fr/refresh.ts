import type { Translated } from '../catalogue';
import type { refresh as english } from '../en/refresh';

export const refresh: Translated<typeof english> = {
  'refresh.otherUser': 'Quelqu’un d’autre y est connecté maintenant. Connectez-vous en tant que {name} pour continuer.',
};
