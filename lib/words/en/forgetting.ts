/** What was removed, and where. */
export const forgetting = {
  'forgetting.gone': '[removed]',
  'forgetting.contact': 'contact',
  'forgetting.mention': 'mention in other rows',
  'forgetting.lookup': 'answer of a ticket system',
  'forgetting.pin': 'pin',
  'forgetting.view': 'saved view',
  'forgetting.book': 'Accounts, contacts, tasks, pins, settings and the record of exports',
  'forgetting.panels': 'Panels that are open',
  'forgetting.storage': 'What this browser session and this profile remember',
  'forgetting.answers': 'Stored answers',
  'forgetting.rules': 'Rules about network requests',
  'forgetting.alarms': 'Alarms',
  'forgetting.permissions': 'Permissions you gave later',
  'forgetting.signIns': 'Sign-ins at the systems',
  'forgetting.signInsLeft': 'A system that was not told of it still lists the sign-in: end it there.',
} as const;
