import type { Translated } from '../catalogue';
import type { files as english } from '../en/files';

export const files: Translated<typeof english> = {
  'files.tooManyCells': 'Ce fichier contient plus de 5 millions de cellules. Divisez-le ou retirez des colonnes, puis réimportez-le.',
  'files.noRows': 'Ce fichier a des noms de colonnes, mais aucune ligne.',
  'files.notText': 'Ce n’est pas un fichier texte. Exportez les données en CSV, puis importez ce fichier.',
  'files.empty': 'Ce fichier est vide.',
  'files.oldExcel':
    'C’est un ancien classeur Excel, ou un classeur protégé par mot de passe. Dans Excel, enregistrez-le comme «\u202fClasseur Excel (.xlsx)\u202f» sans mot de passe, puis importez ce fichier.',
  'files.compressed': 'Ce fichier est compressé. Décompressez-le, puis importez le fichier CSV qu’il contient.',
  'files.pdf': 'C’est un fichier PDF. Exportez les données en CSV, puis importez ce fichier.',
  'files.tooLarge': 'Ce fichier dépasse 200 Mo. Divisez-le, puis importez les parties.',
  'files.noColumn':
    'La première ligne n’a pas de colonne «\u202f{name}\u202f». Nommez-en une ainsi, ou choisissez un autre type de fichier.',
  'files.twice': 'Deux colonnes s’appellent «\u202f{name}\u202f». Renommez-en une, puis réimportez le fichier.',
  'files.unreadable': 'Ce fichier n’a pas pu être lu. S’il a été déplacé ou modifié, choisissez-le de nouveau.',
  'files.openQuote': 'Un guillemet ouvert à la ligne {line} n’est jamais fermé. Fermez-le, puis réimportez le fichier.',
  'files.noWorkbook': 'C’est un fichier ZIP, mais pas un classeur Excel. Décompressez-le, puis importez le fichier qu’il contient.',
  'files.workbookTooLarge':
    'Ce classeur dépasse 200 Mo une fois décompressé. Enregistrez seulement la feuille avec vos lignes en CSV, puis importez ce fichier.',
  'files.workbookLocked': 'Ce classeur est protégé par mot de passe. Enregistrez-le sans mot de passe, puis réimportez-le.',
  'files.workbookDamaged':
    'Ce classeur est endommagé et ne peut pas être ouvert. Enregistrez-le de nouveau dans Excel, puis importez ce fichier.',
};
