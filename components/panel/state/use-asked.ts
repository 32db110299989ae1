import { useEffect, useState } from 'react';
import { usePanel } from './store';

/** Neither the account's first picture nor the word that it is painted waits for it; in ms. */
const ASK_MS = 120;

/**
 * What else is known of the account, asked anew with every view of it; nothing until it was answered for this very account, and where
 * nobody asks.
 */
export function useAsked<T>(accountId: string, ask: ((accountId: string) => Promise<T>) | undefined): T | undefined {
  const view = usePanel((state) => state.view);
  const [known, setKnown] = useState<{ accountId: string; answer: T }>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is the word that something changed, 2026-11-28
  useEffect(() => {
    if (!ask) return;
    let live = true;
    const timer = setTimeout(() => {
      ask(accountId).then(
        (answer) => live && setKnown({ accountId, answer }),
        () => undefined,
      );
    }, ASK_MS);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [accountId, view, ask === undefined]);

  return ask && known?.accountId === accountId ? known.answer : undefined;
}
