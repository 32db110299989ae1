import type { Translated } from '../catalogue';
import type { outcome as english } from '../en/outcome';

export const outcome: Translated<typeof english> = {
  'outcome.of': 'Ergebnis: {title}',
  'outcome.save': 'Ergebnis speichern: {title}',
  'outcome.label': 'Ergebnis',
  'outcome.note': 'Notiz',
  'outcome.noteOptional': 'Notiz (optional)',
  'outcome.done': 'Erledigt',
  'outcome.followUp': 'Erledigt, Nachfassen nötig',
  'outcome.notReached': 'Nicht erreicht',
  'outcome.notNeeded': 'Nicht mehr nötig',
};
