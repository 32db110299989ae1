import { useId } from 'react';
import { Badge } from '@/components/ui/Badge';
import type { IsoDate } from '@/lib/domain/account';
import { daysBetween, formatDay, inDays } from '@/lib/domain/dates';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { AccountLink } from '../shell/AccountLink';
import type { TodayGroup } from './groups';
import styles from './Today.module.css';

const TONES = { overdue: 'bad', today: 'accent', week: 'neutral' } as const;
const NAMES = { overdue: 'today.overdue', today: 'today.today', week: 'today.week' } as const satisfies Record<TodayGroup['due'], TextKey>;

export function TaskGroup({ group, today }: { group: TodayGroup; today: IsoDate }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.groupName}>
        {say(NAMES[group.due])} <Badge tone={TONES[group.due]}>{group.rows.length}</Badge>
      </h2>
      <ul className={styles.list}>
        {group.rows.map((row) => (
          <li key={`${row.accountId} ${row.taskId}`} className={styles.task}>
            <span className={styles.due} data-late={row.due < today || undefined}>
              <time dateTime={row.due}>{formatDay(row.due, today)}</time>
              <span className={styles.distance}>{inDays(daysBetween(today, row.due))}</span>
            </span>
            <span className={styles.what}>
              <bdi className={styles.taskTitle}>{row.title}</bdi>
              {row.playbook && <bdi className={styles.playbook}>{row.playbook}</bdi>}
            </span>
            <span className={styles.account}>
              <AccountLink accountId={row.accountId} name={row.accountName} sample={row.sample} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
