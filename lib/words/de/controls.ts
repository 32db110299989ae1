import type { Translated } from '../catalogue';
import type { controls as english } from '../en/controls';

export const controls: Translated<typeof english> = {
  'controls.save': 'Speichern',
  'controls.saved': 'Gespeichert',
  'controls.cancel': 'Abbrechen',
  'controls.confirm': 'Bestätigen',
  'controls.yes': 'Ja',
  'controls.yesFor': 'Ja, für {name}',
  'controls.no': 'Nein',
  'controls.of': '{value} von {max}',
  'controls.up': 'gestiegen',
  'controls.down': 'gesunken',
  'controls.setByCompany': 'Von Ihrem Unternehmen festgelegt',
  'controls.onlyCompany': 'Nur Ihr Unternehmen kann das ändern',
};
