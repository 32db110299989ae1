import { useId } from 'react';
import type { ConnectionView } from '@/lib/domain/source/connection';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useSettingAction } from '../settings/context';
import settings from '../settings/Settings.module.css';
import switchLine from '../settings/SwitchLine.module.css';
import { Failure } from '../shell/Failure';
import styles from './Connections.module.css';
import type { Typed } from './use-sign-in';

/** Whether Sidelight may write there. Where the sign-in does not cover it, the press signs in anew with more rights. */
export function Writes({ connection, onSignIn }: { connection: ConnectionView; onSignIn: (typed: Typed) => Promise<boolean> }) {
  const { id, host, method, writes, canWrite, clientId } = connection;
  const { error, locked, change } = useSettingAction();
  const field = useId();
  const set = (on: boolean) => {
    if (on && canWrite === 'sign_in') return void onSignIn({ host, method, clientId, writes: true });
    void change(async () => {
      await send('connection.writes', { id, on });
      return say(on ? 'connect.writesOn' : 'connect.writesOff', { host });
    });
  };
  const hint = { yes: 'connect.writesHint', sign_in: 'connect.writesSignIn', no: 'connect.writesNot' } as const;
  return (
    <>
      <div className={styles.switchLine}>
        <span className={settings.lineText}>
          <label htmlFor={field} className={switchLine.name}>
            {say('connect.letWrite')}
          </label>
          <span id={`${field}-hint`} className={settings.where}>
            {say(hint[canWrite])}
          </span>
        </span>
        <input
          id={field}
          type="checkbox"
          role="switch"
          className={switchLine.switch}
          aria-describedby={`${field}-hint`}
          checked={writes && canWrite === 'yes'}
          aria-checked={writes && canWrite === 'yes'}
          disabled={locked || canWrite === 'no'}
          onChange={(event) => set(event.target.checked)}
        />
      </div>
      <Failure error={error} />
    </>
  );
}
