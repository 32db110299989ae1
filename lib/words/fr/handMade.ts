import type { Translated } from '../catalogue';
import type { handMade as english } from '../en/handMade';

export const handMade: Translated<typeof english> = {
  'handMade.add': 'Ajouter à mon portefeuille',
  'handMade.recognised': 'Désormais reconnu par\u202f: {clues}. Conservé dans ce navigateur.',
  'handMade.added': '{name} ajouté à votre portefeuille',
  'handMade.removed': '{name} retiré de votre portefeuille',
  'handMade.newAccount': 'Nouveau compte',
  'handMade.editAccount': 'Modifier le compte',
  'handMade.edit': 'Modifier',
  'handMade.remove': 'Retirer',
  'handMade.removeAsk': 'Retirer {name} et ce que vous avez noté ici à son sujet\u202f?',
  'handMade.removeYes': 'Retirer de mon portefeuille',
  'handMade.keep': 'Conserver',
  'handMade.name': 'Nom',
  'handMade.arr': 'ARR',
  'handMade.arrExample': '84\u202f000 EUR',
  'handMade.notKnown': 'Inconnue',
};
