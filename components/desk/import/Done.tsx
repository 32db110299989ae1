import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from '@/components/ui/Button';
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

/** What stayed out, and the next step: before any page is approved, what the accounts still wait for, else what is due. */
export function Done({ rejected, from }: { rejected: number; from?: FileRead }) {
  const navigate = useNavigate();
  const { data, error } = useLive(readWelcome, CHANGES);
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
      {(data || error) && (
        <div className={styles.done}>
          <Button look="primary" size="main" onClick={() => void navigate({ to: waits ? '/welcome' : '/today' })}>
            {say(waits ? 'importStatus.approve' : 'importStatus.seeDue')}
          </Button>
          <Link to="/book">{say('importStatus.seeAccounts')}</Link>
          {waits && <Link to="/today">{say('importStatus.seeDue')}</Link>}
        </div>
      )}
    </>
  );
}
