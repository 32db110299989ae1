import { useEffect, useState } from 'react';
import { usePanel } from '../state/store';
import styles from './Announcement.module.css';

/** How long a sentence stays readable, in milliseconds. */
const STAY_MS = 6000;

/** The last thing that happened, in a polite live region that floats above the footer and moves nothing. */
export function Announcement() {
  const { text, count, unseen } = usePanel((state) => state.announcement);
  const [gone, setGone] = useState(0);

  useEffect(() => {
    const timer = setTimeout(() => setGone(count), STAY_MS);
    return () => clearTimeout(timer);
  }, [count]);

  return (
    <div aria-live="polite" className={styles.announcement}>
      {text && count !== gone && (
        <p key={count} className={unseen && styles.unseen}>
          <bdi>{text}</bdi>
        </p>
      )}
    </div>
  );
}
