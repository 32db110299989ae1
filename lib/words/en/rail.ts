/** The panel folded to one button. */
export const rail = {
  'rail.open': 'Open Sidelight',
  'rail.openSeveral': 'Open Sidelight: several accounts fit',
  'rail.openAccount': 'Open Sidelight: {name}, {facts}',
  'rail.days': '{days} d',
  'rail.renewal': 'renewal {when}',
  'rail.due': { one: '{count} task due', other: '{count} tasks due' },
  'rail.needYou': { one: '{count} write needs you', other: '{count} writes need you' },
} as const;
