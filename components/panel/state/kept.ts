import { usePanel } from './store';

/** What this page remembers of texts that somebody is writing, and whose rows the worker keeps. */
interface Kept {
  drop(): void;
  bringBack(accountId: string): Promise<void>;
}

const all: Kept[] = [];

/** Every memory of such texts is named here, so that forgetting reaches it. */
export const keeps = (kept: Kept): void => void all.push(kept);

/** Somebody was forgotten, or something: nothing of it stays in this page's memory. What rows are left of it are read again. */
export function forgetKept(): void {
  const accountId = usePanel.getState().view?.account?.id;
  for (const { drop, bringBack } of all) {
    drop();
    if (accountId) void bringBack(accountId).catch(() => undefined);
  }
}
