import type { Stopped } from '@/lib/domain/outreach/stopped';
import type { Template } from '@/lib/domain/template/definition';
import { wordsOf } from '@/lib/domain/template/label';
import { say } from '@/lib/words/say';
import { Disclosure } from '../parts/Disclosure';
import styles from './Outreach.module.css';

interface StoppedOnesProps {
  all: readonly Template[];
  why: Stopped;
  /** What was searched for is in sight at once. */
  searched: boolean;
}

/** Templates that may not be used now, each with why: whoever looks for one learns whom to ask. */
export function StoppedOnes({ all, why, searched }: StoppedOnesProps) {
  if (all.length === 0) return null;
  const list = (
    <ul className={styles.list} aria-label={say('outreach.stopped')}>
      {all.map(({ id, name }) => (
        <li key={id} className={styles.choice}>
          <bdi className={styles.name}>{wordsOf(name)}</bdi>
          <bdi className={styles.soft}>{why[id]}</bdi>
        </li>
      ))}
    </ul>
  );
  return searched ? (
    list
  ) : (
    <Disclosure name="stopped" closed={say('outreach.stopped')}>
      {list}
    </Disclosure>
  );
}
