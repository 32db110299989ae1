import type { PanelOffers } from '@/lib/domain/playbook/view';
import { send } from '@/lib/messaging/client';
import { useCanAct } from '../intent/useCanAct';
import { useAsked } from '../state/use-asked';

const offersOf = (accountId: string) => send('playbook.offers', { accountId });

/** What may begin on the account; nothing where nothing may be done. */
export function useOffers(accountId: string): PanelOffers | undefined {
  return useAsked(accountId, useCanAct() ? offersOf : undefined);
}
