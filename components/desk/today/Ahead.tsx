import { Badge } from '@/components/ui/Badge';
import type { IsoDate } from '@/lib/domain/account';
import { daysBetween, formatDay, inDays } from '@/lib/domain/dates';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { AccountLink } from '../shell/AccountLink';
import styles from './Folded.module.css';

const CHANGES: readonly Change[] = ['book'];
/** Most tasks read at once; nobody works off more in a week. */
const LIMIT = 200;
const read = () => send('today.list', { limit: LIMIT });

/** Tasks of the whole book that come in the next week; what is due is in the list above. */
export function Ahead({ today }: { today: IsoDate }) {
  const { data = [] } = useLive(read, CHANGES);
  const rows = data.filter(({ due }) => due > today);
  if (rows.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary className={styles.title}>
        {say('today.week')} <Badge>{rows.length}</Badge>
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
