export const importRejected = {
  'importRejected.title': { one: '{count} row rejected', other: '{count} rows rejected' },
  'importRejected.first': { one: 'first {count} shown', other: 'first {count} shown' },
  'importRejected.howTo':
    'The other rows can be imported all the same. {download} with their reasons, correct them there and import that file.',
  'importRejected.howToAll': '{download} with their reasons, correct them there and import that file.',
  'importRejected.download': 'Download rejected rows',
  'importRejected.fileName': 'Rejected rows of {file}',
  'importRejected.frame': 'Rows that stay out',
  'importRejected.table': 'Rejected rows',
  'importRejected.line': 'Line',
  'importRejected.reason': 'Reason',
  'importRejected.row': 'Row',
} as const;
