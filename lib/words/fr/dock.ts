import type { Translated } from '../catalogue';
import type { dock as english } from '../en/dock';

export const dock: Translated<typeof english> = {
  'dock.title': 'Ancrage',
  'dock.place': 'Emplacement',
  'dock.push': 'À côté de la page',
  'dock.overlay': 'Par-dessus la page',
  'dock.rail': 'Replié en bande',
  'dock.side': 'Côté',
  'dock.left': 'À gauche',
  'dock.right': 'À droite',
  'dock.width': 'Largeur de Sidelight',
  'dock.pixels': '{width} pixels',
  'dock.drag': 'Glissez pour changer la largeur',
};
