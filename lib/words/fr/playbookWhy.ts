import type { Translated } from '../catalogue';
import type { playbookWhy as english } from '../en/playbookWhy';

export const playbookWhy: Translated<typeof english> = {
  'playbookWhy.band': 'la santé est {band}',
  'playbookWhy.healthDrop': {
    one: 'santé en baisse de {count} point en {days} jours',
    other: 'santé en baisse de {count} points en {days} jours',
  },
  'playbookWhy.ticket': { one: 'plus ancien ticket ouvert depuis {count} jour', other: 'plus ancien ticket ouvert depuis {count} jours' },
  'playbookWhy.singleThread': 'une seule personne connue là-bas',
  'playbookWhy.detractor': 'un détracteur a répondu le {day}',
  'playbookWhy.stage': 'étape «\u202f{word}\u202f»',
  'playbookWhy.taskOutcome': '{title}\u202f: {outcome}',
  'playbookWhy.byHand': 'choisi à la main',
};
