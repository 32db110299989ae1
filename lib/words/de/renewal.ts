import type { Translated } from '../catalogue';
import type { renewal as english } from '../en/renewal';

export const renewal: Translated<typeof english> = {
  'renewal.title': 'Verlängerung',
  'renewal.none': 'Kein Verlängerungsdatum',
  'renewal.decideBy': 'Entscheidung bis {date}',
  'renewal.renews': 'Verlängert sich am {date}',
  'renewal.ends': 'Endet am {date}',
  'renewal.endsThenRenews': 'Endet am {date}, verlängert sich automatisch',
  'renewal.byItself': 'Verlängert sich automatisch',
  'renewal.notByItself': 'Verlängert sich nicht automatisch',
  'renewal.ready': '{done} von {total} bereit',
  'renewal.readiness': 'Bereitschaft',
};
