import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import styles from '@/components/panel/by-hand/ByHand.module.css';
import { ByHandFields } from '@/components/panel/by-hand/ByHandFields';
import { ByHandFrame } from '@/components/panel/by-hand/ByHandFrame';
import { BY_HAND, sentOf, type Typed, typedOf } from '@/components/panel/by-hand/by-hand';
import { useForm } from '@/components/panel/state/forms';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import type { Account } from '@/lib/domain/account';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { type Action, useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';

/** An account that a person typed in may be changed and taken out here as well as beside a page. */
export function ByHand({ account }: { account: Account }) {
  const navigate = useNavigate();
  const action = useAction();

  /** What was removed has no page any more: the book is the way on. */
  async function remove() {
    const command = { accountId: account.id, commandId: crypto.randomUUID() };
    if (await action.run(() => send('book.remove', command))) await navigate({ to: '/book' });
  }

  return (
    <ByHandFrame
      account={account}
      onTurn={action.clear}
      edit={(stop) => <Edit account={account} action={action} stop={stop} />}
      refused={<Failure error={action.error} />}
      remove={
        <Button look="danger" aria-disabled={action.busy} onClick={() => void remove()}>
          {say('handMade.removeYes')}
        </Button>
      }
    />
  );
}

interface EditProps {
  account: Account;
  action: Action;
  stop: () => void;
}

function Edit({ account, action, stop }: EditProps) {
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
