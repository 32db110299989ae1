import { Check } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Owned } from '@/lib/domain/priority/rank';
import type { TaskOutcome } from '@/lib/domain/task/task';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import { AskEnding } from './AskEnding';
import type { Completed } from './JustDone';
import { workOf } from './work';

interface DoneProps {
  reason: Owned;
  /** The account's name. */
  name: string;
  /** It is what the row's key presses. */
  isFirst?: boolean;
  onDone: (completed: Completed) => void;
}

/** Completes the tasks that a reason is about; nothing for a reason that is about none. Where it matters how they ended, it asks. */
export function DoneButton({ reason, name, isFirst, onDone }: DoneProps) {
  const [asking, setAsking] = useState(false);
  const { busy, error, run } = useAction();
  const work = workOf(reason);
  if (!work) return null;

  const complete = (outcome: TaskOutcome, note?: string) => {
    const tasks = work.taskIds.map((taskId) => ({ accountId: reason.accountId, taskId, commandId: crypto.randomUUID() }));
    const ended = { outcome, ...(note && { note }) };
    return run(async () => {
      for (const one of tasks) await send('today.done', { ...one, ...ended });
      onDone({ commandId: tasks[0]?.commandId ?? '', account: name, title: work.title, tasks, ended });
    });
  };

  return (
    <>
      <Button
        size="small"
        look={isFirst ? 'primary' : 'plain'}
        icon={Check}
        {...(isFirst && { 'data-press': 'done' })}
        {...(work.asks && { 'aria-expanded': asking })}
        disabled={busy}
        aria-label={say('today.doneOf', { title: work.title, account: name })}
        onClick={() => (work.asks ? setAsking(!asking) : void complete('Done'))}
      >
        {say('today.done')}
      </Button>
      {asking && (
        <AskEnding
          title={work.title}
          accountId={reason.accountId}
          taskId={work.taskIds[0] ?? ''}
          busy={busy}
          onSave={complete}
          onClose={() => setAsking(false)}
        />
      )}
      <Failure error={error} />
    </>
  );
}
