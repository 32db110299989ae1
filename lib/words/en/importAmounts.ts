/** The choice of what a sign before three digits of an imported amount means. */
export const importAmounts = {
  'importAmounts.title': 'Amounts',
  'importAmounts.either': '{text} in line {line} could be two amounts.',
  'importAmounts.eitherMore': {
    one: '{text} in line {line} and {count} row like it could be two amounts.',
    other: '{text} in line {line} and {count} rows like it could be two amounts.',
  },
  'importAmounts.thousands': '{amount}: the sign parts thousands',
  'importAmounts.fraction': '{amount}: the sign marks a fraction',
  'importAmounts.proven':
    'Line {line}, “{text}”, shows which sign marks fractions, and all are read that way. Choose otherwise if it is not meant.',
  'importAmounts.both': 'The other rows write fractions in two ways, so thousands are assumed. Choose otherwise if they are not meant.',
  'importAmounts.unproven': 'No row says which, so thousands are assumed. Choose otherwise if they are not meant.',
} as const;
