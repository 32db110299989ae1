import type { Translated } from '../catalogue';
import type { zendesk as english } from '../en/zendesk';

export const zendesk: Translated<typeof english> = {
  'zendesk.signIn': 'Zendesk\u202f: reconnectez-vous dans ce navigateur.',
  'zendesk.signInAgain': 'Zendesk\u202f: reconnectez-vous sous «\u202fConnexions\u202f».',
  'zendesk.forbiddenTicket': 'Votre rôle Zendesk ne permet pas de lire ce ticket.',
  'zendesk.forbiddenUser': 'Votre rôle Zendesk ne permet pas de lire cet utilisateur.',
  'zendesk.forbiddenOrganization': 'Votre rôle Zendesk ne permet pas de lire cette organisation.',
  'zendesk.forbiddenRecord': 'Votre rôle Zendesk ne permet pas de lire cette fiche.',
  'zendesk.noTicket': 'Ce ticket n’existe plus dans Zendesk, ou votre rôle ne permet pas de le voir.',
  'zendesk.noFile': 'Ce fichier n’est plus joint au ticket.',
  'zendesk.noUser': 'Cet utilisateur n’existe plus dans Zendesk, ou votre rôle ne permet pas de le voir.',
  'zendesk.noOrganization': 'Cette organisation n’existe plus dans Zendesk, ou votre rôle ne permet pas de la voir.',
  'zendesk.noRecord': 'Cette fiche n’existe plus dans Zendesk, ou votre rôle ne permet pas de la voir.',
  'zendesk.slowDown': 'Zendesk nous demande de ralentir. Vous pourrez réessayer après {time}.',
  'zendesk.slowDownLater': 'Zendesk nous demande de ralentir. Vous pourrez réessayer plus tard.',
  'zendesk.unavailable': 'Zendesk n’est pas disponible en ce moment. Réessayez après {time}.',
  'zendesk.error': 'Zendesk a rencontré une erreur. Réessayez dans une minute.',
  'zendesk.timeout': 'Zendesk n’a pas répondu à temps. Réessayez.',
  'zendesk.changed': 'Zendesk a répondu sous une forme que Sidelight ne connaît pas ({where}).',
  'zendesk.unreachable': 'Zendesk est injoignable. Vérifiez la connexion et votre session, puis réessayez.',
  'zendesk.notConnected': 'Ce n’est pas le Zendesk que vous avez connecté.',
  'zendesk.noteRequester':
    'Vous êtes le demandeur de ce ticket\u202f: le client pourrait lire une note écrite ici. Consignez sans la note.',
  'zendesk.noteRole': 'Votre rôle Zendesk ne permet pas d’écrire des notes internes.',
  'zendesk.noteDoubt': 'Rien ne garantit que cette note reste interne avec votre rôle Zendesk. Consignez sans la note.',
  'zendesk.forbiddenNote': 'Votre rôle Zendesk, ou cette connexion, ne permet pas d’écrire dans ce ticket.',
  'zendesk.closed': 'Ce ticket est clos\u202f: Zendesk n’y accepte plus de notes. Consignez sans la note.',
  'zendesk.fieldChanged':
    'Ce champ a été modifié dans Zendesk\u202f; l’organisation a été enregistrée pour la dernière fois à {time}. Décidez quelle valeur vaut.',
  'zendesk.forbiddenField': 'Zendesk ne laisse que les administrateurs modifier les champs des organisations.',
  'zendesk.fieldNotTaken': 'Zendesk n’a pas accepté cette valeur pour le champ.',
  'zendesk.busy': 'Quelqu’un a modifié ce ticket dans Zendesk au même moment. Sidelight réessaie.',
  'zendesk.notTaken': 'Zendesk n’a pas accepté cet envoi. Consultez le ticket, puis réessayez.',
  'zendesk.bookAll': 'Toutes les organisations que vous pouvez voir',
  'zendesk.bookField': '{field} = vous',
};
