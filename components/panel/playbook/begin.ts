import { useState } from 'react';
import type { PlanChange } from '@/lib/domain/playbook/edit';
import { say } from '@/lib/words/say';
import type { BoundIntent } from '../intent/bound';
import { ask } from '../state/ask';
import { announce } from '../state/store';

export interface Asks {
  already: number;
  more: number;
}

/** Begins a playbook by a press; where that is one of very many today, it asks first. */
export function useBegin(playbookId: string, name: string, edit: PlanChange | undefined, onBegun: () => void) {
  const [busy, setBusy] = useState(false);
  const [asks, setAsks] = useState<Asks>();

  async function begin({ accountId, ...page }: BoundIntent, sure = false) {
    if (busy || !accountId) return;
    setBusy(true);
    const intent = { accountId, ...page };
    const commandId = crypto.randomUUID();
    const answer = await ask('playbook.begin', { intent, commandId, playbookId, ...(sure && { sure }), ...(edit && { edit }) });
    setBusy(false);
    if (!answer) return;
    if ('asks' in answer.value) return setAsks(answer.value.asks);
    setAsks(undefined);
    onBegun();
    announce(say('playbookPanel.begun', { playbook: name }));
  }

  return { asks, begin: (intent: BoundIntent, sure?: boolean) => void begin(intent, sure), cancel: () => setAsks(undefined) };
}
