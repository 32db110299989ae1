import type { Translated } from '../catalogue';
import type { handMade as english } from '../en/handMade';

export const handMade: Translated<typeof english> = {
  'handMade.add': 'In mein Portfolio aufnehmen',
  'handMade.recognised': 'Wird ab jetzt erkannt an: {clues}. Bleibt in diesem Browser.',
  'handMade.added': '{name} ist jetzt in Ihrem Portfolio',
  'handMade.removed': '{name} aus Ihrem Portfolio entfernt',
  'handMade.newAccount': 'Neues Konto',
  'handMade.editAccount': 'Konto bearbeiten',
  'handMade.edit': 'Bearbeiten',
  'handMade.remove': 'Entfernen',
  'handMade.removeAsk': '{name} und Ihre Notizen dazu hier entfernen?',
  'handMade.removeYes': 'Aus meinem Portfolio entfernen',
  'handMade.keep': 'Behalten',
  'handMade.name': 'Name',
  'handMade.arr': 'ARR',
  'handMade.arrExample': '84.000 EUR',
  'handMade.notKnown': 'Nicht bekannt',
};
