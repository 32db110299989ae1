import type { Translated } from '../catalogue';
import type { inserting as english } from '../en/inserting';

/** Placer un texte préparé dans la zone de rédaction d’une page : ce qu’il en est advenu et ce qu’il faut faire. */
export const inserting: Translated<typeof english> = {
  'inserting.gmailNew': 'Nouveau message dans Gmail',
  'inserting.gmailReply': 'Réponse dans Gmail',
  'inserting.zendeskReply': 'Réponse publique dans Zendesk',
  'inserting.zendeskNote': 'Note interne dans Zendesk',
  'inserting.salesforceEmail': 'E-mail dans Salesforce',
  'inserting.salesforcePost': 'Publication dans Salesforce',
  'inserting.box': 'Zone de texte de cette page',
  'inserting.done': 'Inséré. Relisez, puis envoyez vous-même.',
  'inserting.doneKept': 'Inséré. Vérifiez l’objet et les destinataires, puis envoyez vous-même.',
  'inserting.none': 'Rien n’est ouvert ici pour écrire. Ouvrez une réponse ou un nouveau message, puis appuyez de nouveau.',
  'inserting.focus': 'Cliquez dans le message que vous écrivez, puis appuyez de nouveau.',
  'inserting.foreign':
    'Le message où vous étiez en dernier appartient à une autre fiche. Cliquez dans celui de cette fiche, puis appuyez de nouveau.',
  'inserting.closed': 'Personne ne peut écrire dans ce message pour l’instant. Ouvrez-le en écriture, puis appuyez de nouveau.',
  'inserting.otherRecipients': 'Ce message va à quelqu’un d’autre. Changez-le vous-même, ou insérez le texte malgré tout.',
  'inserting.otherSubject': 'Ce message a un autre objet. Remplacez-le, ou écrivez dans un autre message.',
  'inserting.already': 'Ce texte est déjà dans le message. Ne l’insérez de nouveau que si vous le voulez vraiment.',
  'inserting.isNote':
    'C’est réglé sur une note interne, et le texte est pour le client. Changez-le là-bas vous-même, puis appuyez de nouveau.',
  'inserting.isPublic':
    'Le client lirait ceci, et le texte est réservé aux collègues. Changez-le là-bas vous-même, puis appuyez de nouveau.',
  'inserting.unknown': 'Cette page ne dit pas si le client lirait ceci\u202f; rien n’a donc été inséré. Copiez plutôt le texte.',
  'inserting.notThere': 'Le texte n’est pas arrivé comme prévu et a été retiré. Copiez-le plutôt.',
  'inserting.notWhole': 'Le texte n’est pas arrivé comme prévu. Regardez le message, puis copiez plutôt le texte.',
  'inserting.silent': 'La page n’a pas répondu. Regardez si le texte y est avant d’appuyer de nouveau.',
  'inserting.mailbox': '{mailbox} n’est pas un de vos espaces de travail. Approuvez-le d’abord dans les paramètres.',
  'inserting.waitsNote':
    'La réponse est réglée sur une note interne, et le texte est pour le client. Changez-la là-bas vous-même\u202f: le texte viendra alors.',
  'inserting.waitsPublic':
    'Le client lirait cette réponse, et le texte est réservé aux collègues. Passez-la en note vous-même\u202f: le texte viendra alors.',
  'inserting.waitsBox': 'Le ticket est ouvert, mais rien pour y écrire. Cliquez dans sa réponse\u202f: le texte viendra alors.',
  'inserting.otherAccount': 'Rien n’indique que ce ticket soit de ce compte\u202f; rien n’a été inséré.',
  'inserting.ticketOpens': 'Le ticket s’ouvre avec ce texte. Relisez-le, puis envoyez-le vous-même.',
};
