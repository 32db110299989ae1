export const settingsRecord = {
  'settingsRecord.title': 'Record of actions',
  'settingsRecord.about':
    'What was written, exported, connected and forgotten here, one entry each, without names or words of customers. Each entry holds the fingerprint of the one before it, so a change shows. Whoever owns this computer could still write the whole record anew, unless your company keeps its end elsewhere.',
  'settingsRecord.empty': 'Nothing was written down yet.',
  'settingsRecord.entries': 'Entries',
  'settingsRecord.since': 'Since',
  'settingsRecord.head': 'Ends with',
  'settingsRecord.copy': 'Copy the whole fingerprint',
  'settingsRecord.copied': 'Copied',
  'settingsRecord.check': 'Check the record',
  'settingsRecord.checking': 'Checking…',
  'settingsRecord.unbroken': { one: '{count} entry, unbroken.', other: '{count} entries, unbroken.' },
  'settingsRecord.broken': 'Entry {seq} does not fit the one before it.',
  'settingsRecord.download': 'Download',
  'settingsRecord.saved': { one: '{count} entry saved.', other: '{count} entries saved.' },
  'settingsRecord.sink': 'Posted once a day to',
  'settingsRecord.kept': 'With it, your company keeps the record also when everything is forgotten.',
  'settingsRecord.posted': '{address}: entry {seq}, {when}',
  'settingsRecord.notYet': '{address}: not yet',
  'settingsRecord.failed': 'It was not taken: {reason} It is tried again within a few hours.',
  'settingsRecord.noAccess':
    'Nothing was heard from there. The browser gives Sidelight no access to that address, so it must let this extension in by itself (CORS); tell your administrator.',
} as const;
