import type { IsoDate } from '@/lib/domain/account';
import { daysBetween, formatDay, inDays } from '@/lib/domain/dates';
import { dayShown, isToDecide } from '@/lib/domain/desk/book';
import type { BookRow } from '@/lib/domain/desk/book-row';
import { say } from '@/lib/words/say';
import styles from './Cells.module.css';

/** Renewal checks begin 90 days out; beyond that the day alone is enough. */
const NEAR = 90;

/** By which day they decide; once nothing is left to decide, on which day it renews by itself. */
export function DecideBy({ row, today }: { row: Pick<BookRow, 'decideBy' | 'renews'>; today: IsoDate }) {
  const date = dayShown(row, today);
  if (!date) return null;
  const open = isToDecide(row, today);
  const days = daysBetween(today, date);
  return (
    <span className={styles.decide} data-late={(open && days < 0) || undefined}>
      {open && <span className={styles.label}>{say('book.decideBy')}</span>}
      <time dateTime={date}>{formatDay(date, today)}</time>
      {(days <= NEAR || !open) && <span className={styles.distance}>{open ? distance(days) : itself(days)}</span>}
    </span>
  );
}

const distance = (days: number) => (days < 0 ? say('book.overdue', { count: -days }) : inDays(days));
const itself = (days: number) => say(days < 0 ? 'book.renewedItself' : 'book.renewsItself');
