import type { Translated } from '../catalogue';
import type { importConflict as english } from '../en/importConflict';

export const importConflict: Translated<typeof english> = {
  'importConflict.tally': { one: '{count} im Widerspruch', other: '{count} im Widerspruch' },
  'importConflict.title': {
    one: '{count} Zeile widerspricht einem verbundenen System',
    other: '{count} Zeilen widersprechen einem verbundenen System',
  },
  'importConflict.about':
    'Das verbundene System hat recht. Diese Zeilen werden trotzdem importiert, übernehmen aber nicht, was nach seinen Angaben zu einem anderen Konto gehört.',
  'importConflict.frame': 'Zeilen im Widerspruch',
  'importConflict.table': 'Widersprüche',
  'importConflict.says': 'Die Zeile nennt',
  'importConflict.belongsTo': 'Gehört zu',
  'importConflict.then': 'Was geschieht',
  'importConflict.address': 'Adresse',
  'importConflict.pageStays': 'Seiten damit zeigen {account}, nicht das Konto dieser Zeile.',
  'importConflict.mailStays': 'E-Mails und Tickets von dort zeigen {account}, nicht das Konto dieser Zeile.',
};
