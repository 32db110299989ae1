import type { Translated } from '../catalogue';
import type { refresh as english } from '../en/refresh';

export const refresh: Translated<typeof english> = {
  'refresh.otherUser': 'Quelqu’un d’autre y est connecté maintenant. Connectez-vous en tant que {name} pour continuer.',
  'refresh.signInAgain': 'Connectez-vous pour continuer',
  'refresh.silent':
    '{system} n’a pas répondu depuis si longtemps que rien n’en est affiché ici. Tout revient quand vous vous y reconnectez.',
  'refresh.signedOut': 'Vous êtes déconnecté de {system}\u202f: rien de nouveau n’y est lu, et rien n’y est écrit.',
  'refresh.openConnections': 'Ouvrir les connexions',
};
