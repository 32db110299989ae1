import type { Translated } from '../catalogue';
import type { change as english } from '../en/change';

export const change: Translated<typeof english> = {
  'change.came': '{signal}, compté désormais',
  'change.went': '{signal}, n’est plus compté',
  'change.untold': 'La source ne dit pas pourquoi',
  'change.weights': 'Les signaux sont pondérés autrement',
  'change.scale': 'La source l’écrit sur une autre échelle',
  'change.source': 'Le score vient d’une autre source',
  'change.list': 'Ce qui l’a fait bouger depuis le {date}\u202f: {points}',
  'change.meanwhile': 'Ce qui a changé entre-temps',
  'change.ours': 'Rien de tout cela ne vient du client\u202f: pas d’alerte',
  'change.since': 'Depuis le {date}, conservé dans ce navigateur',
  'change.parts': '{signal}, calculé à partir d’autres chiffres qu’avant',
};
