import type { Translated } from '../catalogue';
import type { controls as english } from '../en/controls';

export const controls: Translated<typeof english> = {
  'controls.save': 'Enregistrer',
  'controls.saved': 'Enregistré',
  'controls.cancel': 'Annuler',
  'controls.confirm': 'Confirmer',
  'controls.yes': 'Oui',
  'controls.yesFor': 'Oui, pour {name}',
  'controls.no': 'Non',
  'controls.of': '{value} sur {max}',
  'controls.up': 'en hausse',
  'controls.down': 'en baisse',
  'controls.setByCompany': 'Défini par votre entreprise',
  'controls.onlyCompany': 'Seule votre entreprise peut modifier ce réglage',
};
