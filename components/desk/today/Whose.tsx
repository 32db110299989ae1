import { Hand } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import type { Ranked } from '@/lib/domain/priority/rank';
import type { TodayView } from '@/lib/domain/today';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';

/** An account that nobody owns is taken here and let go again; what colleagues see of it stands above the list. */
export function Whose({ row: { accountId, name, csm }, taken }: { row: Ranked; taken: TodayView['taken'] }) {
  const { busy, error, run } = useAction();
  if (csm !== undefined) return null;
  const by = taken.accounts[accountId];
  const press = () => void run(() => send(by === undefined ? 'today.claim' : 'today.release', { accountId }));
  return (
    <>
      <Button
        size="small"
        look="ghost"
        icon={Hand}
        data-press="claim"
        disabled={busy}
        aria-label={by === undefined ? say('today.claimOf', { account: name }) : say('today.releaseOf', { account: name })}
        onClick={press}
      >
        {by === undefined ? say('today.claim') : say('today.release')}
      </Button>
      <Failure error={error} />
    </>
  );
}
