import { useNavigate } from '@tanstack/react-router';
import { Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import styles from '@/components/panel/by-hand/ByHand.module.css';
import { ByHandFields } from '@/components/panel/by-hand/ByHandFields';
import { BY_HAND, sentOf, type Typed, typedOf } from '@/components/panel/by-hand/by-hand';
import { useForm, useOpenForm } from '@/components/panel/state/forms';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import { Rich } from '@/components/ui/Rich';
import type { Account } from '@/lib/domain/account';
import { manualLabel } from '@/lib/domain/source/by-hand';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { type Action, useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';

/** An account that a person typed in may be changed and taken out here as well as beside a page. */
export function ByHand({ account }: { account: Account }) {
  const [editing, setEditing] = useOpenForm(account.id, BY_HAND);
  const [removing, setRemoving] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const action = useAction();

  function turn(to: 'nothing' | 'edit' | 'remove') {
    action.clear();
    setEditing(to === 'edit');
    setRemoving(to === 'remove');
    if (to === 'nothing') frame.current?.focus();
  }

  return (
    <section ref={frame} tabIndex={-1} aria-label={manualLabel()} className={styles.byHand}>
      <div className={styles.line}>
        <span>{manualLabel()}</span>
        <Button look="link" size="small" icon={Pencil} aria-expanded={editing} onClick={() => turn('edit')}>
          {say('handMade.edit')}
        </Button>
        <Button look="link" size="small" icon={Trash2} aria-expanded={removing} onClick={() => turn('remove')}>
          {say('handMade.remove')}
        </Button>
      </div>
      {editing && <Edit account={account} action={action} stop={() => turn('nothing')} />}
      {removing && <Remove account={account} action={action} stop={() => turn('nothing')} />}
    </section>
  );
}

interface DoingProps {
  account: Account;
  action: Action;
  stop: () => void;
}

function Edit({ account, action, stop }: DoingProps) {
  const { typed, type, forget } = useForm<Typed>(account.id, BY_HAND, typedOf(account));

  function close() {
    forget();
    stop();
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    const command = { accountId: account.id, commandId: crypto.randomUUID(), account: sentOf(typed) };
    if (typed.name.trim() !== '' && (await action.run(() => send('book.edit', command)))) close();
  }

  return (
    <form aria-label={say('handMade.editAccount')} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <ByHandFields
        typed={typed}
        error={action.error?.message}
        set={(change) => {
          type(change);
          action.clear();
        }}
      />
      <div className={cx(styles.whole, styles.buttons)}>
        <Button look="primary" type="submit" disabled={typed.name.trim() === ''} aria-disabled={action.busy}>
          {say('controls.save')}
        </Button>
        <Button onClick={close}>{say('controls.cancel')}</Button>
      </div>
    </form>
  );
}

/** What was removed has no page any more: the book is the way on. */
function Remove({ account, action, stop }: DoingProps) {
  const navigate = useNavigate();

  async function remove() {
    const command = { accountId: account.id, commandId: crypto.randomUUID() };
    if (await action.run(() => send('book.remove', command))) await navigate({ to: '/book' });
  }

  return (
    <>
      <p>
        <Rich text="handMade.removeAsk" values={{ name: <bdi>{account.name}</bdi> }} />
      </p>
      <Failure error={action.error} />
      <div className={styles.buttons}>
        <Button look="danger" aria-disabled={action.busy} onClick={() => void remove()}>
          {say('handMade.removeYes')}
        </Button>
        <Button onClick={stop}>{say('handMade.keep')}</Button>
      </div>
    </>
  );
}
