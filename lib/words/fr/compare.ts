import type { Translated } from '../catalogue';
import type { compare as english } from '../en/compare';

export const compare: Translated<typeof english> = {
  'compare.title': 'Comparer',
  'compare.lead': 'Choisissez jusqu’à quatre comptes dans le portefeuille pour les voir côte à côte.',
  'compare.none': 'Aucun compte choisi. {link} et cochez-en deux ou plus.',
  'compare.openBook': 'Ouvrez le portefeuille',
};
