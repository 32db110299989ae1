import { Link } from '@tanstack/react-router';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import styles from './Import.module.css';
import { RejectedFile } from './RejectedFile';
import { fateWords } from './status-words';
import type { FileRead } from './steps';

const CHANGES: readonly Change[] = ['settings'];
const readWelcome = () => send('welcome.read', {});

/** What stayed out, and where the rest is now; and, before any page is approved, what they still wait for. */
export function Done({ rejected, from }: { rejected: number; from?: FileRead }) {
  const { data } = useLive(readWelcome, CHANGES);
  const waits = data?.workspaces.length === 0 && !data.decided;
  return (
    <>
      {from && <p className={styles.words}>{fateWords(from.fates).join(', ')}</p>}
      {rejected > 0 && (
        <p className={styles.words}>
          {say('importStatus.leftOut', { count: rejected })}{' '}
          {from?.rejectedFile && <RejectedFile file={from.rejectedFile} of={from.fileName} />}
        </p>
      )}
      {waits && <p className={styles.status}>{say('importStatus.approveWhy')}</p>}
      <p className={styles.done}>
        {waits && <Link to="/welcome">{say('importStatus.approve')}</Link>}
        <Link to="/book">{say('importStatus.seeAccounts')}</Link>
        <Link to="/today">{say('importStatus.seeDue')}</Link>
      </p>
    </>
  );
}
