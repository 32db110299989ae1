/** Accounts above and below one. */
export const family = {
  'family.title': 'Group',
  'family.partOf': 'Part of {name}',
  'family.together': { one: '{amount} a year in {count} account', other: '{amount} a year in {count} accounts together' },
  'family.left': { one: '{count} with no amount or in another currency.', other: '{count} with no amount or in another currency.' },
  'family.more': 'There are more below than are read here.',
} as const;
