import type { Translated } from '../catalogue';
import type { importRejected as english } from '../en/importRejected';

export const importRejected: Translated<typeof english> = {
  'importRejected.title': { one: '{count} ligne rejetée', other: '{count} lignes rejetées' },
  'importRejected.first': { one: '{count} première affichée', other: '{count} premières affichées' },
  'importRejected.howTo':
    'Les autres lignes peuvent tout de même être importées. {download} avec leurs raisons, corrigez-les là et importez ce fichier.',
  'importRejected.howToAll': '{download} avec leurs raisons, corrigez-les là et importez ce fichier.',
  'importRejected.download': 'Téléchargez les lignes rejetées',
  'importRejected.fileName': 'Lignes rejetées de {file}',
  'importRejected.frame': 'Lignes laissées de côté',
  'importRejected.table': 'Lignes rejetées',
  'importRejected.line': 'Ligne',
  'importRejected.reason': 'Raison',
  'importRejected.row': 'Contenu de la ligne',
};
