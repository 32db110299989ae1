import type { ReactNode } from 'react';
import styles from './FullMessage.module.css';

/** One sentence instead of the panel. */
export function FullMessage({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <main className={styles.whole}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </main>
  );
}
