import type { Translated } from '../catalogue';
import type { panel as english } from '../en/panel';

export const panel: Translated<typeof english> = {
  'panel.refused': 'Ce panneau n’a pas été ouvert par Sidelight',
  'panel.silent': 'Sidelight ne répond pas',
  'panel.unreachable': 'Sidelight ne répond pas. {message}',
  'panel.noStorage': 'Votre portefeuille ne peut pas être lu',
  'panel.again': 'Réessayer',
  'panel.locked': 'Verrouillé',
  'panel.unlock': 'Déverrouiller',
  'panel.loading': 'Recherche du compte',
  'panel.settings': 'Paramètres',
  'panel.close': 'Fermer le panneau',
  'panel.notice': 'Avis',
  'panel.presenting': 'Présentation\u202f: montants, personnes et raisons sont masqués',
  'panel.setupOver': 'La configuration de votre entreprise a expiré le {day}. Elle reste en vigueur.',
  'panel.setupOld': 'La configuration de votre entreprise n’est plus à jour depuis le {day}. Elle reste en vigueur.',
  'panel.notApproved': '{address} ne fait pas partie de vos espaces de travail. S’il est à vous, approuvez-le dans les paramètres.',
  'panel.openSettings': 'Ouvrir les paramètres',
  'panel.whyNow': 'Pourquoi maintenant\u202f:',
  'panel.more': { one: '+{count} autre', other: '+{count} autres' },
  'panel.fewer': 'Afficher moins',
};
