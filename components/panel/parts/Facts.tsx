import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/** Short values in a row, with dots between those that share a line and none at a line's end. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <div className={styles.clip}>
      <ul className={styles.facts}>{children}</ul>
    </div>
  );
}
