import { type ReactNode, useState } from 'react';
import styles from './Ranked.module.css';
import { TellToday } from './tell';

/** Keeps the sentence about the last press above the list: its row, or the whole list, may be gone by then. */
export function Teller({ children }: { children: ReactNode }) {
  const [said, tell] = useState('');
  return (
    <TellToday value={tell}>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {children}
    </TellToday>
  );
}
