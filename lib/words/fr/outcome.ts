import type { Translated } from '../catalogue';
import type { outcome as english } from '../en/outcome';

export const outcome: Translated<typeof english> = {
  'outcome.of': 'Résultat\u202f: {title}',
  'outcome.save': 'Enregistrer le résultat\u202f: {title}',
  'outcome.label': 'Résultat',
  'outcome.note': 'Note',
  'outcome.noteOptional': 'Note (facultative)',
  'outcome.done': 'Fait',
  'outcome.followUp': 'Fait, suivi nécessaire',
  'outcome.notReached': 'Injoignable',
  'outcome.notNeeded': 'Plus nécessaire',
};
