import { LogIn } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Rich } from '@/components/ui/Rich';
import { say } from '@/lib/words/say';
import lines from '../parts/lines.module.css';
import { ask } from '../state/ask';
import { EmptyState } from './EmptyState';

/** The account is known from a system that has not answered for too long: nothing of it is shown. */
export function Silent({ system }: { system: string }) {
  return (
    <EmptyState title={say('refresh.signInAgain')} icon={LogIn}>
      <p className={lines.soft}>
        <Rich text="refresh.silent" values={{ system: <bdi>{system}</bdi> }} />
      </p>
      <div>
        <Button look="primary" size="main" onClick={() => ask('desk.open', { route: 'connections' })}>
          {say('refresh.openConnections')}
        </Button>
      </div>
    </EmptyState>
  );
}
