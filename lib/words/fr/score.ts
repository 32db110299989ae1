import type { Translated } from '../catalogue';
import type { score as english } from '../en/score';

export const score: Translated<typeof english> = {
  'score.of': '{score} sur {top}',
  'score.worse': '{score} sur {top}, plus haut est pire',
  'score.moved': { one: '{mark} {points} en {count} jour', other: '{mark} {points} en {count} jours' },
  'score.movedUsual': {
    one: '{mark} {points} en {count} jour (d’habitude ±{usual})',
    other: '{mark} {points} en {count} jours (d’habitude ±{usual})',
  },
  'score.still': { one: 'Stable depuis {count} jour', other: 'Stable depuis {count} jours' },
  'score.history': 'Score de {from} le {first} à {to} le {last}',
  'score.why': 'Pourquoi',
};
