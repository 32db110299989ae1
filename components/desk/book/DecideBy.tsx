import type { IsoDate } from '@/lib/domain/account';
import { daysBetween, formatDay, inDays } from '@/lib/domain/dates';
import styles from './Cells.module.css';

/** Renewal checks begin 90 days out; beyond that the day alone is enough. */
const NEAR = 90;

export function DecideBy({ date, today }: { date: IsoDate; today: IsoDate }) {
  const days = daysBetween(today, date);
  return (
    <span className={styles.decide} data-late={days < 0 || undefined}>
      <time dateTime={date}>{formatDay(date, today)}</time>
      {days <= NEAR && <span className={styles.distance}>{inDays(days)}</span>}
    </span>
  );
}
