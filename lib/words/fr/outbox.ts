import type { Translated } from '../catalogue';
import type { outbox as english } from '../en/outbox';

export const outbox: Translated<typeof english> = {
  'outbox.title': 'Boîte d’envoi',
  'outbox.nothing': 'Rien en attente d’envoi',
  'outbox.waiting': { one: '{count} en attente d’envoi', other: '{count} en attente d’envoi' },
  'outbox.needYou': { one: '{count} requiert votre attention', other: '{count} requièrent votre attention' },
  'outbox.notTaken': 'Ce système ne prend pas cela. Gardez-le dans votre portefeuille ou abandonnez-le.',
  'outbox.mayHaveArrived': 'Cela est peut-être arrivé, personne ne peut le dire. Vérifiez sur place avant de renvoyer.',
  'outbox.neverArrived': 'Ce que cela modifie n’est pas arrivé là-bas.',
  'outbox.packetGone': 'L’escalade ou son fichier a été abandonné.',
  'outbox.accountGone':
    'Le compte n’est plus dans votre portefeuille\u202f: il n’y a plus où conserver ceci. Abandonnez-le, ou réessayez quand le compte sera de retour.',
};
