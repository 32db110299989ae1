import type { Translated } from '../catalogue';
import type { client as english } from '../en/client';

export const client: Translated<typeof english> = {
  'client.silent': 'Sidelight hat nicht geantwortet. Laden Sie diese Seite neu.',
  'client.updated': 'Sidelight wurde aktualisiert. Laden Sie diese Seite neu.',
};
