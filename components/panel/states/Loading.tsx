import { Hidden } from '@/components/ui/Hidden';
import { say } from '@/lib/words/say';
import styles from './Loading.module.css';

/** Shapes of the regions to come. They fade in only when looking takes long enough to notice. */
export function Loading() {
  return (
    <section aria-label={say('regions.account')} aria-busy="true">
      <h1>
        <Hidden>{say('panel.loading')}</Hidden>
      </h1>
      <div aria-hidden="true" className={styles.shapes}>
        <div className={styles.top}>
          <span className={styles.name} />
          <span className={styles.long} />
          <span className={styles.short} />
        </div>
        {['health', 'renewal', 'contact', 'support'].map((row) => (
          <div key={row} className={styles.row}>
            <span className={styles.label} />
            <span className={styles.long} />
          </div>
        ))}
      </div>
    </section>
  );
}
