import { CircleCheck } from 'lucide-react';
import { Icon } from '@/components/ui/Icon';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { Begin } from '../shell/Begin';
import styles from './Records.module.css';

const CHANGES: readonly Change[] = ['book'];
const readWelcome = () => send('welcome.read', {});

/** No record to work on: all are whole, or there is none yet, which is another thing. */
export function NoGaps() {
  const { data } = useLive(readWelcome, CHANGES);
  if (!data) return null;
  if (data.accounts === 0) return <Begin />;
  return (
    <section className={styles.none}>
      <Icon of={CircleCheck} size={28} />
      <p className={styles.whole}>{say('recordsPage.none')}</p>
      <p className={styles.quiet}>{say('recordsPage.noneWhy')}</p>
    </section>
  );
}
