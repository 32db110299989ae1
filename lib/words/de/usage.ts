import type { Translated } from '../catalogue';
import type { usage as english } from '../en/usage';

export const usage: Translated<typeof english> = {
  'usage.seats': '{active} von {seats} Lizenzen',
  'usage.moved': '{mark} {percent} %',
  'usage.movedDays': { one: '{mark} {percent} % in {count} Tag', other: '{mark} {percent} % in {count} Tagen' },
  'usage.movedWeeks': { one: '{mark} {percent} % in {count} Woche', other: '{mark} {percent} % in {count} Wochen' },
  'usage.still': 'Unverändert',
  'usage.stillDays': { one: 'Unverändert seit {count} Tag', other: 'Unverändert seit {count} Tagen' },
  'usage.stillWeeks': { one: 'Unverändert seit {count} Woche', other: 'Unverändert seit {count} Wochen' },
  'usage.features': 'Nutzt {features}',
};
