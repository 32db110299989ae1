/** Whom to believe where sources disagree. */
export const sources = {
  'sources.title': 'Which source is believed first',
  'sources.about': 'Where two sources say otherwise of one account, the value of the higher one is shown, and the other one beside it.',
  'sources.csv': 'Imported files',
  'sources.manual': 'Added by hand',
  'sources.up': 'Believe {name} more',
  'sources.down': 'Believe {name} less',
  'sources.moved': '{name} is number {place}. Accounts are looked at again by this.',
  'sources.byCompany': 'Your company decides which source is believed first.',
} as const;
