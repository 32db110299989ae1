import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { cx } from './cx';

/** A small word beside a name, e.g. `Sample`. */
export function Badge({
  tone = 'neutral',
  title,
  children,
}: {
  tone?: 'neutral' | 'accent' | 'warn' | 'bad' | 'good';
  title?: string;
  children: ReactNode;
}) {
  return (
    <span className={cx(styles.badge, styles[tone])} title={title}>
      {children}
    </span>
  );
}
