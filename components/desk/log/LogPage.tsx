import { useSearch } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { AccountChoice } from '@/lib/domain/panel/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useKept } from '../data/use-kept';
import { PageTitle } from '../shell/PageTitle';
import { Done } from './Done';
import { FindAccount } from './FindAccount';
import styles from './Log.module.css';
import { EMPTY_DRAFT, type LogDraft, LogForm } from './LogForm';

interface Written {
  account?: AccountChoice | undefined;
  draft: LogDraft;
}
const NOTHING: Written = { draft: EMPTY_DRAFT };
const KEPT = {
  empty: NOTHING,
  isNothing: ({ draft }: Written) => draft.text === '',
  without: (written: Written, accountId: string) => (written.account?.accountId === accountId ? NOTHING : written),
};

/** The log box: an account, two lines, a next step. A small window of its own, over whatever is open. */
export function LogPage() {
  const [{ account, draft }, setWritten] = useKept('log', KEPT);
  const [touchId, setTouchId] = useState<string>();
  const setAccount = (chosen: AccountChoice | undefined) => setWritten((now) => ({ ...now, account: chosen }));

  const { account: named } = useSearch({ from: '/log' });

  useEffect(() => {
    if (named === undefined) return;
    send('account.view', { accountId: named }).then(
      ({ account }) =>
        account && setWritten((now) => ({ account: { accountId: account.id, name: account.name, sample: account.sample }, ...now })),
      // It is chosen by hand then.
      () => undefined,
    );
  }, [named, setWritten]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.defaultPrevented) window.close();
  }

  const again = () => {
    setWritten(NOTHING);
    setTouchId(undefined);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the window wherever the focus is, 2026-11-28
    <div className={styles.box} onKeyDown={onKeyDown}>
      <PageTitle title={say('logBox.title')} />
      {account && touchId ? (
        <Done name={account.name} touchId={touchId} onAgain={again} />
      ) : account ? (
        <LogForm
          account={account}
          draft={draft}
          onDraft={(next) => setWritten((now) => ({ ...now, draft: next }))}
          onChange={() => setAccount(undefined)}
          onLogged={(id) => {
            setTouchId(id);
            setWritten({ account, draft: EMPTY_DRAFT });
          }}
        />
      ) : (
        <FindAccount onChoose={setAccount} />
      )}
    </div>
  );
}
