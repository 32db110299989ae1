import type { Translated } from '../catalogue';
import type { renewal as english } from '../en/renewal';

export const renewal: Translated<typeof english> = {
  'renewal.title': 'Renouvellement',
  'renewal.none': 'Pas de date de renouvellement',
  'renewal.decideBy': 'À décider d’ici au {date}',
  'renewal.renews': 'Renouvellement le {date}',
  'renewal.ends': 'Fin le {date}',
  'renewal.endsThenRenews': 'Fin le {date}, renouvellement automatique',
  'renewal.byItself': 'Renouvellement automatique',
  'renewal.notByItself': 'Pas de renouvellement automatique',
  'renewal.ready': '{done} sur {total} prêts',
  'renewal.readiness': 'Préparation',
};
