import { Link } from '@tanstack/react-router';
import { MessageSquarePlus } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import styles from './Account.module.css';

/** The way back, and the one thing that needs no page beside it; to an audience the way back alone. */
export function AccountBar({ accountId, presenting }: { accountId: string; presenting: boolean | undefined }) {
  const { busy, error, run } = useAction();
  return (
    <>
      <div className={styles.bar}>
        <Link to="/book">{say('bookTools.allAccounts')}</Link>
        {!presenting && (
          <Button
            icon={MessageSquarePlus}
            aria-disabled={busy || undefined}
            onClick={() => void run(() => send('log.open', { accountId }))}
          >
            {say('touchpoint.log')}
          </Button>
        )}
      </div>
      <Failure error={error} />
    </>
  );
}
