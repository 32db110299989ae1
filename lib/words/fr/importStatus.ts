import type { Translated } from '../catalogue';
import type { importStatus as english } from '../en/importStatus';

export const importStatus: Translated<typeof english> = {
  'importStatus.reading': 'Lecture de {file}…',
  'importStatus.read':
    'Lecture de {file} terminée\u202f; nouvelles lignes\u202f: {new}, modifiées\u202f: {changed}, inchangées\u202f: {unchanged}, rejetées\u202f: {rejected}.',
  'importStatus.standing': 'L’import est arrêté. Ce qui est dans votre portefeuille y reste, les autres lignes attendent ici.',
  'importStatus.applying': 'Votre portefeuille est en cours de mise à jour. Vous pouvez quitter cette page, la suite se fait d’elle-même.',
  'importStatus.done': { one: '{count} ligne importée', other: '{count} lignes importées' },
  'importStatus.doneFile': { one: '{file}\u202f: {count} ligne importée', other: '{file}\u202f: {count} lignes importées' },
  'importStatus.leftOut': {
    one: '{count} ligne refusée n’est pas dans votre portefeuille.',
    other: '{count} lignes refusées ne sont pas dans votre portefeuille.',
  },
  'importStatus.importing': 'Import de {file}',
  'importStatus.importingYours': 'Import de votre fichier',
  'importStatus.applied': { one: '{applied} ligne sur {count}', other: '{applied} lignes sur {count}' },
  'importStatus.seeAccounts': 'Voir vos comptes',
  'importStatus.approve': 'Approuver vos espaces de travail',
  'importStatus.approveWhy':
    'Dernière étape : Sidelight affiche ces comptes à côté de vos pages dès que vous dites quels Salesforce, Zendesk et boîte aux lettres sont à vous.',
  'importStatus.seeDue': 'Voir ce qui est à faire',
};
