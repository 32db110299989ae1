import { Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Rich } from '@/components/ui/Rich';
import type { Account } from '@/lib/domain/account';
import { manualLabel } from '@/lib/domain/by-hand';
import { say } from '@/lib/words/say';
import { ActionButton } from './ActionButton';
import { ask } from './ask';
import styles from './ByHand.module.css';
import { ByHandForm } from './ByHandForm';
import type { BoundIntent } from './bound';
import { sentOf, type Typed, tell, typedOf } from './by-hand';
import { announce } from './store';

/** An account that a person typed in may be changed and taken out again by the same person. */
export function ByHand({ account }: { account: Account }) {
  const [doing, setDoing] = useState<'nothing' | 'edit' | 'remove'>('nothing');
  const frame = useRef<HTMLElement>(null);

  function stop() {
    setDoing('nothing');
    frame.current?.focus();
  }

  async function save({ accountId = '', ...page }: BoundIntent, typed: Typed) {
    const intent = { accountId, ...page };
    const refused = await tell('account.edit', { intent, commandId: crypto.randomUUID(), account: sentOf(typed) });
    if (refused) return refused;
    announce(say('controls.saved'));
    stop();
    return undefined;
  }

  async function remove({ accountId = '', ...page }: BoundIntent) {
    const answer = await ask('account.remove', { intent: { accountId, ...page }, commandId: crypto.randomUUID() });
    if (answer) announce(say('handMade.removed', { name: account.name }));
  }

  return (
    <section ref={frame} tabIndex={-1} aria-label={manualLabel()} className={styles.byHand}>
      <div className={styles.line}>
        <span>{manualLabel()}</span>
        <Button look="link" size="small" icon={Pencil} aria-expanded={doing === 'edit'} onClick={() => setDoing('edit')}>
          {say('handMade.edit')}
        </Button>
        <Button look="link" size="small" icon={Trash2} aria-expanded={doing === 'remove'} onClick={() => setDoing('remove')}>
          {say('handMade.remove')}
        </Button>
      </div>
      {doing === 'edit' && <ByHandForm label={say('handMade.editAccount')} first={typedOf(account)} onSave={save} onCancel={stop} />}
      {doing === 'remove' && (
        <>
          <p>
            <Rich text="handMade.removeAsk" values={{ name: <bdi>{account.name}</bdi> }} />
          </p>
          <div className={styles.buttons}>
            <ActionButton look="danger" onAct={(intent) => void remove(intent)}>
              {say('handMade.removeYes')}
            </ActionButton>
            <Button onClick={stop}>{say('handMade.keep')}</Button>
          </div>
        </>
      )}
    </section>
  );
}
