import type { Translated } from '../catalogue';
import type { choice as english } from '../en/choice';

export const choice: Translated<typeof english> = {
  'choice.find': 'Rechercher un compte',
  'choice.placeholder': 'Nom ou domaine',
  'choice.accounts': 'Comptes',
  'choice.none': 'Aucun compte correspondant dans votre portefeuille.',
  'choice.choose': 'Choisir {name}',
  'choice.showing': 'Compte affiché\u202f: {name}',
  'choice.hereOnly': 'C’est retenu. Cette page n’affiche {name} que par votre choix\u202f: en faveur de {other} parle toujours {reason}',
  'choice.hereOnlyUnclear': 'C’est retenu. Cette page n’affiche {name} que par votre choix\u202f: d’autres indices disent autre chose',
  'choice.several': 'Plusieurs comptes possibles. Lequel\u202f?',
  'choice.neither': 'Aucun de ceux-ci',
  'choice.legend': 'Votre choix',
  'choice.onlyHere': 'Pour cette page seulement',
  'choice.remember': 'Retenir pour\u202f: {clue}',
  'choice.noMatch': 'Aucun compte reconnu',
  'choice.notKnown': 'Compte non identifié',
  'choice.noAnswer': 'Zendesk n’a pas dit de qui il s’agit. Vous pouvez choisir le compte vous-même.',
  'choice.notAsked': 'Hors de vos espaces de travail, personne n’est interrogé à ce sujet.',
  'choice.unconnected': 'Salesforce peut dire lui-même à qui est cette fiche, une fois que vous l’avez connecté.',
  'choice.connect': 'Connecter Salesforce',
};
