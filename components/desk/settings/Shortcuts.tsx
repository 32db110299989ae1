import type { Shortcut } from '@/lib/domain/desk/screen';
import type { SettingsView } from '@/lib/domain/desk/settings';
import type { PlainKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { Region } from './Region';
import own from './Screen.module.css';
import styles from './Settings.module.css';

const SET_IN = {
  chromium: 'settings.shortcutsIn.chromium',
  firefox: 'settings.shortcutsIn.firefox',
} as const satisfies Record<SettingsView['browser'], PlainKey>;

/** The commands with their keys, and where this browser lets people set others. */
export function Shortcuts({ shortcuts, browser }: Pick<SettingsView, 'shortcuts' | 'browser'>) {
  // Keys of the desk itself, which the browser does not know.
  const search: Shortcut = { name: say('settings.shortcutSearch'), keys: '/' };
  return (
    <Region title={say('settings.shortcuts')} about={say(SET_IN[browser])}>
      <ul className={styles.list}>
        {[...shortcuts, search].map(({ name, keys }) => (
          <li key={name} className={styles.line}>
            <span>{name}</span>
            {keys ? <kbd className={own.keys}>{keys}</kbd> : <span className={own.none}>{say('settings.noKeys')}</span>}
          </li>
        ))}
      </ul>
    </Region>
  );
}
