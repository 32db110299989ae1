import { onCommand } from '@/lib/messaging/client';
import type { Commands } from '@/lib/messaging/commands';

export type Change = Commands['data.changed']['what'];
type Listener = () => void;

const listeners = new Map<Change, Set<Listener>>();
let listening = false;

/** Runs `listener` after each announced change. A page may hold one listener per message, so all of them share it. */
export function onChange(what: readonly Change[], listener: Listener): () => void {
  if (!listening) {
    listening = true;
    onCommand('data.changed', (data) => {
      for (const each of [...(listeners.get(data.what) ?? [])]) each();
    });
  }
  for (const change of what) listeners.set(change, (listeners.get(change) ?? new Set()).add(listener));
  return () => {
    for (const change of what) listeners.get(change)?.delete(listener);
  };
}
