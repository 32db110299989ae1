import type { Translated } from '../catalogue';
import type { compare as english } from '../en/compare';

export const compare: Translated<typeof english> = {
  'compare.title': 'Vergleichen',
  'compare.lead': 'Wählen Sie im Portfolio bis zu vier Konten, um sie nebeneinander zu sehen.',
  'compare.none': 'Kein Konto ist ausgewählt. {link} und zwei oder mehr ankreuzen.',
  'compare.openBook': 'Portfolio öffnen',
};
