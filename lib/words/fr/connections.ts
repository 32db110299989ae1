import type { Translated } from '../catalogue';
import type { connections as english } from '../en/connections';

export const connections: Translated<typeof english> = {
  'connections.none': 'Ce système n’est pas connecté. Connectez-le dans les paramètres.',
  'connections.byCompany': 'Votre entreprise n’autorise pas cette connexion.',
  'connections.paused': 'Cette connexion est en pause.',
  'connections.broken': 'Les paramètres de cette connexion sont illisibles. Connectez-la de nouveau.',
  'connections.readOnly': 'L’écriture n’y est pas activée. Activez-la dans Paramètres, Connexions.',
  'connections.otherUser': 'Ceci a été écrit quand une autre personne y était connectée.',
  'connections.sessionReads': 'La session du navigateur ne sert qu’à lire. Connectez-vous autrement pour écrire.',
};
