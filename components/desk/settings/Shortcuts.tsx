import type { Shortcut } from '@/lib/domain/desk/screen';
import { say } from '@/lib/words/say';
import { Region } from './Region';
import own from './Screen.module.css';
import styles from './Settings.module.css';

export function Shortcuts({ shortcuts }: { shortcuts: Shortcut[] }) {
  // Keys of the desk itself, which the browser does not know.
  const search: Shortcut = { name: say('settings.shortcutSearch'), keys: '/' };
  return (
    <Region title={say('settings.shortcuts')} about={say('settings.shortcutsAbout')}>
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
