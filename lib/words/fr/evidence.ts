import type { Translated } from '../catalogue';
import type { evidence as english } from '../en/evidence';

export const evidence: Translated<typeof english> = {
  'evidence.matched': 'Reconnu par\u202f: {reason}',
  'evidence.pinned': 'Associé par vous',
  'evidence.unpin': 'Dissocier',
  'evidence.unchoose': 'Annuler ce choix',
  'evidence.removed': 'Association retirée',
  'evidence.more': { one: '{count} autre raison', other: '{count} autres raisons' },
  'evidence.fewer': 'Moins de raisons',
};
