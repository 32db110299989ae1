import { CircleDot } from 'lucide-react';
import { useEffect } from 'react';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { timeOf } from '@/lib/domain/dates';
import type { RecordingView } from '@/lib/domain/recording/recording';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { ask } from '../state/ask';
import { usePanel } from '../state/store';

/** While somebody looks on, the page is asked this often. */
const LOOK_MS = 3_000;

/** Says for as long as it is on that what fails on this page is recorded, and ends it. */
export function Recording({ recording: { host, until, count } }: { recording: RecordingView }) {
  const beside = usePanel(({ surface }) => surface !== 'alone');
  useEffect(() => {
    const timer = setInterval(() => void send('recording.look', {}).catch(() => undefined), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <Banner
      tone="bad"
      icon={CircleDot}
      action={
        beside && (
          <Button look="link" onClick={() => void ask('recording.stop', {})}>
            {say('recording.stop')}
          </Button>
        )
      }
    >
      <span role="status">{say('recording.now', { host, time: timeOf(until), found: say('recording.count', { count }) })}</span>
    </Banner>
  );
}
