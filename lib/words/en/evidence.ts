/** How the account was found. */
export const evidence = {
  'evidence.matched': 'Matched by {reason}',
  'evidence.pinned': 'Pinned by you',
  'evidence.unpin': 'Remove pin',
  'evidence.unchoose': 'Undo the choice',
  'evidence.removed': 'Pin removed',
  'evidence.more': { one: '{count} more reason', other: '{count} more reasons' },
  'evidence.fewer': 'Fewer reasons',
} as const;
