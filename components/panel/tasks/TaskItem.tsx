import { useLayoutEffect, useRef } from 'react';
import type { Clock } from '../parts/useClock';
import { CompletedTask } from './CompletedTask';
import { PendingTask } from './PendingTask';
import type { PlacedLine } from './placed';
import styles from './TaskItem.module.css';

export interface TaskProps {
  accountId: string;
  line: PlacedLine;
  clock: Clock;
  /** Completed just now: outcome and note can still be given. */
  editable?: boolean;
}

/** One task, pending or completed. When pressing swaps one for the other, the keyboard focus follows. */
export function TaskItem(props: TaskProps) {
  const { task, write, gone } = props.line;
  const { status } = task;
  const item = useRef<HTMLLIElement>(null);
  const pressed = useRef(false);
  const room = useRef<number>(undefined);
  if (!gone) room.current = undefined;
  else room.current ??= item.current?.getBoundingClientRect().height;

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the row changes sides, which is when a pressed button disappears, 2026-11-22
  useLayoutEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    if (document.activeElement === document.body) {
      (item.current?.querySelector('select') ?? item.current?.querySelector('button'))?.focus();
    }
  }, [status, write?.state]);

  function onPressed() {
    pressed.current = true;
  }

  // Nothing of it is in the page any more, but for its place.
  if (gone) return <li ref={item} className={styles.item} style={{ blockSize: room.current }} aria-hidden="true" />;
  return (
    <li ref={item} className={styles.item}>
      {status === 'open' ? <PendingTask {...props} onPressed={onPressed} /> : <CompletedTask {...props} onPressed={onPressed} />}
    </li>
  );
}
