/** Our own health score, where the company keeps none. */
export const estimate = {
  'estimate.from': 'Estimate from {used} of {total} signals',
  'estimate.few': '{used} of {total} signals known: too few for an estimate',
  'estimate.missing': 'No data, not counted',
  'estimate.stale': 'Too old, not counted',
  'estimate.trend': 'active users {percent} %',
  'estimate.open': { one: '{count} open ticket, oldest {days} days', other: '{count} open tickets, oldest {days} days' },
  'estimate.noAnswer': 'We wrote, no answer yet',
  'estimate.spoke': { one: 'Last two-way touch {count} day ago', other: 'Last two-way touch {count} days ago' },
  'estimate.rated': { one: '{good} of {count} rating was good', other: '{good} of {count} ratings were good' },
  'estimate.usage': 'Usage',
  'estimate.support': 'Support',
  'estimate.engagement': 'Engagement',
  'estimate.sentiment': 'Sentiment',
  'estimate.onboarding': 'Onboarding',
  'estimate.payment': 'Payment',
  'estimate.list': 'What takes how much off 100',
} as const;
