import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import type { ScopeName, TodayView } from '@/lib/domain/priority/today';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Action } from '../data/use-action';
import { useScreen } from '../shell/use-screen';
import styles from './Today.module.css';

interface MeProps {
  view: TodayView;
  action: Action;
  onScope: (scope: ScopeName) => void;
}

/** Stands for a name that is typed; no owner is called this. */
const OTHER = '\n';

/** Which owner of the book the person is; somebody whom it does not name, as in a book without owners, types their name. */
export function Me({ view: { owners, choices }, action, onScope }: MeProps) {
  const { presenting } = useScreen();
  const [typing, setTyping] = useState(false);
  const { me } = choices;
  const names = [...new Set([...owners, ...(me === undefined ? [] : [me])])];
  if (presenting) return null;

  // Who owns nothing yet begins with what nobody owns.
  const set = async (name: string) => {
    if (!(await action.run(() => send('today.set', { me: name })))) return;
    setTyping(false);
    onScope(owners.includes(name) ? 'mine' : 'unclaimed');
  };

  if (typing || names.length === 0) {
    return <NameForm busy={action.busy} onName={set} {...(names.length > 0 && { onCancel: () => setTyping(false) })} />;
  }
  return (
    <label className={styles.me}>
      {say('today.me')}
      <select
        className={field.field}
        value={me ?? ''}
        onChange={({ target: { value } }) => {
          if (value === OTHER) setTyping(true);
          else if (value) void set(value);
        }}
      >
        {me === undefined && <option value="">{say('today.choose')}</option>}
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
        <option value={OTHER}>{say('today.otherName')}</option>
      </select>
    </label>
  );
}

/** `onCancel`: there are names to choose from, and the person asked for this. */
function NameForm({ busy, onName, onCancel }: { busy: boolean; onName: (name: string) => Promise<void>; onCancel?: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef(onCancel !== undefined);
  useEffect(() => {
    if (asked.current) input.current?.focus();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = input.current?.value.trim();
    if (name) void onName(name);
    else input.current?.focus();
  };
  return (
    <form className={styles.me} onSubmit={submit}>
      <label className={styles.me}>
        {say('today.me')}
        <input ref={input} className={field.field} autoComplete="off" maxLength={300} placeholder={say('today.yourName')} />
      </label>
      <Button type="submit" disabled={busy}>
        {say('controls.save')}
      </Button>
      {onCancel && (
        <Button look="ghost" onClick={onCancel}>
          {say('controls.cancel')}
        </Button>
      )}
    </form>
  );
}
