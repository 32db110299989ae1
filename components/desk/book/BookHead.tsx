import { ArrowDown, ArrowUp } from 'lucide-react';
import { cx } from '@/components/ui/cx';
import { Hidden } from '@/components/ui/Hidden';
import { Icon } from '@/components/ui/Icon';
import { BOOK_SORTS, type BookSort } from '@/lib/domain/desk/book';
import { say } from '@/lib/words/say';
import styles from './Book.module.css';
import { COLUMN_NAMES } from './columns';
import { useBook } from './context';

/** The order that the first press asks for: names from A, the largest amount on top, the worst and the nearest first. */
const FIRST_DESCENDING: Record<BookSort, boolean> = { name: false, health: false, decideBy: false, arr: true, csm: false };

/** Headings that order the table: a press on the one in force turns it round. */
export function BookHead() {
  const { sort, descending } = useBook((state) => state.query);
  const ask = useBook((state) => state.ask);
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={styles.pick}>
          <Hidden>{say('book.compare')}</Hidden>
        </th>
        {BOOK_SORTS.map((column) => {
          const current = column === sort;
          const Arrow = descending ? ArrowDown : ArrowUp;
          return (
            <th
              key={column}
              scope="col"
              aria-sort={current ? (descending ? 'descending' : 'ascending') : undefined}
              className={cx(styles[column], (column === 'arr' || column === 'csm') && styles.wide)}
            >
              <button
                type="button"
                className={styles.sort}
                data-current={current || undefined}
                onClick={() => ask({ sort: column, descending: current ? !descending : FIRST_DESCENDING[column] })}
              >
                {say(COLUMN_NAMES[column])}
                {current && <Icon of={Arrow} size={13} />}
              </button>
            </th>
          );
        })}
        <th scope="col" className={styles.tasks}>
          {say('book.tasks')}
        </th>
      </tr>
    </thead>
  );
}
