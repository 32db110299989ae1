import type { Translated } from '../catalogue';
import type { draw as english } from '../en/draw';

export const draw: Translated<typeof english> = {
  'draw.picture': 'L’image',
  'draw.tools': 'Outils',
  'draw.hide': 'Noircir',
  'draw.crop': 'Recadrer',
  'draw.arrow': 'Flèche',
  'draw.box': 'Cadre',
  'draw.text': 'Texte',
  'draw.number': 'Numéro',
  'draw.choose': 'Choisir et déplacer',
  'draw.undo': 'Annuler',
  'draw.redo': 'Rétablir',
  'draw.keys':
    'Quand l’image a le focus\u202f: Entrée place une marque au milieu, les flèches la déplacent (Maj\u202f: dix pas), Alt et les flèches changent sa taille, Suppr l’enlève, Ctrl+Z annule, Ctrl+Y rétablit.',
  'draw.marks': 'Sur l’image',
  'draw.noMarks': 'Il n’y a encore rien sur l’image.',
  'draw.hidden': 'Noirci\u202f: {what}',
  'draw.numbered': 'Numéro {n}',
  'draw.cut': 'Recadrée',
  'draw.uncut': 'Garder toute l’image',
  'draw.words': 'Mots',
  'draw.remove': 'Enlever {what}',
  'draw.newText': 'Texte',
};
