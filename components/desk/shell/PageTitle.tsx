import { type ReactNode, useEffect } from 'react';
import styles from './PageTitle.module.css';
import { titleOf } from './title';

/** The one first-level heading of a route, the same words in the tab's title. */
export function PageTitle({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  useEffect(() => {
    document.title = titleOf(title);
  }, [title]);
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h1 tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </div>
  );
}
