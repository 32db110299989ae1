import { CircleCheck } from 'lucide-react';
import { Icon } from '@/components/ui/Icon';
import type { ScopeName, TodayView } from '@/lib/domain/priority/today';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import styles from './Today.module.css';

const WHO = { mine: 'today.overMine', unclaimed: 'today.overUnclaimed', team: 'today.overTeam' } as const satisfies Record<
  ScopeName,
  TextKey
>;

/** The end of the day, said only when the whole book was looked through and the person is known. */
export function NobodyLeft({ view: { scope, choices, progress, stuck } }: { view: TodayView }) {
  if (progress || stuck) return null;
  if (scope === 'mine' && choices.me === undefined) return <p className={styles.looking}>{say('today.noMe')}</p>;
  return (
    <section className={styles.nothing} aria-labelledby="nobody-left">
      <Icon of={CircleCheck} size={28} className={styles.check} />
      <h2 id="nobody-left" className={styles.nothingTitle}>
        {say('today.over')}
      </h2>
      <p>{say(WHO[scope])}</p>
    </section>
  );
}
