import { useEffect, useState } from 'react';
import type { PanelOffers } from '@/lib/domain/playbook/view';
import { send } from '@/lib/messaging/client';
import { useCanAct } from '../intent/useCanAct';
import { usePanel } from '../state/store';

/** Milliseconds after which it is asked: neither the account's first picture nor the word that it is painted waits for it. */
const ASK_MS = 120;

/** What may begin on the account, asked anew with every view of it; nothing where nothing may be done. */
export function useOffers(accountId: string): PanelOffers | undefined {
  const may = useCanAct();
  const view = usePanel((state) => state.view);
  const [known, setKnown] = useState<{ accountId: string; offers: PanelOffers }>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is the word that something changed, 2026-11-28
  useEffect(() => {
    if (!may) return;
    let live = true;
    const ask = () =>
      send('playbook.offers', { accountId }).then(
        (offers) => live && setKnown({ accountId, offers }),
        () => undefined,
      );
    const timer = setTimeout(ask, ASK_MS);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [may, accountId, view]);

  return may && known?.accountId === accountId ? known.offers : undefined;
}
