import type { Translated } from '../catalogue';
import type { sources as english } from '../en/sources';

export const sources: Translated<typeof english> = {
  'sources.title': 'Quelle source est crue en premier',
  'sources.about': 'Quand deux sources disent autre chose d’un même compte, la valeur de la plus haute est affichée, et l’autre à côté.',
  'sources.csv': 'Fichiers importés',
  'sources.manual': 'Ajouté à la main',
  'sources.up': 'Croire davantage {name}',
  'sources.down': 'Croire moins {name}',
  'sources.moved': '{name} est en position {place}. Les comptes sont réexaminés en conséquence.',
  'sources.byCompany': 'Votre entreprise décide quelle source est crue en premier.',
};
