import type { Translated } from '../catalogue';
import type { dates as english } from '../en/dates';

export const dates: Translated<typeof english> = {
  'dates.today': 'heute',
  'dates.tomorrow': 'morgen',
  'dates.yesterday': 'gestern',
  'dates.days': { one: '{count} Tag', other: '{count} Tage' },
  'dates.in': { one: 'in {count} Tag', other: 'in {count} Tagen' },
  'dates.ago': { one: 'vor {count} Tag', other: 'vor {count} Tagen' },
  'dates.overdue': { one: 'seit {count} Tag überfällig', other: 'seit {count} Tagen überfällig' },
};
