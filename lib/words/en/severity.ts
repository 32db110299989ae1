/** How bad it is, and the criteria that say so. */
export const severity = {
  'severity.one': '1, critical',
  'severity.two': '2, high',
  'severity.three': '3, medium',
  'severity.four': '4, low',
  'severity.security': 'security or data at risk',
  'severity.stopped': 'the customer cannot work',
  'severity.broken': 'something important does not work',
  'severity.minor': 'small, or a question',
  'severity.wide': 'many are affected',
  'severity.workaround': 'there is a workaround',
  'severity.noWorkaround': 'no workaround is known',
  'severity.seldom': 'not every time',
  'severity.decision': 'the renewal is decided within 30 days',
  'severity.critical': 'health is critical',
  'severity.again': 'two or more escalations are open',
} as const;
