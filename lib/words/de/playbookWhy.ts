import type { Translated } from '../catalogue';
import type { playbookWhy as english } from '../en/playbookWhy';

export const playbookWhy: Translated<typeof english> = {
  'playbookWhy.band': 'Gesundheit ist {band}',
  'playbookWhy.healthDrop': {
    one: 'Gesundheit in {days} Tagen um {count} Punkt gefallen',
    other: 'Gesundheit in {days} Tagen um {count} Punkte gefallen',
  },
  'playbookWhy.ticket': { one: 'ältestes Ticket seit {count} Tag offen', other: 'ältestes Ticket seit {count} Tagen offen' },
  'playbookWhy.ticketOf': { one: 'Ticket {severity} seit {count} Tag offen', other: 'Ticket {severity} seit {count} Tagen offen' },
  'playbookWhy.championSilent': { one: 'Champion schweigt seit {count} Tag', other: 'Champion schweigt seit {count} Tagen' },
  'playbookWhy.buyerSilent': { one: 'Economic Buyer schweigt seit {count} Tag', other: 'Economic Buyer schweigt seit {count} Tagen' },
  'playbookWhy.admin': { one: 'Admin seit {count} Tag nicht gesehen', other: 'Admin seit {count} Tagen nicht gesehen' },
  'playbookWhy.payment': 'eine Zahlung ist fehlgeschlagen',
  'playbookWhy.churnTouch': 'sagte am {day}, dass sie gehen wollen',
  'playbookWhy.churnSurvey': 'sagte am {day} in einer Umfrage, dass sie gehen wollen',
  'playbookWhy.churnTicket': 'sagte in einem Ticket vom {day}, dass sie gehen wollen',
  'playbookWhy.singleThread': 'nur eine Person dort bekannt',
  'playbookWhy.detractor': 'ein Kritiker hat am {day} geantwortet',
  'playbookWhy.stage': 'Phase „{word}“',
  'playbookWhy.taskOutcome': '{title}: {outcome}',
  'playbookWhy.byHand': 'von Hand gewählt',
};
