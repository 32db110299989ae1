import type { Translated } from '../catalogue';
import type { reasons as english } from '../en/reasons';

export const reasons: Translated<typeof english> = {
  'reasons.escalations': { one: '{count} offene Eskalation', other: '{count} offene Eskalationen' },
  'reasons.pastSla': { one: '{count} Ticket über SLA', other: '{count} Tickets über SLA' },
  'reasons.decisionToday': 'Entscheidung heute',
  'reasons.decisionIn': { one: 'Entscheidung morgen', other: 'Entscheidung in {count} Tagen' },
  'reasons.renewalOverdue': { one: 'Verlängerung seit {count} Tag überfällig', other: 'Verlängerung seit {count} Tagen überfällig' },
  'reasons.tasksOverdue': { one: '{count} Aufgabe überfällig', other: '{count} Aufgaben überfällig' },
  'reasons.healthFell': {
    one: 'Gesundheit um {count} Punkt gefallen, Grund unbekannt',
    other: 'Gesundheit um {count} Punkte gefallen, Grund unbekannt',
  },
  'reasons.championLeft': 'Champion ausgeschieden',
  'reasons.quiet': { one: 'seit {count} Tag kein Austausch', other: 'seit {count} Tagen kein Austausch' },
  'reasons.usageDown': 'aktive Nutzer um {percent}\u00a0% gesunken',
  'reasons.waitingOnUs': { one: '{count} Ticket wartet auf uns', other: '{count} Tickets warten auf uns' },
};
