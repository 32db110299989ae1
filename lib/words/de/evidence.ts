import type { Translated } from '../catalogue';
import type { evidence as english } from '../en/evidence';

export const evidence: Translated<typeof english> = {
  'evidence.matched': 'Erkannt an: {reason}',
  'evidence.pinned': 'Von Ihnen zugeordnet',
  'evidence.unpin': 'Zuordnung lösen',
  'evidence.unchoose': 'Wahl zurücknehmen',
  'evidence.removed': 'Zuordnung gelöst',
  'evidence.more': { one: '{count} weiterer Grund', other: '{count} weitere Gründe' },
  'evidence.fewer': 'Weniger Gründe',
};
