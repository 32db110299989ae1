/** Rows that a connected system contradicts. */
export const importConflict = {
  'importConflict.tally': { one: '{count} in conflict', other: '{count} in conflict' },
  'importConflict.title': { one: '{count} row conflicts with a connected system', other: '{count} rows conflict with a connected system' },
  'importConflict.about':
    'The connected system wins. These rows are imported all the same, but do not take over what it says is another account’s.',
  'importConflict.frame': 'Rows in conflict',
  'importConflict.table': 'Conflicts',
  'importConflict.says': 'The row says',
  'importConflict.belongsTo': 'Belongs to',
  'importConflict.then': 'What happens',
  'importConflict.address': 'Address',
  'importConflict.pageStays': 'Pages with it show {account}, not the account of this row.',
  'importConflict.mailStays': 'Mail and tickets from it show {account}, not the account of this row.',
} as const;
