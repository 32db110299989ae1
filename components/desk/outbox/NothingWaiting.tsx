import { CircleCheck } from 'lucide-react';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/lib/words/say';
import styles from './Outbox.module.css';

export function NothingWaiting() {
  return (
    <div className={styles.nothing}>
      <Icon of={CircleCheck} size={28} className={styles.check} />
      <p className={styles.nothingTitle}>{say('outboxPage.nothing')}</p>
      <p>{say('outboxPage.nothingWhy')}</p>
    </div>
  );
}
