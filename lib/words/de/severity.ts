import type { Translated } from '../catalogue';
import type { severity as english } from '../en/severity';

export const severity: Translated<typeof english> = {
  'severity.one': '1, kritisch',
  'severity.two': '2, hoch',
  'severity.three': '3, mittel',
  'severity.four': '4, gering',
  'severity.security': 'Sicherheit oder Daten in Gefahr',
  'severity.stopped': 'der Kunde kann nicht arbeiten',
  'severity.broken': 'etwas Wichtiges geht nicht',
  'severity.minor': 'klein oder eine Frage',
  'severity.wide': 'viele sind betroffen',
  'severity.workaround': 'es gibt eine Umgehung',
  'severity.noWorkaround': 'keine Umgehung bekannt',
  'severity.seldom': 'nicht jedes Mal',
  'severity.decision': 'über die Verlängerung wird binnen 30 Tagen entschieden',
  'severity.critical': 'die Gesundheit ist kritisch',
  'severity.again': 'zwei oder mehr Eskalationen sind offen',
};
