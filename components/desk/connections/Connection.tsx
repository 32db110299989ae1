import { useId, useState } from 'react';
import { Badge } from '@/components/ui/Badge';
import type { ConnectionState, ConnectionView, SystemView } from '@/lib/domain/source/connection';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { Failure } from '../shell/Failure';
import { Actions } from './Actions';
import { Captures } from './Captures';
import { ConfirmUser } from './ConfirmUser';
import { ConnectForm } from './ConnectForm';
import styles from './Connections.module.css';
import { Facts } from './Facts';
import { Removal } from './Removal';
import { RoleOffer } from './RoleOffer';
import { Shape } from './Shape';
import { useSignIn } from './use-sign-in';
import { Writes } from './Writes';

const STATES = {
  confirming: { text: 'connect.confirming', tone: 'warn' },
  connected: { text: 'connect.connected', tone: 'good' },
  paused: { text: 'connect.paused', tone: 'neutral' },
  signed_out: { text: 'connect.signedOut', tone: 'bad' },
} as const satisfies Record<ConnectionState, { text: TextKey; tone: string }>;

/** One sign-in: who, how it goes, and what can be done about it. */
export function Connection({ connection, system }: { connection: ConnectionView; system: SystemView }) {
  const { host, state, pending, error, method } = connection;
  const id = useId();
  const [form, setForm] = useState(false);
  const signIn = useSignIn(system);
  const again = () =>
    method === 'token' || !system.allowed.includes(method)
      ? setForm(true)
      : void signIn.signIn({ host, method, clientId: connection.clientId, writes: connection.writes });
  // A sign-in that the system refuses is none, though its token is kept until the person comes back.
  const shown = pending ? STATES.confirming : STATES[state === 'connected' && error?.code === 'auth_expired' ? 'signed_out' : state];
  return (
    <article aria-labelledby={id} className={styles.card}>
      <div className={styles.head}>
        <h3 id={id} className={styles.host}>
          <bdi>{host}</bdi>
        </h3>
        <Badge tone={shown.tone}>{say(shown.text)}</Badge>
      </div>
      {pending && <ConfirmUser connection={connection} user={pending} />}
      {!pending && (
        <>
          {/* What a press found in one state says nothing in another. Above what grows while the system is read: no button moves under a pointer. */}
          <Actions key={state} connection={connection} onSignIn={again} signingIn={signIn.busy} />
          <Failure error={signIn.error} />
          {form && <ConnectForm system={system} host={host} onDone={() => setForm(false)} onCancel={() => setForm(false)} />}
          <Facts connection={connection} />
          <Removal connection={connection} />
          <RoleOffer connection={connection} />
          {state === 'connected' && <Writes connection={connection} onSignIn={signIn.signIn} />}
          {state === 'connected' && connection.writes && <Captures connection={connection} />}
          {state === 'connected' && (connection.has.fields || connection.has.book) && <Shape connection={connection} />}
        </>
      )}
    </article>
  );
}
