import type { Translated } from '../catalogue';
import type { importConflict as english } from '../en/importConflict';

export const importConflict: Translated<typeof english> = {
  'importConflict.tally': { one: '{count} en conflit', other: '{count} en conflit' },
  'importConflict.title': {
    one: '{count} ligne contredit un système connecté',
    other: '{count} lignes contredisent un système connecté',
  },
  'importConflict.about':
    'Le système connecté l’emporte. Ces lignes sont importées quand même, mais ne prennent pas ce qui, selon lui, revient à un autre compte.',
  'importConflict.frame': 'Lignes en conflit',
  'importConflict.table': 'Conflits',
  'importConflict.says': 'La ligne indique',
  'importConflict.belongsTo': 'Appartient à',
  'importConflict.then': 'Ce qui se passe',
  'importConflict.address': 'Adresse',
  'importConflict.pageStays': 'Les pages qui la portent affichent {account}, pas le compte de cette ligne.',
  'importConflict.mailStays': 'Les e-mails et tickets de cette adresse affichent {account}, pas le compte de cette ligne.',
};
