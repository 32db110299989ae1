import { Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Rich } from '@/components/ui/Rich';
import type { Account } from '@/lib/domain/account';
import { manualLabel } from '@/lib/domain/source/by-hand';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { ask } from '../state/ask';
import { useForm, useOpenForm } from '../state/forms';
import { announce } from '../state/store';
import styles from './ByHand.module.css';
import { ByHandForm } from './ByHandForm';
import { BY_HAND, sentOf, type Typed, tell, typedOf } from './by-hand';

/** An account that a person typed in may be changed and taken out again by the same person. */
export function ByHand({ account }: { account: Account }) {
  const [editing, setEditing] = useOpenForm(account.id, BY_HAND);
  const [removing, setRemoving] = useState(false);
  const frame = useRef<HTMLElement>(null);

  function turn(to: 'nothing' | 'edit' | 'remove') {
    setEditing(to === 'edit');
    setRemoving(to === 'remove');
    if (to === 'nothing') frame.current?.focus();
  }

  async function remove({ accountId = '', ...page }: BoundIntent) {
    const answer = await ask('account.remove', { intent: { accountId, ...page }, commandId: crypto.randomUUID() });
    if (answer) announce(say('handMade.removed', { name: account.name }));
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
      {editing && <Edit account={account} stop={() => turn('nothing')} />}
      {removing && (
        <>
          <p>
            <Rich text="handMade.removeAsk" values={{ name: <bdi>{account.name}</bdi> }} />
          </p>
          <div className={styles.buttons}>
            <ActionButton look="danger" onAct={(intent) => void remove(intent)}>
              {say('handMade.removeYes')}
            </ActionButton>
            <Button onClick={() => turn('nothing')}>{say('handMade.keep')}</Button>
          </div>
        </>
      )}
    </section>
  );
}

function Edit({ account, stop }: { account: Account; stop: () => void }) {
  const { typed, type, forget } = useForm<Typed>(account.id, BY_HAND, typedOf(account));

  function close() {
    forget();
    stop();
  }

  async function save({ accountId = '', ...page }: BoundIntent, said: Typed) {
    const intent = { accountId, ...page };
    const refused = await tell('account.edit', { intent, commandId: crypto.randomUUID(), account: sentOf(said) });
    if (refused) return refused;
    announce(say('controls.saved'));
    close();
    return undefined;
  }

  return <ByHandForm label={say('handMade.editAccount')} typed={typed} type={type} onSave={save} onCancel={close} />;
}
