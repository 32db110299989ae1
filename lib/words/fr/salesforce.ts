import type { Translated } from '../catalogue';
import type { salesforce as english } from '../en/salesforce';

export const salesforce: Translated<typeof english> = {
  'salesforce.signIn': 'Vous êtes déconnecté de Salesforce. Reconnectez-le dans Paramètres, Connexions.',
  'salesforce.apiClosed':
    'Le Salesforce de votre entreprise ne laisse pas cette connexion utiliser son interface de programmation. Se reconnecter n’y changera rien\u202f: demandez à votre administrateur Salesforce d’autoriser Sidelight.',
  'salesforce.sessionClosed':
    'Le Salesforce de votre entreprise ne laisse pas les sessions du navigateur utiliser son API. Se reconnecter n’y changera rien\u202f: passez par la connexion chez Salesforce, ou demandez à votre administrateur Salesforce.',
  'salesforce.noCookies':
    'Sidelight ne peut plus lire la session Salesforce du navigateur. Appuyez sur Se reconnecter et autorisez-le quand le navigateur le demande.',
  'salesforce.noSession':
    'Personne n’est connecté à Salesforce dans ce navigateur. Connectez-vous-y dans un onglet, puis appuyez sur Tester.',
  'salesforce.sessionOver': 'La session Salesforce du navigateur a pris fin. Connectez-vous-y dans un onglet, puis appuyez sur Tester.',
  'salesforce.otherUser':
    'Quelqu’un d’autre est maintenant connecté à Salesforce dans ce navigateur\u202f: rien n’est lu ni écrit. Connectez-vous-y vous-même, ou appuyez sur Se reconnecter pour connecter cette personne.',
  'salesforce.forbidden': 'Votre profil Salesforce ne permet pas cela sur cette fiche.',
  'salesforce.locked': 'Cette fiche est verrouillée dans Salesforce, par exemple pendant une approbation.',
  'salesforce.gone': 'Cette fiche n’existe plus dans Salesforce, ou votre profil ne permet pas de la voir.',
  'salesforce.slowDown': 'Salesforce est occupé. Vous pourrez réessayer après {time}.',
  'salesforce.slowDownLater': 'Salesforce est occupé. Vous pourrez réessayer plus tard.',
  'salesforce.callsUsedUp': 'Votre entreprise a épuisé ses appels à Salesforce des dernières 24 heures. Sidelight réessaiera après {time}.',
  'salesforce.maintenance': 'Salesforce est en maintenance. Réessayez plus tard.',
  'salesforce.maintenanceUntil': 'Salesforce est en maintenance. Réessayez après {time}.',
  'salesforce.error': 'Salesforce a rencontré une erreur. Réessayez dans une minute.',
  'salesforce.timeout': 'Salesforce n’a pas répondu à temps. Réessayez.',
  'salesforce.changed': 'Salesforce a répondu sous une forme que Sidelight ne connaît pas ({where}).',
  'salesforce.unreachable': 'Salesforce est injoignable. Vérifiez la connexion, puis réessayez.',
  'salesforce.notConnected': 'Ce n’est pas le Salesforce que vous avez connecté.',
  'salesforce.noField':
    'Salesforce n’a pas de champ {fields}, ou votre profil ne permet pas de le voir. Vérifiez la correspondance des champs dans Paramètres.',
  'salesforce.noFields':
    'Il manque à Salesforce des champs demandés, ou votre profil ne permet pas de les voir. Vérifiez la correspondance des champs dans Paramètres.',
  'salesforce.closedField': 'Votre profil Salesforce ne permet pas d’écrire ces champs\u202f: {fields}.',
  'salesforce.requiredField':
    'Le Salesforce de votre entreprise demande aussi ces champs\u202f: {fields}. Créez la fiche là-bas à la main.',
  'salesforce.rule': 'Une règle du Salesforce de votre entreprise refuse cette fiche.',
  'salesforce.ruleOn': 'Une règle du Salesforce de votre entreprise refuse cette fiche. Elle concerne ces champs\u202f: {fields}.',
  'salesforce.duplicate': 'Salesforce prend ceci pour une fiche qu’il a déjà.',
  'salesforce.badValue': 'Salesforce n’accepte pas l’une des valeurs.',
  'salesforce.badValueIn': 'Salesforce n’accepte pas la valeur de ces champs\u202f: {fields}.',
  'salesforce.badFilter':
    'Le filtre de cette connexion est inutilisable\u202f: il doit être une condition sur les comptes, sans autre requête. Adressez-vous à votre administrateur.',
  'salesforce.closedThere': 'Cette tâche a été terminée entre-temps dans Salesforce. Regardez-la là-bas, puis décidez.',
  'salesforce.openedThere': 'Cette tâche a été rouverte entre-temps dans Salesforce. Regardez-la là-bas, puis décidez.',
  'salesforce.noSuchUser': 'Personne d’actif ne s’appelle {name} dans Salesforce.',
  'salesforce.twoSuchUsers': 'Plusieurs personnes s’appellent {name} dans Salesforce. Attribuez-la là-bas.',
  'salesforce.fieldChanged':
    'Ce champ a été modifié dans Salesforce\u202f; la fiche a été enregistrée pour la dernière fois à {time}. Décidez quelle valeur vaut.',
  'salesforce.changedThere': 'Cette tâche a été modifiée dans Salesforce à {time}. Regardez-la là-bas, puis décidez.',
  'salesforce.teamMember': 'Équipe du compte',
  'salesforce.withoutSubject': 'Sans objet',
};
