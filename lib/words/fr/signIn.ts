import type { Translated } from '../catalogue';
import type { signIn as english } from '../en/signIn';

export const signIn: Translated<typeof english> = {
  'signIn.mixedUp': 'La réponse ne venait pas du système que vous avez interrogé ; Sidelight l’a refusée. Recommencez la connexion.',
  'signIn.denied': 'L’accès n’a pas été accordé. Rien n’a été connecté. Appuyez sur Connecter pour réessayer.',
  'signIn.over': 'Cette connexion a pris fin. Connectez-vous de nouveau.',
  'signIn.client':
    'Ce système n’accepte pas cet identifiant client avec notre adresse de retour. Demandez à votre administrateur de comparer les deux avec la page Connexions.',
  'signIn.refused': 'Ce système a refusé la connexion. Réessayez ; s’il refuse encore, demandez à votre administrateur.',
};
