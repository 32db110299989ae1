import { useState } from 'react';
import { send } from '@/lib/messaging/client';
import { type Action, useAction } from '../data/use-action';

/** Accounts, or all that are the person's own. */
type Some = 'all' | string[];

export interface BeginAction extends Pick<Action, 'busy' | 'error'> {
  /** Very many would begin today: asked before they do. */
  asked?: { already: number; more: number };
  begin: (accountIds: Some) => void;
  decline: (accountIds: Some) => void;
  sure: () => void;
  cancel: () => void;
}

/** What can be done about one playbook that would begin. */
export function useBegin(playbookId: string): BeginAction {
  const { busy, error, run } = useAction();
  const [asked, setAsked] = useState<{ already: number; more: number; accountIds: Some }>();

  const begin = (accountIds: Some, sure = false) =>
    void run(async () => {
      const answer = await send('playbooks.begin', { commandId: crypto.randomUUID(), playbookId, accountIds, ...(sure && { sure }) });
      setAsked('asks' in answer ? { ...answer.asks, accountIds } : undefined);
    });

  return {
    busy,
    ...(error && { error }),
    ...(asked && { asked }),
    begin: (accountIds) => begin(accountIds),
    decline: (accountIds) => void run(() => send('playbooks.dismiss', { commandId: crypto.randomUUID(), playbookId, accountIds })),
    sure: () => asked && begin(asked.accountIds, true),
    cancel: () => setAsked(undefined),
  };
}
