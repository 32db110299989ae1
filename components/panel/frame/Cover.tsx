import type { ReactNode } from 'react';
import { say } from '@/lib/words/say';
import { usePanel } from '../state/store';
import styles from './Cover.module.css';

/** Hides what belongs to the tab that was in front before. Kept in the page, so that scroll and what is open stay. */
export function Cover({ children }: { children: ReactNode }) {
  const covered = usePanel((state) => state.covered);
  return (
    <>
      <div className={covered ? styles.hidden : undefined}>{children}</div>
      {covered && (
        <div className={styles.cover}>
          <p>{say('side.looking')}</p>
        </div>
      )}
    </>
  );
}
