import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import { outcomeWords } from '@/lib/domain/task/outcome-words';
import { TASK_OUTCOMES, type TaskOutcome } from '@/lib/domain/task/task';
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
  ended: { outcome: TaskOutcome; note?: string };
}

/** As long as a completion waits before it leaves, in ms. */
const SHOWN = 10_000;

/** Says what was completed, with the way back while there is one that leaves no trace. */
export function JustDone({ done, onOver }: { done: Completed; onOver: () => void }) {
  const { busy, error, run } = useAction();
  const [outcome, setOutcome] = useState<TaskOutcome>(done.ended.outcome);
  useEffect(() => {
    // Begins anew with every outcome: the completion waits as long again.
    const timer = setTimeout(onOver, outcome ? SHOWN : 0);
    return () => clearTimeout(timer);
  }, [onOver, outcome]);

  /** Another outcome takes the place of the first before it leaves, and has as long to be taken back. */
  const choose = (value: string) => {
    const said = TASK_OUTCOMES.find((one) => one === value);
    if (!said) return;
    void run(async () => {
      for (const task of done.tasks) await send('today.done', { ...task, ...done.ended, commandId: crypto.randomUUID(), outcome: said });
    }).then((worked) => worked && setOutcome(said));
  };

  const undo = () =>
    void run(async () => {
      for (const task of done.tasks) await send('today.undo', { ...task, commandId: crypto.randomUUID() });
    }).then((worked) => worked && onOver());

  return (
    <div className={styles.justDone}>
      <p role="status">
        {say(outcome === 'No longer needed' ? 'today.skipped' : 'today.completed', { account: done.account, title: done.title })}
      </p>
      <label className={styles.outcome}>
        {say('outcome.label')}
        <select className={field.field} value={outcome} disabled={busy} onChange={({ target }) => choose(target.value)}>
          {TASK_OUTCOMES.map((one) => (
            <option key={one} value={one}>
              {outcomeWords(one)}
            </option>
          ))}
        </select>
      </label>
      <Button size="small" look="link" disabled={busy} onClick={undo}>
        {say('today.undo')}
      </Button>
      <Failure error={error} />
    </div>
  );
}
