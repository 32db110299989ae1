import type { Translated } from '../catalogue';
import type { bands as english } from '../en/bands';

export const bands: Translated<typeof english> = {
  'bands.healthy': 'Sain',
  'bands.atRisk': 'À risque',
  'bands.critical': 'Critique',
  'bands.unknown': 'Pas de données de santé',
};
