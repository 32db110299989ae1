/** The line about support. */
export const tickets = {
  'tickets.none': 'Nothing open',
  'tickets.open': { one: '{count} open', other: '{count} open' },
  'tickets.oldest': { one: 'oldest {count} day', other: 'oldest {count} days' },
  'tickets.escalations': { one: '{count} escalation', other: '{count} escalations' },
  'tickets.pastSla': { one: '{count} past SLA', other: '{count} past SLA' },
  'tickets.onUs': { one: '{count} waits on us', other: '{count} wait on us' },
} as const;
