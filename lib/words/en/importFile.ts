export const importFile = {
  'importFile.lead': 'Accounts first, then their contacts and tasks. You see what the file holds before anything reaches your book.',
  'importFile.region': 'File',
  'importFile.file': 'CSV file',
  'importFile.kind': 'Kind',
  'importFile.detect': 'Detect',
  'importFile.accounts': 'Accounts',
  'importFile.contacts': 'Contacts',
  'importFile.tasks': 'Tasks',
  'importFile.pasted': 'Pasted rows',
  'importFile.pasteHint': 'Or copy rows in your sheet, with the line of column names, and paste them here',
  'importFile.needs':
    'CSV or Excel (.xlsx). Accounts need a name, and best an account ID; without one they are found again by domain and name. Contacts and tasks need the ID, name or domain of an imported account. Column names of Salesforce, Gainsight and HubSpot exports are known.',
  'importFile.sheet': 'Sheet',
  'importFile.reading': 'Reading {file}',
  'importFile.opening': 'Opening the file',
  'importFile.rowsRead': { one: '{count} row read', other: '{count} rows read' },
  'importFile.stop': 'Stop',
  'importFile.oneAtATime': 'Choose one file at a time: accounts first, then contacts, then tasks.',
  'importFile.crashed': 'This file could not be read. Nothing was imported.',
  'importFile.stopped': 'Reading was stopped.',
  'importFile.full':
    'This browser has no room left for the rows of this file. Your book is as it was. Free some space, then choose the file again.',
} as const;
