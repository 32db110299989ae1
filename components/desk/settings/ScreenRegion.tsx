import { Lock } from 'lucide-react';
import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import { SetByCompany } from '@/components/ui/SetByCompany';
import { APPEARANCES, type Appearance, LOCK_MINUTES, type ScreenSettings } from '@/lib/domain/desk/screen';
import { send } from '@/lib/messaging/client';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { Failure } from '../shell/Failure';
import { useSettingAction } from './context';
import { Region } from './Region';
import own from './Screen.module.css';
import styles from './Settings.module.css';
import { SwitchLine } from './SwitchLine';
import switchLine from './SwitchLine.module.css';

const LOOKS = {
  system: { name: 'settingsScreen.system', said: 'settingsScreen.saidSystem' },
  light: { name: 'settingsScreen.light', said: 'settingsScreen.saidLight' },
  dark: { name: 'settingsScreen.dark', said: 'settingsScreen.saidDark' },
} as const satisfies Record<Appearance, { name: TextKey; said: TextKey }>;

const minutes = (count: number) => (count === 0 ? say('settingsScreen.never') : say('settingsScreen.after', { count }));
const locks = (count: number) => (count === 0 ? say('settingsScreen.locksNever') : say('settingsScreen.locksAfter', { count }));

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
    <Region title={say('settingsScreen.title')} about={say('settingsScreen.about')}>
      <Failure error={error} />
      <ul className={styles.list}>
        <li className={styles.line}>
          <label htmlFor={`${id}-look`} className={switchLine.name}>
            {say('settingsScreen.appearance')}
          </label>
          <select
            id={`${id}-look`}
            className={cx(field.field, own.choice)}
            value={screen.appearance}
            disabled={locked}
            onChange={({ target }) => {
              const appearance = APPEARANCES.find((one) => one === target.value);
              if (appearance) void set({ appearance }, say(LOOKS[appearance].said));
            }}
          >
            {APPEARANCES.map((look) => (
              <option key={look} value={look}>
                {say(LOOKS[look].name)}
              </option>
            ))}
          </select>
        </li>
        <SwitchLine
          name={say('settingsScreen.presenting')}
          about={say('settingsScreen.presentingWhat')}
          checked={screen.presenting}
          disabled={locked}
          set={(presenting) => void set({ presenting }, say(presenting ? 'settingsScreen.presentingOn' : 'settingsScreen.presentingOff'))}
        />
        <li className={styles.line}>
          <span className={styles.lineText}>
            <label htmlFor={`${id}-lock`} className={switchLine.name}>
              {say('settingsScreen.lock')}
            </label>
            {byCompany && <SetByCompany id={`${id}-lock-by`} />}
          </span>
          <select
            id={`${id}-lock`}
            className={cx(field.field, own.choice)}
            value={screen.lockMinutes}
            disabled={locked || byCompany}
            aria-describedby={byCompany ? `${id}-lock-by` : undefined}
            onChange={({ target }) => void set({ lockMinutes: Number(target.value) }, locks(Number(target.value)))}
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
          {say('settingsScreen.lockNow')}
        </Button>
      </div>
    </Region>
  );
}
