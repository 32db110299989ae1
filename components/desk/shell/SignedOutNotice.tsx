import { Link, useRouterState } from '@tanstack/react-router';
import { Banner } from '@/components/ui/Banner';
import { Rich } from '@/components/ui/Rich';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import styles from './PolicyNotice.module.css';

const CHANGES: readonly Change[] = ['connections', 'settings'];
const readSignedOut = () => send('connections.signed-out', {});

/** Systems whose sign-in is over, on every route but the one that says so itself: what is shown of them stands still. */
export function SignedOutNotice() {
  const { data = [] } = useLive(readSignedOut, CHANGES);
  const there = useRouterState({ select: (state) => state.resolvedLocation?.pathname === '/connections' });
  if (there) return null;
  return data.map((system) => (
    <div key={system} className={styles.notice}>
      <Banner tone="warn" action={<Link to="/connections">{say('connect.signInAgain')}</Link>}>
        <Rich text="refresh.signedOut" values={{ system: <bdi>{system}</bdi> }} />
      </Banner>
    </div>
  ));
}
