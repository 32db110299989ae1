import type { Translated } from '../catalogue';
import type { importPreview as english } from '../en/importPreview';

export const importPreview: Translated<typeof english> = {
  'importPreview.title': 'Aperçu',
  'importPreview.first': '{shown} premières sur {total}',
  'importPreview.allRows': 'toutes les lignes',
  'importPreview.frame': 'Lignes à importer',
  'importPreview.line': 'Ligne',
  'importPreview.change': 'Effet',
  'importPreview.was': 'avant',
  'importPreview.wasTip': '{text} (avant\u202f: {before})',
  'importPreview.empty': 'vide',
  'importPreview.seats': '{active} sur {seats}',
  'importPreview.yes': 'Oui',
  'importPreview.no': 'Non',
  'importPreview.show': 'Afficher',
  'importPreview.all': 'Toutes',
  'importPreview.new': 'Nouvelle',
  'importPreview.changed': 'Modifiée',
  'importPreview.unchanged': 'Inchangée',
  'importPreview.noneFits': 'Aucune ligne de ce fichier ne peut être importée. Les raisons sont ci-dessous.',
  'importPreview.foundAgain':
    'Aucune colonne ne contient d’identifiant de compte\u202f: un compte est retrouvé par son domaine ou, s’il n’en a pas, par son nom. Gardez-les, et importer ce tableau à nouveau modifie les lignes sans en doubler aucune.',
  'importPreview.foundBy':
    'Aucune colonne ne contient d’identifiant de compte\u202f: le compte de chaque ligne est retrouvé par le domaine, le nom du compte ou l’adresse e-mail.',
  'importPreview.western':
    'Ce fichier n’est pas en Unicode et a été lu comme de l’européen occidental (Windows-1252). Si des lettres semblent fausses ci-dessous, enregistrez-le en «\u202fCSV UTF-8\u202f».',
  'importPreview.in': 'Du client',
  'importPreview.out': 'De nous',
  'importPreview.both': 'Des deux côtés',
  'importPreview.us': 'Nous',
  'importPreview.customer': 'Le client',
  'importPreview.other': 'D’autres',
  'importPreview.good': 'Bonne',
  'importPreview.bad': 'Mauvaise',
  'importPreview.neither': 'Ni l’un ni l’autre',
};
