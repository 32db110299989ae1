/** The line about health; the bands have words of their own. */
export const score = {
  'score.of': '{score} of {top}',
  'score.worse': '{score} of {top}, higher is worse',
  'score.moved': { one: '{mark} {points} in {count} day', other: '{mark} {points} in {count} days' },
  'score.movedUsual': { one: '{mark} {points} in {count} day (usual ±{usual})', other: '{mark} {points} in {count} days (usual ±{usual})' },
  'score.still': { one: 'No change in {count} day', other: 'No change in {count} days' },
  'score.history': 'Score from {from} on {first} to {to} on {last}',
  'score.why': 'Why',
} as const;
