import type { Translated } from '../catalogue';
import type { drift as english } from '../en/drift';

export const drift: Translated<typeof english> = {
  'drift.record': '{product} a changé et n’est plus lu qu’en partie. Choisissez le compte vous-même.',
  'drift.list': '{product} a changé : cette liste peut être lue avec des lacunes.',
  'drift.change': 'Changer de compte',
  'drift.save': 'Enregistrer un diagnostic',
  'drift.conversation': 'cette conversation',
  'drift.unreadable': 'Cette page n’a pas pu être examinée. Rechargez-la, puis réessayez.',
};
