import { Link, useSearch } from '@tanstack/react-router';
import { RegionOwner } from '@/components/panel/account/RegionOwner';
import { Rich } from '@/components/ui/Rich';
import { say } from '@/lib/words/say';
import { Failure } from '../shell/Failure';
import { PageTitle } from '../shell/PageTitle';
import styles from './Account.module.css';
import { Card } from './Card';
import { useAccount } from './use-account';

/** Several accounts side by side; what is unfolded in one is unfolded in all, so that like stands beside like. */
export function ComparePage() {
  const { ids } = useSearch({ from: '/compare' });
  const accounts: string[] = ids ? ids.split(',') : [];
  return (
    <>
      <PageTitle title={say('compare.title')} lead={say('compare.lead')} />
      {accounts.length === 0 && (
        <p className={styles.none}>
          <Rich text="compare.none" values={{ link: <Link to="/book">{say('compare.openBook')}</Link> }} />
        </p>
      )}
      <ul className={styles.columns}>
        {accounts.map((accountId) => (
          <Column key={accountId} accountId={accountId} />
        ))}
      </ul>
    </>
  );
}

function Column({ accountId }: { accountId: string }) {
  const { data, error } = useAccount(accountId);
  return (
    <li className={styles.column}>
      <Failure error={error} />
      {data?.account && !error && (
        <RegionOwner value={data.account.name}>
          <Card view={data} />
        </RegionOwner>
      )}
    </li>
  );
}
