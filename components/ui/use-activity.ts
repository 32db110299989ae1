import { useEffect } from 'react';
import { send } from '@/lib/messaging/client';

/** Milliseconds between two words to the worker that somebody is here; a lock counts in minutes. */
const PACE = 20_000;

/** Presses of this page keep the idle lock away. */
export function useActivity(): void {
  useEffect(() => {
    let said = Number.NEGATIVE_INFINITY;
    const seen = (event: Event) => {
      if (!event.isTrusted || performance.now() - said < PACE) return;
      said = performance.now();
      send('screen.active', {}).catch(() => undefined);
    };
    for (const type of ['pointerdown', 'keydown', 'wheel'] as const) window.addEventListener(type, seen, { passive: true, capture: true });
    return () => {
      for (const type of ['pointerdown', 'keydown', 'wheel'] as const) window.removeEventListener(type, seen, { capture: true });
    };
  }, []);
}
