import { Rich } from '@/components/ui/Rich';
import { say } from '@/lib/words/say';
import styles from './Ranked.module.css';

/** Which keys the list hears. */
export function Keys() {
  const key = (name: string) => <kbd className={styles.key}>{name}</kbd>;
  return (
    <section aria-label={say('today.keysName')} className={styles.keys}>
      <Rich text="today.keys" values={{ j: key('J'), k: key('K'), d: key('D'), l: key('L'), s: key('S'), c: key('C'), enter: key('↵') }} />
    </section>
  );
}
