import { Hand } from 'lucide-react';
import { useContext } from 'react';
import { Button } from '@/components/ui/Button';
import type { Ranked } from '@/lib/domain/priority/rank';
import type { TodayView } from '@/lib/domain/priority/today';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { toFailure } from '../data/failure';
import { useAction } from '../data/use-action';
import { TellToday } from './tell';

/** An account that nobody owns is taken here and let go again; what colleagues see of it stands above the list. */
export function Whose({ row: { accountId, name, csm }, taken }: { row: Ranked; taken: TodayView['taken'] }) {
  const { busy, run } = useAction();
  const tell = useContext(TellToday);
  // Said above the list: who was slower sees the row go, and must still read who has the account.
  const press = (command: () => Promise<unknown>) => void run(() => command().catch((error) => tell(toFailure(error).message)));
  if (csm !== undefined) return null;
  const by = taken.accounts[accountId];
  const take = () => press(() => send(by === undefined ? 'today.claim' : 'today.release', { accountId }));
  const inform = () =>
    press(async () => {
      const { label } = await send('today.tell', { accountId, commandId: crypto.randomUUID() });
      tell(say('today.told', { name: label, account: name }));
    });
  return (
    <>
      <Button
        size="small"
        look="ghost"
        icon={Hand}
        data-press="claim"
        disabled={busy}
        aria-label={by === undefined ? say('today.claimOf', { account: name }) : say('today.releaseOf', { account: name })}
        onClick={take}
      >
        {by === undefined ? say('today.claim') : say('today.release')}
      </Button>
      {by !== undefined && (
        <Button size="small" look="ghost" disabled={busy} aria-label={say('today.tellOf', { account: name })} onClick={inform}>
          {say('today.tell')}
        </Button>
      )}
    </>
  );
}
