import { Link } from '@tanstack/react-router';
import { Banner } from '@/components/ui/Banner';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { Region } from './Region';

const CHANGES: readonly Change[] = ['settings'];
const readSetup = () => send('setup.read', {});

/** The way to the page about how the company judges accounts. */
export function Setup() {
  const { data } = useLive(readSetup, CHANGES);
  return (
    <Region title={say('setup.title')} about={say('setup.about')}>
      {data?.inForce && data.inForce.signers.length === 0 && <Banner>{say('setup.unsigned')}</Banner>}
      <p>
        <Link to="/setup">{say('setup.open')}</Link>
      </p>
    </Region>
  );
}
