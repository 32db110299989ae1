import type { Translated } from '../catalogue';
import type { dock as english } from '../en/dock';

export const dock: Translated<typeof english> = {
  'dock.title': 'Andocken',
  'dock.place': 'Position',
  'dock.push': 'Neben der Seite',
  'dock.overlay': 'Über der Seite',
  'dock.rail': 'Schmal eingeklappt',
  'dock.side': 'Seite',
  'dock.left': 'Links',
  'dock.right': 'Rechts',
  'dock.width': 'Breite von Sidelight',
  'dock.pixels': '{width} Pixel',
  'dock.drag': 'Ziehen, um die Breite zu ändern',
};
