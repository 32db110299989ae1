import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Scrolls } from '@/components/ui/Scrolls';
import { todayIso } from '@/lib/domain/dates';
import { say } from '@/lib/words/say';
import styles from './Book.module.css';
import { BookHead } from './BookHead';
import { BookLine } from './BookLine';
import type { ShownBook } from './store';

/** Height of a row in CSS pixels, on wide, narrow and small pages; `Book.module.css` says the same. */
const HEIGHT = { wide: 52, narrow: 84, small: 106 };
/** Rows drawn beyond both edges, so that a turn of the wheel finds them there. */
const BEYOND = 8;
const NARROW = '(max-width: 860px)';
const SMALL = '(max-width: 600px)';

/**
 * A window on the book: only the rows in sight exist. Every row is at hand in this page's memory, so a row that comes into
 * sight is drawn in the same frame and never blank.
 */
export function BookTable({ book: { rows, order, query } }: { book: ShownBook }) {
  const frame = useRef<HTMLElement>(null);
  const height = useSyncExternalStore(onWidth, heightNow);
  const today = todayIso();
  const virtual = useVirtualizer({
    count: order.length,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: BEYOND,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another width, other heights, 2026-11-22
  useEffect(() => virtual.measure(), [height]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at its first row, 2026-11-22
  useEffect(() => {
    frame.current?.scrollTo(0, 0);
  }, [query]);

  return (
    <Scrolls ref={frame} className={styles.frame} label={say('book.list')}>
      <table className={styles.table} aria-label={say('book.table')} aria-rowcount={order.length + 1}>
        <BookHead />
        <tbody>
          <Space height={above} />
          {items.map(({ index }) => {
            const row = rows[order[index] as number];
            return row && <BookLine key={row.accountId} row={row} index={index + 2} today={today} />;
          })}
          <Space height={below} />
        </tbody>
      </table>
    </Scrolls>
  );
}

/** Stands for the rows out of sight. */
function Space({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus, 2026-11-22
    <tr aria-hidden="true" className={styles.space}>
      <td style={{ blockSize: `${height}px` }} />
    </tr>
  );
}

const heightNow = () => (matchMedia(SMALL).matches ? HEIGHT.small : matchMedia(NARROW).matches ? HEIGHT.narrow : HEIGHT.wide);

function onWidth(changed: () => void): () => void {
  const stop = new AbortController();
  for (const query of [NARROW, SMALL]) matchMedia(query).addEventListener('change', changed, { signal: stop.signal });
  return () => stop.abort();
}
