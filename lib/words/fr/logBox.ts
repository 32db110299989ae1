import type { Translated } from '../catalogue';
import type { logBox as english } from '../en/logBox';

export const logBox: Translated<typeof english> = {
  'logBox.title': 'Consigner un échange',
  'logBox.account': 'Compte',
  'logBox.chosen': 'Compte\u202f: {name}',
  'logBox.change': 'Changer de compte',
  'logBox.what': 'De quoi s’agissait-il\u202f?',
  'logBox.whatHint': 'Première ligne\u202f: le sujet. Ensuite, ce qui a été dit.',
  'logBox.next': 'Prochaine étape',
  'logBox.unsaid': 'Non précisé',
  'logBox.log': 'Consigner',
  'logBox.to': 'Destination\u202f: {system}',
  'logBox.done': 'Consigné pour {name}',
  'logBox.another': 'En consigner un autre',
  'logBox.undo': 'Annuler',
  'logBox.close': 'Fermer',
};
