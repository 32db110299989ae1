/** What moved a health score. */
export const change = {
  'change.came': '{signal}, counted from now on',
  'change.went': '{signal}, counted no more',
  'change.untold': 'The source does not say why',
  'change.weights': 'The signals are weighed differently',
  'change.scale': 'The source writes it on another scale',
  'change.source': 'The score has another source',
  'change.list': 'What moved it since {date}: {points}',
  'change.meanwhile': 'What else changed meanwhile',
  'change.ours': 'Nothing the customer did: no alarm',
  'change.since': 'Since {date}, kept in this browser',
  'change.parts': '{signal}, reckoned from other figures than before',
} as const;
