import type { Translated } from '../catalogue';
import type { importColumns as english } from '../en/importColumns';

export const importColumns: Translated<typeof english> = {
  'importColumns.title': 'Colonnes',
  'importColumns.used': '{used} sur {all} utilisées',
  'importColumns.remembered': 'Comme vous les avez choisies pour un fichier précédent aux mêmes colonnes.',
  'importColumns.byNames': 'Choisir plutôt d’après les noms',
  'importColumns.frame': 'Colonnes du fichier',
  'importColumns.column': 'Colonne du fichier',
  'importColumns.sample': 'Par exemple',
  'importColumns.fills': 'Remplit',
  'importColumns.unnamed': 'Colonne {place}',
  'importColumns.fieldFor': 'Champ pour {column}',
  'importColumns.fieldForUnnamed': 'Champ pour la colonne {place}',
  'importColumns.notUsed': 'Non utilisée',
  'importColumns.unclear': 'Les noms de colonnes ne disent pas ce que contient ce fichier. Choisissez son type.',
  'importColumns.twice': 'Deux colonnes s’appellent «\u202f{name}\u202f». Choisissez ci-dessous celle à lire.',
  'importColumns.missing':
    'Aucune colonne n’est reconnue comme «\u202f{name}\u202f». Choisissez-la ci-dessous, ou choisissez un autre type de fichier.',
  'importColumns.couldBe': 'Les noms de colonnes conviennent à {kinds}. Choisissez ce que c’est.',
  'importColumns.detected':
    'Lu comme {kind}, à cause des colonnes {names}. Si le fichier contient autre chose, choisissez son type ci-dessus.',
};
