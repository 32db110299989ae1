import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { formatDay } from '@/lib/domain/dates';
import type { TodayView } from '@/lib/domain/priority/today';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import styles from './Today.module.css';

/** The computer's clock was set back: every day on this page is reckoned from it. */
export function ClockBehind({ view: { behind, today } }: { view: TodayView }) {
  const { busy, run } = useAction();
  if (!behind) return null;
  const right = (
    <Button size="small" disabled={busy} onClick={() => void run(() => send('today.clock', {}))}>
      {say('today.clockRight')}
    </Button>
  );
  return (
    <div className={styles.behind}>
      <Banner tone="warn" action={right}>
        {say('today.clockBehind', { today: formatDay(today, today), day: formatDay(behind, today) })}
      </Banner>
    </div>
  );
}
