import type { Translated } from '../catalogue';
import type { score as english } from '../en/score';

export const score: Translated<typeof english> = {
  'score.of': '{score} von {top}',
  'score.worse': '{score} von {top}, höher ist schlechter',
  'score.moved': { one: '{mark} {points} in {count} Tag', other: '{mark} {points} in {count} Tagen' },
  'score.movedUsual': {
    one: '{mark} {points} in {count} Tag (üblich ±{usual})',
    other: '{mark} {points} in {count} Tagen (üblich ±{usual})',
  },
  'score.still': { one: 'Unverändert seit {count} Tag', other: 'Unverändert seit {count} Tagen' },
  'score.history': 'Wert von {from} am {first} auf {to} am {last}',
  'score.why': 'Warum',
};
