import type { Translated } from '../catalogue';
import type { dates as english } from '../en/dates';

export const dates: Translated<typeof english> = {
  'dates.today': 'aujourd’hui',
  'dates.tomorrow': 'demain',
  'dates.yesterday': 'hier',
  'dates.days': { one: '{count} jour', other: '{count} jours' },
  'dates.in': { one: 'dans {count} jour', other: 'dans {count} jours' },
  'dates.ago': { one: 'il y a {count} jour', other: 'il y a {count} jours' },
  'dates.overdue': { one: 'en retard de {count} jour', other: 'en retard de {count} jours' },
};
