/** Whether they use what they bought. */
export const usage = {
  'usage.seats': '{active} of {seats} seats',
  'usage.moved': '{mark} {percent}\u00a0%',
  'usage.movedDays': { one: '{mark} {percent}\u00a0% in {count} day', other: '{mark} {percent}\u00a0% in {count} days' },
  'usage.movedWeeks': { one: '{mark} {percent}\u00a0% in {count} week', other: '{mark} {percent}\u00a0% in {count} weeks' },
  'usage.still': 'No change',
  'usage.stillDays': { one: 'No change in {count} day', other: 'No change in {count} days' },
  'usage.stillWeeks': { one: 'No change in {count} week', other: 'No change in {count} weeks' },
  'usage.features': 'Uses {features}',
} as const;
