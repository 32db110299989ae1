/** The line about support. */
export const tickets = {
  'tickets.none': 'Nothing open',
  'tickets.notCounted': 'Not counted yet',
  'tickets.open': { one: '{count} open', other: '{count} open' },
  'tickets.oldest': { one: 'oldest {count} day', other: 'oldest {count} days' },
  'tickets.escalations': { one: '{count} escalation', other: '{count} escalations' },
  'tickets.pastSla': { one: '{count} past SLA', other: '{count} past SLA' },
  'tickets.onUs': { one: '{count} waits on us', other: '{count} wait on us' },
  'tickets.onCustomer': { one: '{count} waits on the customer', other: '{count} wait on the customer' },
  'tickets.rated': { one: '{good} of {count} rated good', other: '{good} of {count} rated good' },
} as const;
