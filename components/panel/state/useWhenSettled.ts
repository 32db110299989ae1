import { useEffect } from 'react';
import { usePanel } from './store';

/** Milliseconds after which an account's drafts are asked for: neither its first picture nor the word that it is painted waits for them. */
const ASK_MS = 100;

/** Asks the worker what else there is about an account, once it is drawn. */
export function useSettled(accountId: string | undefined, bringBack: (accountId: string) => Promise<void>): void {
  useEffect(() => {
    if (!accountId) return;
    const timer = setTimeout(() => void bringBack(accountId).catch(() => undefined), ASK_MS);
    return () => clearTimeout(timer);
  }, [accountId, bringBack]);
}

/** The same of a panel's card; one that is alone in a tab has no drafts. */
export function useWhenSettled(accountId: string | undefined, bringBack: (accountId: string) => Promise<void>): void {
  const beside = usePanel((state) => state.surface !== 'alone');
  useSettled(beside ? accountId : undefined, bringBack);
}
