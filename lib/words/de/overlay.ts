import type { Translated } from '../catalogue';
import type { overlay as english } from '../en/overlay';

export const overlay: Translated<typeof english> = {
  'overlay.show': 'Sidelight einblenden',
  'overlay.silent': 'Sidelight antwortet nicht. Laden Sie diese Seite neu.',
};
