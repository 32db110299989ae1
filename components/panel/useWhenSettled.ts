import { useEffect } from 'react';
import { usePanel } from './store';

/** Milliseconds after which an account's drafts are asked for: neither its first picture nor the word that it is painted waits for them. */
const ASK_MS = 100;

/** Asks the worker what else there is about an account, once its card is drawn; a panel alone in a tab has no drafts. */
export function useWhenSettled(accountId: string | undefined, bringBack: (accountId: string) => Promise<void>): void {
  const beside = usePanel((state) => state.surface !== 'alone');
  useEffect(() => {
    if (!beside || !accountId) return;
    const timer = setTimeout(() => void bringBack(accountId).catch(() => undefined), ASK_MS);
    return () => clearTimeout(timer);
  }, [beside, accountId, bringBack]);
}
