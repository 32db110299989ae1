import type { Translated } from '../catalogue';
import type { settingsScreen as english } from '../en/settingsScreen';

export const settingsScreen: Translated<typeof english> = {
  'settingsScreen.title': 'Bildschirm',
  'settingsScreen.about':
    'Wie Sidelight aussieht, und was andere auf Ihrem Bildschirm sehen dürfen. Die Sperre verbirgt Ihr Portfolio vor Vorbeikommenden; sie verschlüsselt nichts. Sperren Sie den Computer, wenn Sie gehen.',
  'settingsScreen.appearance': 'Darstellung',
  'settingsScreen.system': 'Wie die Seite oder das System',
  'settingsScreen.light': 'Hell',
  'settingsScreen.dark': 'Dunkel',
  'settingsScreen.saidSystem': 'Darstellung: wie die Seite oder das System.',
  'settingsScreen.saidLight': 'Darstellung: hell.',
  'settingsScreen.saidDark': 'Darstellung: dunkel.',
  'settingsScreen.presenting': 'Präsentationsmodus',
  'settingsScreen.presentingWhat': 'Verbirgt Beträge, Personen und Gründe in der Leiste und auf diesen Seiten',
  'settingsScreen.presentingOn': 'Der Präsentationsmodus ist ein.',
  'settingsScreen.presentingOff': 'Der Präsentationsmodus ist aus.',
  'settingsScreen.lock': 'Sperren, wenn niemand da ist',
  'settingsScreen.never': 'Nie',
  'settingsScreen.after': { one: 'Nach {count} Minute', other: 'Nach {count} Minuten' },
  'settingsScreen.locksNever': 'Sperre: nie.',
  'settingsScreen.locksAfter': { one: 'Sperre: nach {count} Minute.', other: 'Sperre: nach {count} Minuten.' },
  'settingsScreen.lockNow': 'Jetzt sperren',
};
