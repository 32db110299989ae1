import { Link, useSearch } from '@tanstack/react-router';
import { RegionOwner } from '@/components/panel/RegionOwner';
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
      <PageTitle title="Compare" lead="Pick up to four accounts in the book to see them side by side." />
      {accounts.length === 0 && (
        <p className={styles.none}>
          No account is picked. <Link to="/book">Open the book</Link> and tick two or more.
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
