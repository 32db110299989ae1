import { leaveWords } from '../platform/last-words';
import { send } from './client';
import type { LastName } from './last-names';
import type { Input } from './protocol';

/** Says something as the page goes: to the worker that is awake, and to the one that must start for it. Saying it twice does no harm. */
export function sendLast<N extends LastName>(name: N, data: Input<N>): void {
  void leaveWords({ type: name, data }).catch(() => undefined);
  void send(name, data).catch(() => undefined);
}
