import type { Translated } from '../catalogue';
import type { importDecision as english } from '../en/importDecision';

export const importDecision: Translated<typeof english> = {
  'importDecision.accounts': { one: '{count} Konto', other: '{count} Konten' },
  'importDecision.contacts': { one: '{count} Kontakt', other: '{count} Kontakte' },
  'importDecision.tasks': { one: '{count} Aufgabe', other: '{count} Aufgaben' },
  'importDecision.inFile': '{what} in {file}',
  'importDecision.unreadable': 'Noch nichts lesbar',
  'importDecision.tally': 'Was die Datei ändern würde',
  'importDecision.new': { one: '{count} neu', other: '{count} neu' },
  'importDecision.changed': { one: '{count} geändert', other: '{count} geändert' },
  'importDecision.unchanged': { one: '{count} unverändert', other: '{count} unverändert' },
  'importDecision.rejected': { one: '{count} abgelehnt', other: '{count} abgelehnt' },
  'importDecision.untouched': 'Ihr Portfolio bleibt unverändert, bis Sie auf „Importieren“ klicken.',
  'importDecision.discard': 'Verwerfen',
  'importDecision.import': 'Importieren',
  'importDecision.subscriptions': { one: '{count} Abonnement', other: '{count} Abonnements' },
  'importDecision.usage': { one: '{count} Nutzungswert', other: '{count} Nutzungswerte' },
  'importDecision.touchpoints': { one: '{count} Kontaktpunkt', other: '{count} Kontaktpunkte' },
  'importDecision.tickets': { one: '{count} Ticket', other: '{count} Tickets' },
  'importDecision.milestones': { one: '{count} Meilenstein', other: '{count} Meilensteine' },
  'importDecision.surveys': { one: '{count} Umfrageantwort', other: '{count} Umfrageantworten' },
};
