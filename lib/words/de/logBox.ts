import type { Translated } from '../catalogue';
import type { logBox as english } from '../en/logBox';

export const logBox: Translated<typeof english> = {
  'logBox.title': 'Kontaktpunkt protokollieren',
  'logBox.account': 'Konto',
  'logBox.chosen': 'Konto: {name}',
  'logBox.change': 'Konto ändern',
  'logBox.what': 'Worum ging es?',
  'logBox.whatHint': 'Erste Zeile: der Betreff. Danach, was besprochen wurde.',
  'logBox.next': 'Nächster Schritt',
  'logBox.unsaid': 'Nicht angegeben',
  'logBox.log': 'Protokollieren',
  'logBox.to': 'Geht an: {system}',
  'logBox.done': 'Protokolliert für {name}',
  'logBox.another': 'Noch einen protokollieren',
  'logBox.undo': 'Rückgängig',
  'logBox.close': 'Schließen',
};
