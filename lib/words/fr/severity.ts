import type { Translated } from '../catalogue';
import type { severity as english } from '../en/severity';

export const severity: Translated<typeof english> = {
  'severity.one': '1, critique',
  'severity.two': '2, élevée',
  'severity.three': '3, moyenne',
  'severity.four': '4, faible',
  'severity.security': 'sécurité ou données en danger',
  'severity.stopped': 'le client ne peut pas travailler',
  'severity.broken': 'une fonction importante ne marche pas',
  'severity.minor': 'un détail ou une question',
  'severity.wide': 'beaucoup sont concernés',
  'severity.workaround': 'un contournement existe',
  'severity.noWorkaround': 'aucun contournement connu',
  'severity.seldom': 'pas à chaque fois',
  'severity.decision': 'le renouvellement se décide sous 30 jours',
  'severity.critical': 'la santé est critique',
  'severity.again': 'deux escalades ou plus sont ouvertes',
};
