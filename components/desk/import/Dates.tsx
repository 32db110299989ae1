import { Rich } from '@/components/ui/Rich';
import type { IsoDate } from '@/lib/domain/account';
import type { TextKey } from '@/lib/words/catalogue';
import { language, say } from '@/lib/words/say';
import { useImport } from './context';
import own from './Dates.module.css';
import styles from './Import.module.css';
import type { DateExample, DateOrder, DateReading } from './importer';

const ORDERS = [
  { order: 'day', words: 'importDates.dayFirst' },
  { order: 'month', words: 'importDates.monthFirst' },
] as const satisfies { order: DateOrder; words: TextKey }[];

/** How days with two meanings are read, why, and the other choice. Absent where every day has one meaning. */
export function Dates({ dates, disabled }: { dates: DateReading; disabled: boolean }) {
  const { setDateOrder } = useImport();
  const { either, serial } = dates;
  if (!either && !serial) return null;
  return (
    <section aria-labelledby="dates">
      <h2 id="dates" className={styles.heading}>
        {say('importDates.title')}
      </h2>
      {either && (
        <fieldset className={own.choice} disabled={disabled}>
          <legend className={styles.words}>
            {either.count > 1 ? (
              <Rich text="importDates.eitherMore" values={{ ...placed(either), count: either.count - 1 }} />
            ) : (
              <Rich text="importDates.either" values={placed(either)} />
            )}{' '}
            {whyWords(dates)}
          </legend>
          {ORDERS.map(({ order, words }) => (
            <label key={order} className={own.option}>
              <input type="radio" name="date-order" checked={dates.order === order} onChange={() => setDateOrder(order)} />
              {say(words, { day: dayWords(either.meanings[order]) })}
            </label>
          ))}
        </fieldset>
      )}
      {serial && (
        <p className={styles.words}>
          {serial.count > 1 ? (
            <Rich text="importDates.serialMore" values={{ ...placed(serial), day: dayWords(serial.meaning), count: serial.count - 1 }} />
          ) : (
            <Rich text="importDates.serial" values={{ ...placed(serial), day: dayWords(serial.meaning) }} />
          )}
        </p>
      )}
    </section>
  );
}

function whyWords({ order, by, day, month }: DateReading): string {
  if (by === 'you') return say('importDates.yours');
  if (order === 'day' && day) return say('importDates.dayProven', { line: day.line, text: day.text });
  if (order === 'month' && month) return say('importDates.monthProven', { line: month.line, text: month.text });
  if (!day || !month) return say('importDates.unproven');
  return say('importDates.bothProven', { dayLine: day.line, dayText: day.text, monthLine: month.line, monthText: month.text });
}

const placed = ({ line, text }: DateExample) => ({ line, text: <bdi>{text}</bdi> });

/** Always with the year: the question is which day it is. */
function dayWords(day: IsoDate | undefined): string {
  if (!day) return say('importDates.noDay');
  return new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day));
}
