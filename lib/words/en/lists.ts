/** Several names in one sentence. */
export const lists = {
  'lists.or': '{first} or {second}',
} as const;
