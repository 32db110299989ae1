import type { Translated } from '../catalogue';
import type { bands as english } from '../en/bands';

export const bands: Translated<typeof english> = {
  'bands.healthy': 'Gesund',
  'bands.atRisk': 'Gefährdet',
  'bands.critical': 'Kritisch',
  'bands.unknown': 'Keine Gesundheitsdaten',
};
