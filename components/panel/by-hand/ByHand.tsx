import type { Account } from '@/lib/domain/account';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { ask } from '../state/ask';
import { useForm } from '../state/forms';
import { announce } from '../state/store';
import { ByHandForm } from './ByHandForm';
import { ByHandFrame } from './ByHandFrame';
import { BY_HAND, sentOf, type Typed, tell, typedOf } from './by-hand';

/** An account that a person typed in may be changed and taken out again by the same person. */
export function ByHand({ account }: { account: Account }) {
  async function remove({ accountId = '', ...page }: BoundIntent) {
    const answer = await ask('account.remove', { intent: { accountId, ...page }, commandId: crypto.randomUUID() });
    if (answer) announce(say('handMade.removed', { name: account.name }));
  }

  return (
    <ByHandFrame
      account={account}
      edit={(stop) => <Edit account={account} stop={stop} />}
      remove={
        <ActionButton look="danger" onAct={(intent) => void remove(intent)}>
          {say('handMade.removeYes')}
        </ActionButton>
      }
    />
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
