/** The kinds of file that can be imported. */
export const IMPORT_KINDS = [
  'accounts',
  'contacts',
  'tasks',
  'subscriptions',
  'usage',
  'touchpoints',
  'tickets',
  'surveys',
  'milestones',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
