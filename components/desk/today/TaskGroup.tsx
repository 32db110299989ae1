import { useId } from 'react';
import { Badge } from '@/components/ui/Badge';
import type { IsoDate } from '@/lib/domain/account';
import { daysBetween, formatDay, inDays } from '@/lib/domain/dates';
import { AccountLink } from '../shell/AccountLink';
import type { TodayGroup } from './groups';
import styles from './Today.module.css';

const TONES = { Overdue: 'bad', Today: 'accent', 'Next 7 days': 'neutral' } as const;

export function TaskGroup({ group, today }: { group: TodayGroup; today: IsoDate }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.groupName}>
        {group.name} <Badge tone={TONES[group.name]}>{group.rows.length}</Badge>
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
