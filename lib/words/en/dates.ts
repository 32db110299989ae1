export const dates = {
  'dates.today': 'today',
  'dates.tomorrow': 'tomorrow',
  'dates.yesterday': 'yesterday',
  'dates.days': { one: '{count} day', other: '{count} days' },
  'dates.in': { one: 'in {count} day', other: 'in {count} days' },
  'dates.ago': { one: '{count} day ago', other: '{count} days ago' },
  'dates.overdue': { one: '{count} day overdue', other: '{count} days overdue' },
} as const;
