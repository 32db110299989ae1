import type { ReactNode } from 'react';
import { Scrolls } from '@/components/ui/Scrolls';
import styles from './Tables.module.css';

/** A frame for a table that may be wider or longer than the page; it scrolls by keyboard as well. */
export function ScrollFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Scrolls className={styles.scroll} label={label}>
      {children}
    </Scrolls>
  );
}
