import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isByHand } from '@/lib/domain/source/by-hand';
import { say } from '@/lib/words/say';
import { Failure } from '../shell/Failure';
import { titleOf } from '../shell/title';
import styles from './Account.module.css';
import { AccountBar } from './AccountBar';
import { ByHand } from './ByHand';
import { Card } from './Card';
import { Duplicates } from './Duplicates';
import { Family } from './Family';
import { useAccount } from './use-account';
import { usePart } from './use-part';

/** One account with the panel's own card. What belongs to a page beside it is absent here. */
export function AccountPage() {
  const { accountId } = useParams({ from: '/account/$accountId' });
  const { data, error } = useAccount(accountId);
  const { part } = useSearch({ from: '/account/$accountId' });
  const name = data?.account?.name;
  usePart(part, name !== undefined);

  useEffect(() => {
    document.title = titleOf(name ?? say('book.name'));
  }, [name]);

  return (
    <>
      <Failure error={error} />
      {data && !error && (
        <div className={styles.alone}>
          {data.account && <AccountBar accountId={data.account.id} presenting={data.presenting} />}
          {data.account && !data.presenting && isByHand(data.account) && (
            <ByHand key={`${data.account.id} by hand`} account={data.account} />
          )}
          <Card view={data} />
          {data.account && <Family key={`${data.account.id} family`} accountId={data.account.id} />}
          {data.account && <Duplicates key={data.account.id} accountId={data.account.id} name={data.account.name} />}
        </div>
      )}
    </>
  );
}
