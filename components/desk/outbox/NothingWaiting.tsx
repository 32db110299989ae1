import { CircleCheck } from 'lucide-react';
import { say } from '@/lib/words/say';
import styles from './Outbox.module.css';

export function NothingWaiting() {
  return (
    <div className={styles.nothing}>
      <CircleCheck size={28} aria-hidden="true" className={styles.check} />
      <p className={styles.nothingTitle}>{say('outboxPage.nothing')}</p>
      <p>{say('outboxPage.nothingWhy')}</p>
    </div>
  );
}
