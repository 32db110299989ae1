import { Link } from '@tanstack/react-router';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import styles from './Import.module.css';

const CHANGES: readonly Change[] = ['settings'];
const readWelcome = () => send('welcome.read', {});

/** Where the accounts are now; and, before any page is approved, what they still wait for. */
export function Done() {
  const { data } = useLive(readWelcome, CHANGES);
  const waits = data?.workspaces.length === 0 && !data.decided;
  return (
    <>
      {waits && <p className={styles.status}>{say('importStatus.approveWhy')}</p>}
      <p className={styles.done}>
        {waits && <Link to="/welcome">{say('importStatus.approve')}</Link>}
        <Link to="/book">{say('importStatus.seeAccounts')}</Link>
        <Link to="/today">{say('importStatus.seeDue')}</Link>
      </p>
    </>
  );
}
