import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { Scrolls } from '@/components/ui/Scrolls';
import { todayIso } from '@/lib/domain/dates';
import { say } from '@/lib/words/say';
import styles from './Book.module.css';
import { BookHead } from './BookHead';
import { BookLine } from './BookLine';
import type { ShownBook } from './store';
import { useHeight } from './use-height';

/** Rows drawn beyond both edges, so that a turn of the wheel finds them there. */
const BEYOND = 8;
/** Until the first row is measured. */
const USUAL_HEIGHT = 52;

/**
 * A window on the book: only the rows in sight exist. Every row is at hand in this page's memory, so a row that comes into
 * sight is drawn in the same frame and never blank.
 */
export function BookTable({ book: { rows, order, query } }: { book: ShownBook }) {
  const frame = useRef<HTMLElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const height = useHeight(ruler) || USUAL_HEIGHT;
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

  // Another width or size of letters: the account on top stays there.
  const drawn = useRef(height);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another width, other heights, 2026-11-22
  useLayoutEffect(() => {
    const top = (frame.current?.scrollTop ?? 0) / drawn.current;
    drawn.current = height;
    virtual.measure();
    const later = requestAnimationFrame(() => frame.current?.scrollTo(0, top * height));
    return () => cancelAnimationFrame(later);
  }, [height]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at its first row, 2026-11-22
  useEffect(() => {
    frame.current?.scrollTo(0, 0);
  }, [query]);

  return (
    <Scrolls ref={frame} className={styles.frame} label={say('book.list')}>
      <div ref={ruler} aria-hidden="true" className={styles.measure} />
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
