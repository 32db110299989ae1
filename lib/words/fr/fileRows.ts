import type { Translated } from '../catalogue';
import type { fileRows as english } from '../en/fileRows';

export const fileRows: Translated<typeof english> = {
  'fileRows.empty': 'Il manque à la ligne\u202f: {header}',
  'fileRows.nobody': 'La ligne n’a ni nom ni adresse e-mail',
  'fileRows.badQuote': 'Un guillemet de cette ligne est mal placé',
  'fileRows.manyCells':
    'La ligne a {cells} cellules, l’en-tête {width}\u202f: un texte qui contient un séparateur doit être entre guillemets',
  'fileRows.repeats': 'La ligne répète la ligne {line}',
  'fileRows.noAccount': 'Aucun compte avec l’ID «\u202f{id}\u202f» n’a été importé\u202f: importez d’abord son compte',
  'fileRows.oneOfSeveral':
    'La ligne pourrait être {names}\u202f: donnez-lui l’identifiant du compte, ou le domaine et le nom de votre portefeuille',
  'fileRows.noAccountNamed': 'Aucun compte importé ne correspond à «\u202f{name}\u202f»\u202f: importez d’abord le compte',
  'fileRows.whose': 'La ligne ne dit pas à quel compte elle appartient',
  'fileRows.tooLong': '{header} dépasse {max} caractères',
  'fileRows.endsBefore': 'La période se termine le {end}, avant de commencer le {start}',
  'fileRows.notYet': 'Le jour {date} est postérieur au fichier',
  'fileRows.noFigure': 'Il manque à la ligne les utilisateurs actifs, les licences et le nombre d’une fonctionnalité',
  'fileRows.noAnswer': 'La ligne ne contient aucune réponse\u202f: donnez un NPS ou un CSAT, ou une note et le type d’enquête',
};
