import type { IsoDate } from '@/lib/domain/account';
import { daysBetween, formatDay, inDays } from '@/lib/domain/dates';
import { say } from '@/lib/words/say';
import styles from './Cells.module.css';

/** Renewal checks begin 90 days out; beyond that the day alone is enough. */
const NEAR = 90;

export function DecideBy({ date, today }: { date: IsoDate; today: IsoDate }) {
  const days = daysBetween(today, date);
  return (
    <span className={styles.decide} data-late={days < 0 || undefined}>
      <span className={styles.label}>{say('book.decideBy')}</span>
      <time dateTime={date}>{formatDay(date, today)}</time>
      {days <= NEAR && <span className={styles.distance}>{days < 0 ? say('book.overdue', { count: -days }) : inDays(days)}</span>}
    </span>
  );
}
