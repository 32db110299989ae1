import { useCallback } from 'react';
import type { PanelView } from '@/lib/domain/panel/view';
import { send } from '@/lib/messaging/client';
import type { Change } from '../data/changes';
import { type Live, useLive } from '../data/use-live';

const CHANGES: readonly Change[] = ['book', 'settings'];

/** What a panel would show of the account, read again after every change of the book. */
export function useAccount(accountId: string): Live<PanelView> {
  const read = useCallback(() => send('account.view', { accountId }), [accountId]);
  return useLive(read, CHANGES);
}
