import { useSearch } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { AccountChoice } from '@/lib/domain/panel/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { PageTitle } from '../shell/PageTitle';
import { Done } from './Done';
import { FindAccount } from './FindAccount';
import styles from './Log.module.css';
import { EMPTY_DRAFT, LogForm } from './LogForm';

/** The log box: an account, two lines, a next step. A small window of its own, over whatever is open. */
export function LogPage() {
  const [account, setAccount] = useState<AccountChoice>();
  const [touchId, setTouchId] = useState<string>();
  const [draft, setDraft] = useState(EMPTY_DRAFT);

  const { account: named } = useSearch({ from: '/log' });

  useEffect(() => {
    if (named === undefined) return;
    send('account.view', { accountId: named }).then(
      ({ account }) => account && setAccount({ accountId: account.id, name: account.name, sample: account.sample }),
      // It is chosen by hand then.
      () => undefined,
    );
  }, [named]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.defaultPrevented) window.close();
  }

  const again = () => {
    setDraft(EMPTY_DRAFT);
    setAccount(undefined);
    setTouchId(undefined);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the window wherever the focus is, 2026-11-28
    <div className={styles.box} onKeyDown={onKeyDown}>
      <PageTitle title={say('logBox.title')} />
      {account && touchId ? (
        <Done name={account.name} touchId={touchId} onAgain={again} />
      ) : account ? (
        <LogForm account={account} draft={draft} onDraft={setDraft} onChange={() => setAccount(undefined)} onLogged={setTouchId} />
      ) : (
        <FindAccount onChoose={setAccount} />
      )}
    </div>
  );
}
