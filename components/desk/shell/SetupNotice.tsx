import { Link } from '@tanstack/react-router';
import { Banner } from '@/components/ui/Banner';
import { outdatedWords } from '@/lib/domain/bundle/outdated';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import styles from './PolicyNotice.module.css';

const CHANGES: readonly Change[] = ['settings'];
const readSetup = () => send('setup.read', {});

/** What is wrong with the company's set-up, on every route: everything here is judged by it. */
export function SetupNotice() {
  const { data } = useLive(readSetup, CHANGES);
  const { inForce, stopped } = data ?? {};
  const over = inForce?.outdated;
  if (!over && !stopped) return null;
  return (
    <div className={styles.notice}>
      <Banner tone="warn" action={<Link to="/setup">{say('setup.open')}</Link>}>
        {over ? outdatedWords(over) : stopped && say('setup.stopped', { name: stopped.name })}
      </Banner>
    </div>
  );
}
