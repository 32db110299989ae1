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
  'importPreview.western':
    'Ce fichier n’est pas en Unicode et a été lu comme de l’européen occidental (Windows-1252). Si des lettres semblent fausses ci-dessous, enregistrez-le en «\u202fCSV UTF-8\u202f».',
};
