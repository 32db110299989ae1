/** Accounts that several systems know. */
export const same = {
  'same.title': 'Same account?',
  'same.looksAlike': 'has the same name or domain',
  'same.yes': 'Yes, one account',
  'same.no': 'No, two accounts',
  'same.sources': 'Sources of this account',
  'same.source': '{source}: {name}, as of {day}',
  'same.separate': 'Separate',
  'same.separateOf': 'Separate {source}',
} as const;
