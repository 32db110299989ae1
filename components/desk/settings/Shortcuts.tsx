import type { Shortcut } from '@/lib/domain/screen';
import { Region } from './Region';
import own from './Screen.module.css';
import styles from './Settings.module.css';

const ABOUT =
  'Commands work in every tab. Other keys for them are set in the browser: chrome://extensions/shortcuts, or in Firefox about:addons, the gear, “Manage Extension Shortcuts”.';

/** Keys of the desk itself, which the browser does not know. */
const DESK: Shortcut[] = [{ name: 'Search the book, on its page', keys: '/' }];

export function Shortcuts({ shortcuts }: { shortcuts: Shortcut[] }) {
  return (
    <Region title="Shortcuts" about={ABOUT}>
      <ul className={styles.list}>
        {[...shortcuts, ...DESK].map(({ name, keys }) => (
          <li key={name} className={styles.line}>
            <span>{name}</span>
            {keys ? <kbd className={own.keys}>{keys}</kbd> : <span className={own.none}>No keys</span>}
          </li>
        ))}
      </ul>
    </Region>
  );
}
