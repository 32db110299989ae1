import type { Translated } from '../catalogue';
import type { regions as english } from '../en/regions';

export const regions: Translated<typeof english> = {
  'regions.of': '{region}: {account}',
  'regions.account': 'Konto',
  'regions.health': 'Gesundheit',
  'regions.contact': 'Kontakt',
  'regions.support': 'Support',
  'regions.usage': 'Nutzung',
  'regions.tasks': 'Aufgaben',
  'regions.renewal': 'Laufzeit',
  'regions.next': 'Als Nächstes',
  'regions.people': 'Personen',
  'regions.activity': 'Aktivitäten',
};
