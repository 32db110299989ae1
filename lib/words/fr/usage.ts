import type { Translated } from '../catalogue';
import type { usage as english } from '../en/usage';

export const usage: Translated<typeof english> = {
  'usage.seats': '{active} sur {seats} licences',
  'usage.moved': '{mark} {percent}\u202f%',
  'usage.movedDays': { one: '{mark} {percent}\u202f% en {count} jour', other: '{mark} {percent}\u202f% en {count} jours' },
  'usage.movedWeeks': { one: '{mark} {percent}\u202f% en {count} semaine', other: '{mark} {percent}\u202f% en {count} semaines' },
  'usage.still': 'Stable',
  'usage.stillDays': { one: 'Stable depuis {count} jour', other: 'Stable depuis {count} jours' },
  'usage.stillWeeks': { one: 'Stable depuis {count} semaine', other: 'Stable depuis {count} semaines' },
  'usage.features': 'Utilise {features}',
};
