export const settingsExport = {
  'settingsExport.title': 'Export',
  'settingsExport.about':
    'Files for a sheet, which Import reads again, or everything with its sources as JSON. Each export is written down here: when, what, how many rows, and the file’s fingerprint.',
  'settingsExport.group': 'Export my data',
  'settingsExport.accounts': 'Accounts as CSV',
  'settingsExport.contacts': 'Contacts as CSV',
  'settingsExport.tasks': 'Tasks as CSV',
  'settingsExport.touchpoints': 'Touchpoints (CSV)',
  'settingsExport.health': 'Health over time (CSV)',
  'settingsExport.everything': 'Everything as JSON',
  'settingsExport.exported': { one: '{count} row exported.', other: '{count} rows exported.' },
  'settingsExport.head': 'Entry {seq} of the record, which now ends with {hash}',
  'settingsExport.making': 'Making the file…',
  'settingsExport.formulas': 'Texts that a sheet would run as formulas get a ’ in front; importing the file takes it off again.',
} as const;
