import type { Translated } from '../catalogue';
import type { outbox as english } from '../en/outbox';

export const outbox: Translated<typeof english> = {
  'outbox.title': 'Postausgang',
  'outbox.nothing': 'Nichts wartet auf Versand',
  'outbox.waiting': { one: '{count} wartet auf Versand', other: '{count} warten auf Versand' },
  'outbox.needYou': { one: '{count} braucht Ihre Hilfe', other: '{count} brauchen Ihre Hilfe' },
};
