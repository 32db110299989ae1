import type { Translated } from '../catalogue';
import type { playbookWhy as english } from '../en/playbookWhy';

export const playbookWhy: Translated<typeof english> = {
  'playbookWhy.band': 'la santé est {band}',
  'playbookWhy.healthDrop': {
    one: 'santé en baisse de {count} point en {days} jours',
    other: 'santé en baisse de {count} points en {days} jours',
  },
  'playbookWhy.ticket': { one: 'plus ancien ticket ouvert depuis {count} jour', other: 'plus ancien ticket ouvert depuis {count} jours' },
  'playbookWhy.ticketOf': { one: 'ticket {severity} ouvert depuis {count} jour', other: 'ticket {severity} ouvert depuis {count} jours' },
  'playbookWhy.championSilent': { one: 'champion silencieux depuis {count} jour', other: 'champion silencieux depuis {count} jours' },
  'playbookWhy.buyerSilent': {
    one: 'décideur budgétaire silencieux depuis {count} jour',
    other: 'décideur budgétaire silencieux depuis {count} jours',
  },
  'playbookWhy.admin': { one: 'administrateur pas vu depuis {count} jour', other: 'administrateur pas vu depuis {count} jours' },
  'playbookWhy.payment': 'un paiement a échoué',
  'playbookWhy.churnTouch': 'a dit le {day} vouloir partir',
  'playbookWhy.churnSurvey': 'a dit dans une enquête du {day} vouloir partir',
  'playbookWhy.churnTicket': 'a dit dans un ticket du {day} vouloir partir',
  'playbookWhy.singleThread': 'une seule personne connue là-bas',
  'playbookWhy.detractor': 'un détracteur a répondu le {day}',
  'playbookWhy.stage': 'phase «\u202f{word}\u202f»',
  'playbookWhy.taskOutcome': '{title}\u202f: {outcome}',
  'playbookWhy.byHand': 'choisi à la main',
};
