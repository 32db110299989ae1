import { useEffect, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { ShortToday } from '@/lib/domain/priority/today';
import { factWords } from '@/lib/domain/priority/words';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useClock } from '../parts/useClock';
import { ask } from '../state/ask';
import styles from './TodayShort.module.css';

/** The first of the day where no account is open. Asked for once the panel stands; without an answer there is nothing to say. */
export function TodayShort() {
  const [short, setShort] = useState<ShortToday>();
  const clock = useClock();
  const id = useId();
  useEffect(() => {
    let live = true;
    send('today.short', {}).then(
      (answer) => live && setShort(answer),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, []);

  if (!short || short.rows.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.short}>
      <h2 id={id} className={styles.title}>
        {say('today.short')}
      </h2>
      <ul className={styles.list}>
        {short.rows.map(({ accountId, name, first }) => (
          <li key={accountId}>
            <button type="button" className={styles.row} onClick={() => ask('desk.open', { route: 'today', accountId })}>
              <bdi className={styles.name}>{name}</bdi>
              <span className={styles.fact}>{factWords(first.fact, clock.today, clock.now)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.more}>
        {short.more > 0 && <span>{say('today.andMore', { count: short.more })}</span>}
        <Button look="link" size="small" onClick={() => ask('desk.open', { route: 'today' })}>
          {say('today.openAll')}
        </Button>
      </p>
    </section>
  );
}
