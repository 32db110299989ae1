import { Link } from '@tanstack/react-router';
import { Banner } from '@/components/ui/Banner';
import { Rich } from '@/components/ui/Rich';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import styles from './PolicyNotice.module.css';

const CHANGES: readonly Change[] = ['connections', 'settings'];
const readSilent = () => send('refresh.silent', {});

/** Accounts that are missing from every page, because their system has been silent for too long, and what brings them back. */
export function SilentNotice() {
  const { data = [] } = useLive(readSilent, CHANGES);
  return data.map((system) => (
    <div key={system} className={styles.notice}>
      <Banner tone="warn" action={<Link to="/connections">{say('refresh.signInAgain')}</Link>}>
        <Rich text="refresh.silent" values={{ system: <bdi>{system}</bdi> }} />
      </Banner>
    </div>
  ));
}
