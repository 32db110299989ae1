/** What was answered today and not logged. */
export const unlogged = {
  'unlogged.title': 'Not logged today',
  'unlogged.about': 'Replies you sent today and tickets you answered, to your accounts. Enter logs, Delete skips for good.',
  'unlogged.log': 'Log {subject}, {account}',
  'unlogged.logIt': 'Log',
  'unlogged.skip': 'Skip {subject}',
  'unlogged.skipIt': 'Skip',
  'unlogged.confirm': 'Written to {system}, {record}, because of {reasons}. Press again to log.',
  'unlogged.where': 'Written to {system}, {record}, because of {reasons}.',
} as const;
