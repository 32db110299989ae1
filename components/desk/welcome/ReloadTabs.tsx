import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
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
              {say('welcomePages.reload', { count: shown })}
            </Button>
          }
        >
          {say('welcomePages.unattached', { count: shown })}
        </Banner>
      )}
      <Failure error={error} />
    </>
  );
}
