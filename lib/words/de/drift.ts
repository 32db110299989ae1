import type { Translated } from '../catalogue';
import type { drift as english } from '../en/drift';

export const drift: Translated<typeof english> = {
  'drift.record': '{product} hat sich geändert und wird nur noch lückenhaft gelesen. Wählen Sie das Konto selbst.',
  'drift.list': '{product} hat sich geändert: Diese Liste wird vielleicht lückenhaft gelesen.',
  'drift.change': 'Konto wechseln',
  'drift.save': 'Diagnose sichern',
  'drift.conversation': 'diese Konversation',
  'drift.unreadable': 'Diese Seite ließ sich nicht ansehen. Laden Sie sie neu und versuchen Sie es noch einmal.',
};
