export const settingsPins = {
  'settingsPins.title': 'Pinned matches',
  'settingsPins.about': 'Corrections you made in the panel. They win over every other way of recognising an account.',
  'settingsPins.none': 'Nothing pinned. “Change account” in the panel offers to remember your choice.',
  'settingsPins.removed': 'The pin is removed. Sidelight matches by itself again.',
  'settingsPins.remove': 'Remove pin {value}',
  'settingsPins.address': 'Mail address {value} means {account}',
  'settingsPins.organization': 'Zendesk organization {value} means {account}',
  'settingsPins.domain': 'Everybody at {value} means {account}',
  'settingsPins.thread': 'Gmail conversation {value} means {account}',
  'settingsPins.until': 'until {date}, then asked again',
  'settingsPins.untilRemoved': 'until you remove it',
} as const;
