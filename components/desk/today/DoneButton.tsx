import { Check } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import type { Owned } from '@/lib/domain/priority/rank';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import type { Completed } from './JustDone';

interface DoneProps {
  reason: Owned;
  /** The account's name. */
  name: string;
  /** It is what the row's key presses. */
  isFirst?: boolean;
  onDone: (completed: Completed) => void;
}

/** Completes the tasks that a reason is about; nothing for a reason that is about none. */
export function DoneButton({ reason, name, isFirst, onDone }: DoneProps) {
  const { busy, error, run } = useAction();
  const work = workOf(reason);
  if (!work) return null;

  const complete = () => {
    const tasks = work.taskIds.map((taskId) => ({ accountId: reason.accountId, taskId, commandId: crypto.randomUUID() }));
    void run(async () => {
      for (const one of tasks) await send('today.done', { ...one, outcome: 'Done' });
      onDone({ commandId: tasks[0]?.commandId ?? '', account: name, title: work.title, tasks });
    });
  };

  return (
    <>
      <Button
        size="small"
        look={isFirst ? 'primary' : 'plain'}
        icon={Check}
        {...(isFirst && { 'data-press': 'done' })}
        disabled={busy}
        aria-label={say('today.doneOf', { title: work.title, account: name })}
        onClick={complete}
      >
        {say('today.done')}
      </Button>
      <Failure error={error} />
    </>
  );
}

function workOf({ fact }: Owned): { title: string; taskIds: string[] } | undefined {
  if (fact.kind === 'task') return fact;
  return fact.kind === 'promise' ? { title: fact.title, taskIds: [fact.taskId] } : undefined;
}
