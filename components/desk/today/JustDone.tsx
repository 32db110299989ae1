import { useEffect } from 'react';
import { Button } from '@/components/ui/Button';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import styles from './Ranked.module.css';

/** What was completed a moment ago. */
export interface Completed {
  commandId: string;
  account: string;
  title: string;
  tasks: { accountId: string; taskId: string }[];
}

/** As long as a completion waits before it leaves, in ms. */
const SHOWN = 10_000;

/** Says what was completed, with the way back while there is one that leaves no trace. */
export function JustDone({ done, onOver }: { done: Completed; onOver: () => void }) {
  const { busy, error, run } = useAction();
  useEffect(() => {
    const timer = setTimeout(onOver, SHOWN);
    return () => clearTimeout(timer);
  }, [onOver]);

  const undo = () =>
    void run(async () => {
      for (const task of done.tasks) await send('today.undo', { ...task, commandId: crypto.randomUUID() });
    }).then((worked) => worked && onOver());

  return (
    <div className={styles.justDone}>
      <p role="status">{say('today.completed', { account: done.account, title: done.title })}</p>
      <Button size="small" look="link" disabled={busy} onClick={undo}>
        {say('today.undo')}
      </Button>
      <Failure error={error} />
    </div>
  );
}
