import type { ReactNode } from 'react';
import styles from './Tables.module.css';

/** A frame for a table that may be wider or longer than the page; it scrolls by keyboard as well. */
export function ScrollFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
