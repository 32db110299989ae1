/** Who the account is. */
export const header = {
  'header.change': 'Change account',
  'header.sample': 'Sample',
  'header.csm': 'CSM: {name}',
} as const;
