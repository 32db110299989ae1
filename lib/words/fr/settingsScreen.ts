import type { Translated } from '../catalogue';
import type { settingsScreen as english } from '../en/settingsScreen';

export const settingsScreen: Translated<typeof english> = {
  'settingsScreen.title': 'Écran',
  'settingsScreen.about':
    'L’aspect de Sidelight, et ce que d’autres peuvent voir sur votre écran. Le verrou cache votre portefeuille à qui passe par là\u202f; il ne chiffre rien. Verrouillez l’ordinateur quand vous le quittez.',
  'settingsScreen.appearance': 'Apparence',
  'settingsScreen.system': 'Comme la page ou le système',
  'settingsScreen.light': 'Clair',
  'settingsScreen.dark': 'Sombre',
  'settingsScreen.saidSystem': 'Apparence\u202f: comme la page ou le système.',
  'settingsScreen.saidLight': 'Apparence\u202f: clair.',
  'settingsScreen.saidDark': 'Apparence\u202f: sombre.',
  'settingsScreen.presenting': 'Mode présentation',
  'settingsScreen.presentingWhat': 'Masque montants, interlocuteurs et raisons de santé dans les panneaux et sur ces pages',
  'settingsScreen.presentingOn': 'Le mode présentation est activé.',
  'settingsScreen.presentingOff': 'Le mode présentation est désactivé.',
  'settingsScreen.lock': 'Verrouiller en cas d’absence',
  'settingsScreen.never': 'Jamais',
  'settingsScreen.after': { one: 'Après {count} minute', other: 'Après {count} minutes' },
  'settingsScreen.locksNever': 'Verrouillage\u202f: jamais.',
  'settingsScreen.locksAfter': { one: 'Verrouillage\u202f: après {count} minute.', other: 'Verrouillage\u202f: après {count} minutes.' },
  'settingsScreen.lockNow': 'Verrouiller',
};
