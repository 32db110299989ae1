import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Rich } from '@/components/ui/Rich';
import type { FamilyView } from '@/lib/domain/account/family';
import { formatArr, formatMoney } from '@/lib/domain/money';
import type { AccountChoice } from '@/lib/domain/panel/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import styles from './Duplicates.module.css';

const CHANGES: readonly Change[] = ['book', 'settings'];

/** The accounts above and below this one, with what they are worth together. */
export function Family({ accountId }: { accountId: string }) {
  const read = useCallback(() => send('family.read', { accountId }), [accountId]);
  const { data } = useLive(read, CHANGES);
  if (!data || (!data.parent && data.below.length === 0)) return null;
  const { parent, below, more, together } = data;
  return (
    <section aria-label={say('family.title')} className={styles.box}>
      <h2 className={styles.title}>{say('family.title')}</h2>
      {parent && (
        <p>
          <Rich text="family.partOf" values={{ name: <To account={parent} /> }} />
        </p>
      )}
      {together && <Together together={together} more={more} />}
      {below.length > 0 && (
        <ul className={styles.list}>
          {below.map((account) => (
            <li key={account.accountId} className={styles.line}>
              <To account={account} />
              {account.arr && <span>{formatArr(account.arr)}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Together({ together: { arr, counted, left }, more }: { together: NonNullable<FamilyView['together']>; more: boolean }) {
  return (
    <p>
      {say('family.together', { amount: formatMoney(arr), count: counted })}
      {left > 0 && <span className={styles.soft}> {say('family.left', { count: left })}</span>}
      {more && <span className={styles.soft}> {say('family.more')}</span>}
    </p>
  );
}

const To = ({ account: { accountId, name } }: { account: AccountChoice }) => (
  <Link to="/account/$accountId" params={{ accountId }}>
    <bdi>{name}</bdi>
  </Link>
);
