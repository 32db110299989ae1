import { useEffect, useState } from 'react';
import type { Composer } from '@/lib/domain/outreach/insert';
import { send } from '@/lib/messaging/client';
import type { BoundIntent } from '../bound';

/** The composer in front of the person. No page is watched for one: it is asked for anew whenever the person comes from the page to the panel. */
export function useComposer(known: Composer | undefined, intent: BoundIntent | undefined): Composer | undefined {
  const [composer, setComposer] = useState(known);
  const { contextVersion, contextDocumentId } = intent ?? {};
  useEffect(() => {
    if (contextVersion === undefined || contextDocumentId === undefined) return;
    const stop = new AbortController();
    const look = () =>
      send('outreach.composers', { intent: { contextVersion, contextDocumentId } }).then(
        (found) => stop.signal.aborted || setComposer(found ?? undefined),
        // Nobody can tell: copying works everywhere.
        () => undefined,
      );
    window.addEventListener('focus', look, stop);
    document.documentElement.addEventListener('pointerenter', look, stop);
    return () => stop.abort();
  }, [contextVersion, contextDocumentId]);
  return composer;
}
