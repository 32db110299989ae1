import type { Translated } from '../catalogue';
import type { renewal as english } from '../en/renewal';

export const renewal: Translated<typeof english> = {
  'renewal.title': 'Verlängerung',
  'renewal.none': 'Kein Verlängerungsdatum',
  'renewal.decideBy': 'Entscheiden bis {date}',
  'renewal.renews': 'Verlängert sich am {date}',
  'renewal.ends': 'Endet am {date}',
  'renewal.endsThenRenews': 'Endet am {date}, verlängert sich von selbst',
  'renewal.byItself': 'Verlängert sich von selbst',
  'renewal.notByItself': 'Verlängert sich nicht von selbst',
  'renewal.ready': '{done} von {total} bereit',
  'renewal.readiness': 'Bereitschaft',
};
