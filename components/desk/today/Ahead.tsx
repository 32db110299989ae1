import { useCallback } from 'react';
import { Badge } from '@/components/ui/Badge';
import type { IsoDate } from '@/lib/domain/account';
import { daysBetween, formatDay, inDays } from '@/lib/domain/dates';
import type { ScopeName } from '@/lib/domain/priority/today';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { AccountLink } from '../shell/AccountLink';
import styles from './Folded.module.css';

const CHANGES: readonly Change[] = ['book', 'today'];
/** Most tasks read at once; nobody works off more in a week. */
const LIMIT = 200;

/** Tasks that come in the next week to the accounts that the list above is about; what is due is in it. */
export function Ahead({ today, scope }: { today: IsoDate; scope: ScopeName }) {
  const read = useCallback(() => send('today.list', { scope, limit: LIMIT }), [scope]);
  const { data: { rows, more } = { rows: [], more: false } } = useLive(read, CHANGES);
  if (rows.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary className={styles.title}>
        {say('today.week')} <Badge>{more ? `${rows.length}+` : rows.length}</Badge>
      </summary>
      <ul aria-label={say('today.week')} className={styles.list}>
        {rows.map((row) => (
          <li key={`${row.accountId} ${row.taskId}`} className={styles.line}>
            <AccountLink accountId={row.accountId} name={row.accountName} sample={row.sample} />
            <bdi className={styles.words}>{row.title}</bdi>
            <span className={styles.hand}>
              <time dateTime={row.due}>{formatDay(row.due, today)}</time>, {inDays(daysBetween(today, row.due))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
