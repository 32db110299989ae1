import type { Translated } from '../catalogue';
import type { client as english } from '../en/client';

export const client: Translated<typeof english> = {
  'client.silent': 'Sidelight n’a pas répondu. Rechargez cette page.',
  'client.updated': 'Sidelight a été mis à jour. Rechargez cette page.',
};
