import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { send } from '@/lib/messaging/client';
import { useAction } from '../data/use-action';
import { useSettled } from '../data/use-settled';
import { Failure } from '../shell/Failure';

/** Attaching to the open tabs takes a moment after the install; in ms. */
const PATIENCE = 1_500;

/** Tabs that were open before Sidelight and that it could not get into: one press reloads them all, nothing does it unasked. */
export function ReloadTabs({ count, onDone }: { count: number; onDone: () => void }) {
  const settled = useSettled(count, PATIENCE);
  const { busy, error, run } = useAction();
  const shown = Math.min(settled, count);
  const tabs = shown === 1 ? '1 tab' : `${shown} tabs`;
  return (
    <>
      {shown > 0 && (
        <Banner
          action={
            <Button
              aria-disabled={busy}
              onClick={() =>
                void run(async () => {
                  await send('tabs.reload', {});
                  onDone();
                })
              }
            >
              Reload {tabs}
            </Button>
          }
        >
          {tabs} {shown === 1 ? 'was' : 'were'} open before Sidelight and {shown === 1 ? 'does' : 'do'} not have the panel yet. Save what
          you are writing there first.
        </Banner>
      )}
      <Failure error={error} />
    </>
  );
}
