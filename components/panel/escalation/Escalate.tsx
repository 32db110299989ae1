import { Siren } from 'lucide-react';
import { useRef } from 'react';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { useCanAct } from '../intent/useCanAct';
import { ask } from '../state/ask';
import { usePanel } from '../state/store';

/** Begins a packet from the page in front; it is written on the desk. */
export function Escalate() {
  const matched = usePanel(({ view }) => view?.account !== undefined && view.workspace?.approved === true);
  const may = useCanAct();
  const busy = useRef(false);
  if (!may || !matched) return null;

  async function press({ accountId, ...page }: BoundIntent) {
    if (busy.current || !accountId) return;
    busy.current = true;
    await ask('escalation.start', { intent: { accountId, ...page }, commandId: crypto.randomUUID() });
    busy.current = false;
  }

  return (
    <ActionButton size="main" icon={Siren} onAct={(intent) => void press(intent)}>
      {say('escalation.button')}
    </ActionButton>
  );
}
