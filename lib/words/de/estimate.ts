import type { Translated } from '../catalogue';
import type { estimate as english } from '../en/estimate';

export const estimate: Translated<typeof english> = {
  'estimate.from': 'Schätzung aus {used} von {total} Signalen',
  'estimate.missing': 'Keine Daten, nicht gezählt',
  'estimate.stale': 'Zu alt, nicht gezählt',
  'estimate.trend': 'aktive Nutzer {percent}\u00a0%',
  'estimate.open': { one: '{count} offenes Ticket, {oldest}', other: '{count} offene Tickets, {oldest}' },
  'estimate.ticket': { one: 'Ticket #{id} seit {count} Tag offen', other: 'Ticket #{id} seit {count} Tagen offen' },
  'estimate.noAnswer': 'Wir haben geschrieben, noch keine Antwort',
  'estimate.milestones': '{reached} von {all} Meilensteinen erreicht',
  'estimate.paid': 'bezahlt',
  'estimate.unpaid': 'eine Zahlung ist überfällig',
  'estimate.notPaid': 'eine Zahlung ist fehlgeschlagen',
  'estimate.spoke': { one: 'Letzter beidseitiger Kontakt vor {count} Tag', other: 'Letzter beidseitiger Kontakt vor {count} Tagen' },
  'estimate.rated': { one: '{good} von {count} Bewertung war gut', other: '{good} von {count} Bewertungen waren gut' },
  'estimate.usage': 'Nutzung',
  'estimate.support': 'Support',
  'estimate.engagement': 'Austausch',
  'estimate.sentiment': 'Stimmung',
  'estimate.onboarding': 'Onboarding',
  'estimate.payment': 'Zahlung',
  'estimate.list': 'Was wie viel von 100 abzieht',
  'estimate.few': '{used} von {total} Signalen bekannt: zu wenig für eine Schätzung',
  'estimate.fewAnswers': '{said}; zu wenige, nicht gezählt',
  'estimate.answered': {
    one: '{count} Umfrageantwort: {good} gut, {bad} schlecht',
    other: '{count} Umfrageantworten: {good} gut, {bad} schlecht',
  },
  'estimate.trendName': 'Trend der aktiven Nutzer',
  'estimate.featuresName': 'wichtige Funktionen',
  'estimate.keyFeatures': {
    one: '{used} von {count} wichtigen Funktion in Gebrauch',
    other: '{used} von {count} wichtigen Funktionen in Gebrauch',
  },
  'estimate.featuresKept': {
    one: '{used} von {count} Funktion des Quartals davor noch in Gebrauch',
    other: '{used} von {count} Funktionen des Quartals davor noch in Gebrauch',
  },
  'estimate.meetings': { one: '{kept} von {count} Termin fand statt', other: '{kept} von {count} Terminen fanden statt' },
  'estimate.noMeetings': 'kein Termin in 90 Tagen bekannt',
  'estimate.notKnown': 'nicht bekannt: {what}',
};
