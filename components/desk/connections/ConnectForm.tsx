import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { SignInMethod } from '@/lib/domain/policy/policy-schema';
import type { SystemView } from '@/lib/domain/source/connection';
import { say } from '@/lib/words/say';
import settings from '../settings/Settings.module.css';
import { Failure } from '../shell/Failure';
import styles from './Connections.module.css';
import { Entry } from './Entry';
import { Redirect } from './Redirect';
import { useSignIn } from './use-sign-in';
import { Ways } from './Ways';

/** An address as people of that system know it. */
const EXAMPLES: Record<string, string> = { salesforce: 'acme.my.salesforce.com', zendesk: 'acme.zendesk.com' };

interface ConnectFormProps {
  system: SystemView;
  /** An address to sign in to again. */
  host?: string;
  onDone: () => void;
  onCancel?: () => void;
}

/** What a sign-in needs. A token is typed here and nowhere else: the panel has no such field. */
export function ConnectForm({ system, host: known, onDone, onCancel }: ConnectFormProps) {
  const [host, setHost] = useState(known ?? system.suggestions[0] ?? '');
  const [method, setMethod] = useState<SignInMethod>(system.allowed[0] ?? 'oauth');
  const [clientId, setClientId] = useState('');
  const [email, setEmail] = useState('');
  const [token, setToken] = useState('');
  const [writes, setWrites] = useState(false);
  const { busy, locked, error, signIn } = useSignIn(system);
  const id = useId();
  const given = system.knownClients.includes(host.trim().toLowerCase());

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = { host: host.trim(), method, writes: method === 'session' ? false : writes };
    const proof = method === 'token' ? { email, token } : method === 'oauth' && !given ? { clientId } : {};
    if (!(await signIn({ ...typed, ...proof }))) return;
    setToken('');
    onDone();
  };

  return (
    <form
      className={styles.form}
      aria-label={say('connect.form', { name: system.name })}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <Entry
        label={say('connect.address')}
        value={host}
        onChange={setHost}
        disabled={locked || known !== undefined}
        placeholder={EXAMPLES[system.connector]}
        choices={system.suggestions}
      />
      {system.allowed.length > 1 && <Ways name={system.name} ways={system.allowed} chosen={method} onChoose={setMethod} />}
      {method === 'oauth' && given && <p className={settings.words}>{say('connect.clientKnown')}</p>}
      {method === 'oauth' && !given && (
        <Entry
          label={say('connect.clientId')}
          hint={say('connect.clientIdHint')}
          value={clientId}
          onChange={setClientId}
          disabled={locked}
        />
      )}
      {method === 'oauth' && <Redirect base={system.redirect} host={host} />}
      {method === 'token' && (
        <>
          <Entry label={say('connect.email')} value={email} onChange={setEmail} disabled={locked} />
          <Entry label={say('connect.token')} hint={say('connect.tokenHint')} value={token} onChange={setToken} disabled={locked} secret />
        </>
      )}
      {method === 'session' ? (
        <p className={settings.words}>{say(system.readsCookie ? 'connect.cookieHint' : 'connect.sessionHint')}</p>
      ) : (
        <div className={styles.check}>
          <input id={`${id}-w`} type="checkbox" checked={writes} disabled={locked} onChange={(event) => setWrites(event.target.checked)} />
          <label htmlFor={`${id}-w`}>{say('connect.letWrite')}</label>
        </div>
      )}
      <p className={settings.words}>{say('connect.approves')}</p>
      <div className={styles.buttons}>
        <Button look="primary" type="submit" disabled={locked} aria-disabled={busy}>
          {say('connect.connect')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{say('controls.cancel')}</Button>}
      </div>
      {busy && (
        <p role="status" className={settings.empty}>
          {say(method === 'oauth' ? 'connect.waiting' : 'connect.asking')}
        </p>
      )}
      <Failure error={error} />
    </form>
  );
}
