import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import styles from './Welcome.module.css';

const NOW = ['welcome.nowWho', 'welcome.nowBook', 'welcome.nowZendesk', 'welcome.nowTasks'] as const satisfies TextKey[];

/** What needs nobody's permission. */
export function WorksNow() {
  return (
    <section aria-labelledby="works-now" className={styles.about}>
      <h2 id="works-now" className={styles.title}>
        {say('welcome.worksNow')}
      </h2>
      <ul className={styles.bullets}>
        {NOW.map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ul>
      <p className={styles.strong}>{say('desk.noPassword')}</p>
      <p className={styles.words}>{say('welcome.stays')}</p>
    </section>
  );
}
