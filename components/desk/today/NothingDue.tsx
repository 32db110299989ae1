import { CircleCheck } from 'lucide-react';
import { say } from '@/lib/words/say';
import styles from './Today.module.css';

export function NothingDue({ accounts }: { accounts: number }) {
  return (
    <section className={styles.nothing} aria-labelledby="nothing-due">
      <CircleCheck size={28} aria-hidden="true" className={styles.check} />
      <h2 id="nothing-due" className={styles.nothingTitle}>
        {say('today.nothing')}
      </h2>
      <p>{say('today.nothingWhy', { count: accounts })}</p>
    </section>
  );
}
