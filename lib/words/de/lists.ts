import type { Translated } from '../catalogue';
import type { lists as english } from '../en/lists';

export const lists: Translated<typeof english> = {
  'lists.or': '{first} oder {second}',
};
