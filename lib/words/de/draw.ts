import type { Translated } from '../catalogue';
import type { draw as english } from '../en/draw';

export const draw: Translated<typeof english> = {
  'draw.picture': 'Das Bild',
  'draw.tools': 'Werkzeuge',
  'draw.hide': 'Schwärzen',
  'draw.crop': 'Auf einen Teil zuschneiden',
  'draw.arrow': 'Pfeil',
  'draw.box': 'Rahmen',
  'draw.text': 'Beschriftung',
  'draw.number': 'Nummer',
  'draw.choose': 'Wählen und verschieben',
  'draw.undo': 'Rückgängig',
  'draw.redo': 'Wiederholen',
  'draw.keys':
    'Mit dem Fokus im Bild: Die Eingabetaste setzt eine Marke in die Mitte, Pfeiltasten verschieben sie (Umschalt: zehn Schritte), Alt und Pfeiltasten ändern die Größe, Entf nimmt sie weg, Strg+Z macht rückgängig, Strg+Y stellt wieder her.',
  'draw.marks': 'Auf dem Bild',
  'draw.noMarks': 'Noch ist nichts auf dem Bild.',
  'draw.hidden': 'Geschwärzt: {what}',
  'draw.numbered': 'Nummer {n}',
  'draw.cut': 'Auf einen Teil zugeschnitten',
  'draw.uncut': 'Das ganze Bild behalten',
  'draw.words': 'Worte',
  'draw.remove': '{what} entfernen',
  'draw.newText': 'Beschriftung',
};
