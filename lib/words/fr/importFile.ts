import type { Translated } from '../catalogue';
import type { importFile as english } from '../en/importFile';

export const importFile: Translated<typeof english> = {
  'importFile.lead':
    'D’abord les comptes, puis ce qui s’y rattache. Vous voyez ce que contient le fichier avant que rien n’entre dans votre portefeuille.',
  'importFile.region': 'Fichier',
  'importFile.file': 'Fichier CSV',
  'importFile.orWorkbook': 'ou classeur Excel',
  'importFile.kind': 'Type',
  'importFile.detect': 'Automatique',
  'importFile.accounts': 'Comptes',
  'importFile.contacts': 'Contacts',
  'importFile.tasks': 'Tâches',
  'importFile.pasted': 'Lignes collées',
  'importFile.pasteHint': 'Ou copiez des lignes de votre feuille, avec les noms de colonnes, et collez-les ici',
  'importFile.needs':
    'CSV ou Excel (.xlsx). Un compte doit avoir un nom et, de préférence, un identifiant\u202f; sans lui, il est retrouvé par son domaine et son nom. Toute autre ligne doit avoir l’identifiant, le nom ou le domaine d’un compte importé. Les noms de colonnes des exports Salesforce, Gainsight et HubSpot sont connus.',
  'importFile.sheet': 'Feuille',
  'importFile.reading': 'Lecture de {file}',
  'importFile.opening': 'Ouverture du fichier',
  'importFile.rowsRead': { one: '{count} ligne lue', other: '{count} lignes lues' },
  'importFile.stop': 'Arrêter',
  'importFile.oneAtATime': 'Choisissez un fichier à la fois\u202f: les comptes, puis ce qui s’y rattache.',
  'importFile.crashed': 'Ce fichier n’a pas pu être lu. Rien n’a été importé.',
  'importFile.stopped': 'La lecture a été arrêtée.',
  'importFile.full':
    'Ce navigateur n’a plus de place pour les lignes de ce fichier. Votre portefeuille est intact. Libérez de l’espace, puis choisissez à nouveau le fichier.',
  'importFile.subscriptions': 'Abonnements',
  'importFile.usage': 'Usage',
  'importFile.touchpoints': 'Échanges',
  'importFile.tickets': 'Demandes de support',
  'importFile.milestones': 'Jalons',
  'importFile.surveys': 'Enquêtes',
};
