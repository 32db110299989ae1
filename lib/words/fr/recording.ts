import type { Translated } from '../catalogue';
import type { recording as english } from '../en/recording';

export const recording: Translated<typeof english> = {
  'recording.menu': 'Enregistrer les erreurs de cette page pour une escalade',
  'recording.title': 'Erreurs d’une page',
  'recording.page': 'Enregistrer les erreurs d’une page ouverte',
  'recording.ask': 'Enregistrer les erreurs de cette page',
  'recording.question': 'Avant de commencer',
  'recording.what':
    'Dès maintenant, {minutes} minutes au plus, jusqu’à ce que vous l’arrêtiez ou que {host} ouvre une autre page\u202f: les messages d’erreur de la page et les adresses des requêtes qui échouent, avec méthode, statut et durée. Aucun en-tête, aucun contenu, rien de ce que vous tapez. Les secrets sont retirés avant que quoi que ce soit soit conservé, et vous regardez tout avant l’ajout.',
  'recording.begin': 'Commencer l’enregistrement',
  'recording.now': 'Les erreurs de {host} sont enregistrées jusqu’à {time}\u202f: {found}',
  'recording.count': { one: '{count} pour l’instant', other: '{count} pour l’instant' },
  'recording.stop': 'Arrêter et regarder',
  'recording.endedTime': 'L’enregistrement des erreurs de {host} s’est arrêté après {minutes} minutes : {found}',
  'recording.endedLeft': 'L’enregistrement des erreurs de {host} s’est arrêté, car sa page a été quittée : {found}',
  'recording.lookAt': 'Voir',
  'recording.dismiss': 'Masquer',
  'recording.found': { one: '{count} ligne', other: '{count} lignes' },
  'recording.on': 'Sidelight enregistre les erreurs de {host}',
  'recording.mark': 'des erreurs sont enregistrées',
  'recording.lines': 'Ce qui a été enregistré',
  'recording.head': {
    one: 'Erreurs de {host}, enregistrées de {from} à {to}\u202f: {count}',
    other: 'Erreurs de {host}, enregistrées de {from} à {to}\u202f: {count}',
  },
  'recording.lost': { one: '{count} autre n’a pas été conservée', other: '{count} autres n’ont pas été conservées' },
  'recording.forbidden': 'Votre entreprise ne permet à personne d’enregistrer les erreurs d’une page.',
  'recording.already': 'Un enregistrement est en cours. Arrêtez d’abord celui-là.',
  'recording.closedPage': 'Le navigateur ne laisse aucune extension entrer dans cette page.',
  'recording.moved': 'La page est devenue une autre, rien n’est donc enregistré. Demandez-le de nouveau là-bas.',
};
