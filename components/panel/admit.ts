import { appError } from '@/lib/domain/errors';
import type { BoundIntent } from './bound';
import { isClear } from './sight';
import { announce, usePanel } from './store';

/**
 * Lets a press act if the person can have seen what it does: the panel in plain sight long enough, and the keyboard in it.
 * Otherwise says so and forgets the press. Where the browser cannot tell, the person confirms at another place.
 */
export function admit(intent: BoundIntent, words: string, act: (intent: BoundIntent) => void): void {
  const { sight, inert } = usePanel.getState();
  const now = performance.now();
  if (sight === 'unknown') usePanel.setState({ confirming: { intent, words, act, since: now } });
  else if (isClear(sight, now) && document.hasFocus()) act(intent);
  // Still coming to rest after a change of account: the control shows that it waits.
  else if (!inert || sight === 'hidden') announce(appError('covered').message);
}
