import type { Translated } from '../catalogue';
import type { outbox as english } from '../en/outbox';

export const outbox: Translated<typeof english> = {
  'outbox.title': 'Boîte d’envoi',
  'outbox.nothing': 'Rien en attente d’envoi',
  'outbox.waiting': { one: '{count} en attente d’envoi', other: '{count} en attente d’envoi' },
  'outbox.needYou': { one: '{count} requiert votre attention', other: '{count} requièrent votre attention' },
};
