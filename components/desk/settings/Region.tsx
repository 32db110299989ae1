import { type ReactNode, useId } from 'react';
import styles from './Settings.module.css';

/** One subject of the settings: what it is on the left, what can be done on the right. */
export function Region({ title, about, children }: { title: string; about: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.region} aria-labelledby={id}>
      <div>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <p className={styles.words}>{about}</p>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
