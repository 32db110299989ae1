export const importStatus = {
  'importStatus.reading': 'Reading {file}…',
  'importStatus.read': '{file} is read: {new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected.',
  'importStatus.standing': 'The import stands still. What is in your book stays there, the other rows wait here.',
  'importStatus.applying': 'Your book is being updated. You may leave this page; it goes on by itself.',
  'importStatus.done': { one: '{count} imported', other: '{count} imported' },
  'importStatus.doneFile': { one: '{file}: {count} imported', other: '{file}: {count} imported' },
  'importStatus.leftOut': {
    one: '{count} row was rejected and is not in your book.',
    other: '{count} rows were rejected and are not in your book.',
  },
  'importStatus.importing': 'Importing {file}',
  'importStatus.importingYours': 'Importing your file',
  'importStatus.applied': { one: '{applied} of {count} row', other: '{applied} of {count} rows' },
  'importStatus.seeAccounts': 'See your accounts',
  'importStatus.approve': 'Approve your workspaces',
  'importStatus.approveWhy':
    'Last step: Sidelight shows these accounts beside your pages once you say which Salesforce, Zendesk and mailbox are yours.',
  'importStatus.seeDue': 'See what is due',
} as const;
