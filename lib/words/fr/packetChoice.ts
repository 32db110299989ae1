import type { Translated } from '../catalogue';
import type { packetChoice as english } from '../en/packetChoice';

export const packetChoice: Translated<typeof english> = {
  'packetChoice.security': 'Sécurité ou données en danger',
  'packetChoice.stopped': 'Ils ne peuvent pas travailler',
  'packetChoice.broken': 'Fonction importante en panne',
  'packetChoice.minor': 'Un détail ou une question',
  'packetChoice.all': 'Tout le monde',
  'packetChoice.many': 'Beaucoup',
  'packetChoice.few': 'Quelques-uns',
  'packetChoice.one': 'Une personne',
  'packetChoice.always': 'À chaque fois',
  'packetChoice.often': 'Souvent',
  'packetChoice.sometimes': 'Parfois',
  'packetChoice.once': 'Vu une fois',
};
