import { CircleStop } from 'lucide-react';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { MINUTES, type RecordingView } from '@/lib/domain/recording/recording';
import { say } from '@/lib/words/say';
import { ask } from '../state/ask';
import { usePanel } from '../state/store';

/** The word of a recording that nobody stopped. */
export function Recorded({ recording: { host, count, ended } }: { recording: RecordingView }) {
  const beside = usePanel(({ surface }) => surface !== 'alone');
  const found = say('recording.found', { count });
  return (
    <Banner
      icon={CircleStop}
      action={
        beside && (
          <>
            <Button look="link" onClick={() => void ask('recording.seen', { look: true })}>
              {say('recording.lookAt')}
            </Button>
            <Button look="link" onClick={() => void ask('recording.seen', { look: false })}>
              {say('recording.dismiss')}
            </Button>
          </>
        )
      }
    >
      <span role="status">
        {ended?.why === 'time'
          ? say('recording.endedTime', { host, minutes: MINUTES, found })
          : say('recording.endedLeft', { host, found })}
      </span>
    </Banner>
  );
}
