export const settingsData = {
  'settingsData.title': 'Data',
  'settingsData.about':
    "Everything is kept in this browser's profile on this computer. Whoever copies the profile can read it: what protects it is this computer's disk encryption. Removing data unlinks it at once; the browser's database files may keep deleted bytes until it tidies them up.",
  'settingsData.accounts': 'Accounts',
  'settingsData.samples': 'of them samples',
  'settingsData.contacts': 'Contacts',
  'settingsData.openTasks': 'Open tasks',
  'settingsData.remove': 'Remove sample data',
  'settingsData.loaded': { one: '{count} sample account loaded.', other: '{count} sample accounts loaded.' },
  'settingsData.removed': { one: '{count} sample account removed.', other: '{count} sample accounts removed.' },
} as const;
