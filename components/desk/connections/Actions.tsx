import { useState } from 'react';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import type { ConnectionView } from '@/lib/domain/source/connection';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useSettingAction } from '../settings/context';
import { Failure } from '../shell/Failure';
import styles from './Connections.module.css';

/** What the system made of the end of the sign-in. */
const TOLD = { told: 'connect.disconnected', later: 'connect.notTold', refused: 'connect.notEnded' } as const;

interface ActionsProps {
  connection: ConnectionView;
  onSignIn: () => void;
  signingIn: boolean;
}

export function Actions({ connection, onSignIn, signingIn }: ActionsProps) {
  const { id, host, state, has, budget, progress, error: trouble } = connection;
  const { busy, error, locked, change, clear } = useSettingAction();
  const [sure, setSure] = useState(false);
  const over = state === 'signed_out' || state === 'confirming' || trouble?.code === 'auth_expired' || trouble?.detail === 'client';
  // What the last press found says nothing about the sign-in that begins.
  const signInAgain = () => {
    clear();
    onSignIn();
  };
  const test = () => change(async () => say('connect.tested', { name: (await send('connection.test', { id })).name }));
  const readNow = () =>
    change(async () => {
      await send('refresh.now', { connectionId: id });
      return say('connect.readingNow');
    });
  const pause = (paused: boolean) =>
    change(async () => {
      await send('connection.pause', { id, paused });
      return say(paused ? 'connect.nowPaused' : 'connect.resumed', { host });
    });
  const disconnect = () =>
    change(async () => {
      const { told } = await send('connection.disconnect', { id });
      return say(TOLD[told], { host });
    });
  // What a press has just found is said below it, once, and moves no button; above, it stands from the next look on.
  const stands = trouble && trouble.message !== error?.message ? trouble : undefined;
  if (sure) return <Sure connection={connection} busy={busy} onYes={() => void disconnect()} onNo={() => setSure(false)} />;
  return (
    <>
      {stands && <Banner tone={state === 'signed_out' ? 'bad' : 'warn'}>{stands.message}</Banner>}
      <div className={styles.buttons}>
        {over && (
          <Button look="primary" disabled={locked} aria-disabled={signingIn} onClick={signInAgain}>
            {say('connect.signInAgain')}
          </Button>
        )}
        {state === 'connected' && (
          <Button disabled={locked} aria-disabled={busy} onClick={() => void test()}>
            {say('connect.test')}
          </Button>
        )}
        {/* There before the first reading has begun: a button that came in between would move the next one under the pointer. */}
        {state === 'connected' && (has.book || has.fields || budget) && (
          <Button disabled={locked} aria-disabled={busy || !budget || progress !== undefined} onClick={() => void readNow()}>
            {say('connect.readNow')}
          </Button>
        )}
        {(state === 'connected' || state === 'paused') && (
          <Button disabled={locked} aria-disabled={busy} onClick={() => void pause(state === 'connected')}>
            {say(state === 'connected' ? 'connect.pause' : 'connect.resume')}
          </Button>
        )}
        <Button look="danger" disabled={locked} onClick={() => setSure(true)}>
          {say('connect.disconnect')}
        </Button>
      </div>
      <Failure error={error} />
    </>
  );
}

interface SureProps {
  connection: ConnectionView;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** What goes and what stays, before the press that cannot be taken back. */
function Sure({ connection: { host, method, waiting }, busy, onYes, onNo }: SureProps) {
  return (
    <Banner tone="bad">
      <p>{say('connect.sure', { host })}</p>
      {method === 'token' && <p>{say('connect.sureToken')}</p>}
      {waiting > 0 && <p>{say('connect.sureWaiting', { count: waiting })}</p>}
      <div className={styles.buttons}>
        <Button look="danger" aria-disabled={busy} onClick={onYes}>
          {say('connect.sureYes')}
        </Button>
        <Button onClick={onNo}>{say('connect.keep')}</Button>
      </div>
    </Banner>
  );
}
