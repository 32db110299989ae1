/** The panel around the account: its phases, bars and banners. */
export const panel = {
  'panel.refused': 'This panel was not opened by Sidelight',
  'panel.silent': 'Sidelight is not answering',
  'panel.unreachable': 'Sidelight is not answering. {message}',
  'panel.again': 'Try again',
  'panel.locked': 'Locked',
  'panel.unlock': 'Unlock',
  'panel.loading': 'Looking for the account',
  'panel.settings': 'Settings',
  'panel.close': 'Close panel',
  'panel.notice': 'Notice',
  'panel.presenting': 'Presenting: amounts, people and reasons are hidden',
  'panel.notApproved': '{address} is not one of your workspaces. If it is yours, approve it in Settings.',
  'panel.openSettings': 'Open Settings',
  'panel.whyNow': 'Why now:',
  'panel.more': { one: '+{count} more', other: '+{count} more' },
  'panel.fewer': 'Show fewer',
} as const;
