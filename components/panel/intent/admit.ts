import { appError } from '@/lib/domain/errors';
import { announce, usePanel } from '../state/store';
import type { BoundIntent } from './bound';
import { isClear } from './visibility';

/**
 * Lets a press act if the person can have seen what it does: the panel in plain sight long enough, and the keyboard in it.
 * Otherwise says so and forgets the press. Where the browser cannot tell, or the company wants it, the person confirms at another place
 * what writes; what only `opens` something that they see then needs no word more.
 */
export function admit(intent: BoundIntent, words: string, act: (intent: BoundIntent) => void, opens = false): void {
  const { visibility, inert, surface, view } = usePanel.getState();
  const now = performance.now();
  const ask = () => (opens ? act(intent) : usePanel.setState({ confirming: { intent, words, act, since: now } }));
  if (visibility === 'unknown') ask();
  else if (isClear(visibility, now) && document.hasFocus()) surface === 'framed' && view?.frameWrites === 'confirm' ? ask() : act(intent);
  // Still coming to rest after a change of account: the control shows that it waits.
  else if (!inert || visibility === 'hidden') announce(appError('covered').message);
}
