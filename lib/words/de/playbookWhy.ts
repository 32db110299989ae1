import type { Translated } from '../catalogue';
import type { playbookWhy as english } from '../en/playbookWhy';

export const playbookWhy: Translated<typeof english> = {
  'playbookWhy.band': 'Gesundheit ist {band}',
  'playbookWhy.healthDrop': {
    one: 'Gesundheit in {days} Tagen um {count} Punkt gefallen',
    other: 'Gesundheit in {days} Tagen um {count} Punkte gefallen',
  },
  'playbookWhy.ticket': { one: 'ältestes Ticket seit {count} Tag offen', other: 'ältestes Ticket seit {count} Tagen offen' },
  'playbookWhy.singleThread': 'nur eine Person dort bekannt',
  'playbookWhy.detractor': 'ein Kritiker hat am {day} geantwortet',
  'playbookWhy.stage': 'Phase „{word}“',
  'playbookWhy.taskOutcome': '{title}: {outcome}',
  'playbookWhy.byHand': 'von Hand gewählt',
};
