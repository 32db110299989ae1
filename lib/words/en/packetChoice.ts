/** What is wrong, how far it reaches and how often it happens. */
export const packetChoice = {
  'packetChoice.security': 'Security or data at risk',
  'packetChoice.stopped': 'They cannot work',
  'packetChoice.broken': 'Something important does not work',
  'packetChoice.minor': 'Something small, or a question',
  'packetChoice.all': 'Everyone',
  'packetChoice.many': 'Many',
  'packetChoice.few': 'A few',
  'packetChoice.one': 'One person',
  'packetChoice.always': 'Every time',
  'packetChoice.often': 'Often',
  'packetChoice.sometimes': 'Sometimes',
  'packetChoice.once': 'Seen once',
} as const;
