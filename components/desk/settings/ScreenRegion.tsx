import { Lock } from 'lucide-react';
import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import { SetByCompany } from '@/components/ui/SetByCompany';
import { APPEARANCES, type Appearance, LOCK_MINUTES, type ScreenSettings } from '@/lib/domain/screen';
import { send } from '@/lib/messaging/client';
import { Failure } from '../shell/Failure';
import { useSettingAction } from './context';
import hosts from './Hosts.module.css';
import { Region } from './Region';
import own from './Screen.module.css';
import styles from './Settings.module.css';

const ABOUT =
  'How Sidelight looks, and what others may see on your screen. The lock hides your book from somebody who passes by; it encrypts nothing. Lock the computer when you leave it.';

const LOOKS: Record<Appearance, string> = { system: 'As the page or the system', light: 'Light', dark: 'Dark' };
const minutes = (count: number) => (count === 0 ? 'Never' : count === 1 ? 'After 1 minute' : `After ${count} minutes`);

export function ScreenRegion({ screen }: { screen: ScreenSettings }) {
  const { error, locked, change } = useSettingAction();
  const { byCompany } = useSettingAction('lock.idleMinutes');
  const id = useId();
  const times = [...new Set([...LOCK_MINUTES, screen.lockMinutes])].sort((a, b) => a - b);
  const set = (what: Partial<ScreenSettings>, said: string) =>
    change(async () => {
      await send('screen.set', what);
      return said;
    });
  return (
    <Region title="Screen" about={ABOUT}>
      <Failure error={error} />
      <ul className={styles.list}>
        <li className={styles.line}>
          <label htmlFor={`${id}-look`} className={hosts.host}>
            Appearance
          </label>
          <select
            id={`${id}-look`}
            className={cx(field.field, own.choice)}
            value={screen.appearance}
            disabled={locked}
            onChange={({ target }) => {
              const appearance = APPEARANCES.find((one) => one === target.value);
              if (appearance) void set({ appearance }, `Appearance: ${LOOKS[appearance].toLowerCase()}.`);
            }}
          >
            {APPEARANCES.map((look) => (
              <option key={look} value={look}>
                {LOOKS[look]}
              </option>
            ))}
          </select>
        </li>
        <li className={styles.line}>
          <span className={styles.lineText}>
            <label htmlFor={`${id}-presenting`} className={hosts.host}>
              Presentation mode
            </label>
            <span id={`${id}-presenting-what`} className={styles.where}>
              Hides amounts, people and health reasons in panels and on the desk
            </span>
          </span>
          <input
            id={`${id}-presenting`}
            type="checkbox"
            role="switch"
            className={hosts.switch}
            aria-describedby={`${id}-presenting-what`}
            checked={screen.presenting}
            aria-checked={screen.presenting}
            disabled={locked}
            onChange={({ target }) => void set({ presenting: target.checked }, `Presentation mode is ${target.checked ? 'on' : 'off'}.`)}
          />
        </li>
        <li className={styles.line}>
          <span className={styles.lineText}>
            <label htmlFor={`${id}-lock`} className={hosts.host}>
              Lock when nobody is here
            </label>
            {byCompany && <SetByCompany id={`${id}-lock-by`} />}
          </span>
          <select
            id={`${id}-lock`}
            className={cx(field.field, own.choice)}
            value={screen.lockMinutes}
            disabled={locked || byCompany}
            aria-describedby={byCompany ? `${id}-lock-by` : undefined}
            onChange={({ target }) =>
              void set({ lockMinutes: Number(target.value) }, `Locks: ${minutes(Number(target.value)).toLowerCase()}.`)
            }
          >
            {times.map((count) => (
              <option key={count} value={count}>
                {minutes(count)}
              </option>
            ))}
          </select>
        </li>
      </ul>
      <div>
        <Button icon={Lock} onClick={() => void send('screen.lock', {})}>
          Lock now
        </Button>
      </div>
    </Region>
  );
}
