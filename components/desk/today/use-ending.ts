import { useEffect, useRef, useState } from 'react';
import type { TaskOutcome } from '@/lib/domain/task/task';
import { send } from '@/lib/messaging/client';

/** Milliseconds after which typing is kept, as in the panel: a reload loses at most this much. */
const KEEP_MS = 400;

interface Ending {
  outcome?: TaskOutcome;
  note: string;
}

/** A draft is a courtesy: when it cannot be kept, what is typed still stands in the field. */
const quietly = (sending: Promise<unknown>) => void sending.catch(() => undefined);

/** How a task ended, while it is being said; kept where the panel keeps it, so that either goes on with what was typed in the other. */
export function useEnding(accountId: string, taskId: string) {
  const [ended, setEnded] = useState<Ending>({ note: '' });
  const typed = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const bringBack = async () => {
      const kept = (await send('draft.list', { accountId })).find((one) => one.taskId === taskId);
      if (kept && !typed.current) setEnded({ outcome: kept.outcome, note: kept.note });
    };
    quietly(bringBack());
  }, [accountId, taskId]);

  const write = ({ outcome, note }: { outcome: TaskOutcome; note: string }) => {
    typed.current = true;
    setEnded({ outcome, note });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => quietly(send('draft.keep', { accountId, draft: { taskId, outcome, note } })), KEEP_MS);
  };
  /** It was saved: what a keystroke left to be kept is not kept any more. */
  const drop = () => {
    clearTimeout(timer.current);
    quietly(send('draft.drop', { accountId, taskId }));
  };
  return { ended, write, drop };
}
