import { useLayoutEffect, useRef } from 'react';
import type { TaskLine } from '@/lib/domain/task/task-list';
import type { Clock } from '../parts/useClock';
import { CompletedTask } from './CompletedTask';
import { PendingTask } from './PendingTask';
import styles from './TaskItem.module.css';

export interface TaskProps {
  accountId: string;
  line: TaskLine;
  clock: Clock;
  /** Completed just now: outcome and note can still be given. */
  editable?: boolean;
}

/** One task, pending or completed. When pressing swaps one for the other, the keyboard focus follows. */
export function TaskItem(props: TaskProps) {
  const { task, write } = props.line;
  const { status } = task;
  const item = useRef<HTMLLIElement>(null);
  const pressed = useRef(false);

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

  return (
    <li ref={item} className={styles.item}>
      {status === 'open' ? <PendingTask {...props} onPressed={onPressed} /> : <CompletedTask {...props} onPressed={onPressed} />}
    </li>
  );
}
