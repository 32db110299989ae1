import type { Translated } from '../catalogue';
import type { usage as english } from '../en/usage';

export const usage: Translated<typeof english> = {
  'usage.seats': '{active} von {seats} Lizenzen',
  'usage.moved': '{mark} {percent}\u00a0%',
  'usage.movedDays': { one: '{mark} {percent}\u00a0% in {count} Tag', other: '{mark} {percent}\u00a0% in {count} Tagen' },
  'usage.movedWeeks': { one: '{mark} {percent}\u00a0% in {count} Woche', other: '{mark} {percent}\u00a0% in {count} Wochen' },
  'usage.still': 'Unverändert',
  'usage.stillDays': { one: 'Unverändert seit {count} Tag', other: 'Unverändert seit {count} Tagen' },
  'usage.stillWeeks': { one: 'Unverändert seit {count} Woche', other: 'Unverändert seit {count} Wochen' },
  'usage.features': 'Nutzt {features}',
};
