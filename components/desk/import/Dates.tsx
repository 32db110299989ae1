import type { IsoDate } from '@/lib/domain/account';
import { useImport } from './context';
import own from './Dates.module.css';
import styles from './Import.module.css';
import type { DateExample, DateOrder, DateReading } from './importer';
import { number, rows } from './status-words';

const ORDERS: { order: DateOrder; words: string }[] = [
  { order: 'day', words: 'Day first' },
  { order: 'month', words: 'Month first' },
];

/** How days with two meanings are read, why, and the other choice. Absent where every day has one meaning. */
export function Dates({ dates, disabled }: { dates: DateReading; disabled: boolean }) {
  const { setDateOrder } = useImport();
  const { either, serial } = dates;
  if (!either && !serial) return null;
  return (
    <section aria-labelledby="dates">
      <h2 id="dates" className={styles.heading}>
        Dates
      </h2>
      {either && (
        <fieldset className={own.choice} disabled={disabled}>
          <legend className={styles.words}>
            <bdi>{either.text}</bdi> in line {number(either.line)}
            {either.count > 1 && ` and ${rows(either.count - 1)} like it`} could be two different days. {whyWords(dates)}
          </legend>
          {ORDERS.map(({ order, words }) => (
            <label key={order} className={own.option}>
              <input type="radio" name="date-order" checked={dates.order === order} onChange={() => setDateOrder(order)} />
              {words}: {dayWords(either.meanings[order])}
            </label>
          ))}
        </fieldset>
      )}
      {serial && (
        <p className={styles.words}>
          <bdi>{serial.text}</bdi> in line {number(serial.line)}
          {serial.count > 1 && ` and ${rows(serial.count - 1)} like it`} {serial.count > 1 ? 'are day numbers' : 'is a day number'} of
          Excel, read as {dayWords(serial.meaning)}
          {serial.count > 1 && ' and so on'}.
        </p>
      )}
    </section>
  );
}

function whyWords({ order, by, day, month }: DateReading): string {
  if (by === 'you') return 'Read as you chose.';
  const proof = order === 'day' ? day : month;
  if (order && proof) return `${placed(proof)} can only be ${order} first, so all are read that way.`;
  if (day && month) return `${placed(day)} can only be day first, ${placed(month)} only month first. Until you choose, such rows stay out.`;
  return 'No row says which. Until you choose, such rows stay out.';
}

const placed = ({ line, text }: DateExample) => `Line ${number(line)}, “${text}”,`;

/** Always with the year: the question is which day it is. */
function dayWords(day: IsoDate | undefined): string {
  if (!day) return 'no day of the calendar';
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day));
}
