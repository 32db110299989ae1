import { Badge } from '@/components/ui/Badge';
import { nowIso } from '@/lib/domain/dates';
import type { TodayView } from '@/lib/domain/priority/today';
import { factWords, handWords } from '@/lib/domain/priority/words';
import { say } from '@/lib/words/say';
import { AccountLink } from '../shell/AccountLink';
import styles from './Folded.module.css';

/** Accounts with reasons that need nobody, each with why. */
export function InHand({ view: { hand, inHand, today } }: { view: TodayView }) {
  return (
    <details className={styles.folded}>
      <summary className={styles.title}>
        {say('today.inHand')} <Badge>{inHand}</Badge>
      </summary>
      <p className={styles.about}>{say('today.inHandAbout')}</p>
      <ul aria-label={say('today.inHand')} className={styles.list}>
        {hand.map(({ accountId, name, sample, first, hand: why }) => (
          <li key={accountId} className={styles.line}>
            <AccountLink accountId={accountId} name={name} sample={sample} />
            <span className={styles.words}>{factWords(first.fact, today, nowIso())}</span>
            <span className={styles.hand}>{why && handWords(why, today, nowIso())}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
