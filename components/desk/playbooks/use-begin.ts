import { useState } from 'react';
import type { PlanChange } from '@/lib/domain/playbook/edit';
import { send } from '@/lib/messaging/client';
import { type Action, useAction } from '../data/use-action';

/** Accounts, or all that are the person's own. */
type Some = 'all' | string[];

export interface BeginAction extends Pick<Action, 'busy' | 'error'> {
  /** Very many would begin today: asked before they do. */
  asked?: { already: number; more: number };
  begin: (accountIds: Some, edit?: PlanChange) => void;
  decline: (accountIds: Some) => void;
  sure: () => void;
  cancel: () => void;
}

/** What can be done about one playbook that would begin. */
export function useBegin(playbookId: string): BeginAction {
  const { busy, error, run } = useAction();
  const [asked, setAsked] = useState<{ already: number; more: number; accountIds: Some; edit?: PlanChange }>();

  const begin = (accountIds: Some, edit?: PlanChange, sure = false) =>
    void run(async () => {
      const commandId = crypto.randomUUID();
      const answer = await send('playbooks.begin', { commandId, playbookId, accountIds, ...(sure && { sure }), ...(edit && { edit }) });
      setAsked('asks' in answer ? { ...answer.asks, accountIds, ...(edit && { edit }) } : undefined);
    });

  return {
    busy,
    ...(error && { error }),
    ...(asked && { asked }),
    begin: (accountIds, edit) => begin(accountIds, edit),
    decline: (accountIds) => void run(() => send('playbooks.dismiss', { commandId: crypto.randomUUID(), playbookId, accountIds })),
    sure: () => asked && begin(asked.accountIds, asked.edit, true),
    cancel: () => setAsked(undefined),
  };
}
