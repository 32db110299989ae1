import type { Translated } from '../catalogue';
import type { settingsExport as english } from '../en/settingsExport';

export const settingsExport: Translated<typeof english> = {
  'settingsExport.title': 'Exporter',
  'settingsExport.about':
    'Des fichiers pour un tableur, que l’import relit, ou tout avec ses sources en JSON. Chaque export est noté ici\u202f: quand, quoi, combien de lignes, et l’empreinte du fichier.',
  'settingsExport.group': 'Exporter mes données',
  'settingsExport.accounts': 'Comptes en CSV',
  'settingsExport.contacts': 'Contacts en CSV',
  'settingsExport.tasks': 'Tâches en CSV',
  'settingsExport.touchpoints': 'Échanges (CSV)',
  'settingsExport.health': 'Santé dans le temps (CSV)',
  'settingsExport.everything': 'Tout en JSON',
  'settingsExport.exported': { one: '{count} ligne exportée.', other: '{count} lignes exportées.' },
  'settingsExport.head': 'Entrée {seq} du registre, qui se termine maintenant par {hash}',
  'settingsExport.making': 'Création du fichier…',
  'settingsExport.formulas': 'Les textes qu’un tableur exécuterait comme des formules reçoivent un ’ devant\u202f; l’import le retire.',
};
