import type { Translated } from '../catalogue';
import type { signIn as english } from '../en/signIn';

export const signIn: Translated<typeof english> = {
  'signIn.mixedUp': 'La réponse ne venait pas du système que vous avez interrogé\u202f; Sidelight l’a refusée. Recommencez la connexion.',
  'signIn.denied': 'L’accès n’a pas été accordé. Rien n’a été connecté. Appuyez sur Connecter pour réessayer.',
  'signIn.over': 'Cette connexion a pris fin. Connectez-vous de nouveau.',
  'signIn.client':
    'Ce système n’accepte pas cet identifiant client avec notre adresse de retour. Demandez à votre administrateur de comparer les deux avec la page Connexions.',
  'signIn.refused': 'Ce système a refusé la connexion. Réessayez\u202f; s’il refuse encore, demandez à votre administrateur.',
  'signIn.gone':
    'Cette connexion ne valait que pour une session du navigateur, ou sa clé a disparu. Connectez-vous de nouveau\u202f; ce qui a été lu est toujours là.',
  'signIn.broken':
    'Cette connexion s’est rompue pendant son renouvellement. Connectez-vous de nouveau dans la journée\u202f; d’ici là, ce qui a été lu est toujours là.',
  'signIn.tokenOver': 'Ce jeton d’API n’est plus accepté. Créez-en un autre dans Zendesk ou connectez-vous autrement.',
  'signIn.notAccepted': 'Ce que vous avez donné n’y est pas accepté. Vérifiez-le et réessayez.',
  'signIn.closed': 'La fenêtre de connexion a été fermée. Rien n’a été connecté.',
  'signIn.unreachable': 'La page de connexion n’a pas pu être chargée. Vérifiez l’adresse et votre réseau, puis réessayez.',
  'signIn.notAHost': 'Saisissez le nom d’hôte de ce système, par exemple acme.my.salesforce.com ou acme.zendesk.com.',
  'signIn.interrupted': 'Cette connexion a été interrompue. Appuyez de nouveau sur Connecter.',
  'signIn.needsToken': 'Saisissez votre adresse e-mail et le jeton.',
  'signIn.needsClient': 'Saisissez l’identifiant client que votre administrateur a créé pour Sidelight.',
  'signIn.notThisWay': 'On ne peut pas se connecter à ce système de cette façon.',
  'signIn.inactive':
    'Vous n’êtes plus un utilisateur actif là-bas\u202f; Sidelight a effacé ce qui avait été lu. Adressez-vous à votre administrateur.',
  'signIn.unused':
    'Cette connexion est restée longtemps inutilisée\u202f; Sidelight y a mis fin et a effacé ce qui avait été lu. Connectez-vous de nouveau.',
};
