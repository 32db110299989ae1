import { useEffect, useState } from 'react';
import type { Composer } from '@/lib/domain/outreach/insert';
import { send } from '@/lib/messaging/client';
import type { BoundIntent } from '../intent/bound';

/** The page hears of its new focus a moment after the panel has lost its own. */
const SETTLED_MS = 150;

/**
 * The composer in front of the person. No page is watched for one: it is asked for anew whenever the person goes from the panel into
 * the page, as they do to click into a reply, and when they come back.
 */
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
    let left: ReturnType<typeof setTimeout> | undefined;
    const lookSoon = () => {
      clearTimeout(left);
      left = setTimeout(look, SETTLED_MS);
    };
    window.addEventListener('focus', look, stop);
    window.addEventListener('blur', lookSoon, stop);
    document.documentElement.addEventListener('pointerenter', look, stop);
    return () => {
      clearTimeout(left);
      stop.abort();
    };
  }, [contextVersion, contextDocumentId]);
  return composer;
}
