import { useEffect, useState } from 'react';
import type { IsoInstant } from '@/lib/domain/account';
import { onCommand, send } from '@/lib/messaging/client';

/** When the person sent what was put into a composer, once the page showed it. */
export function useSent(commandId: string | undefined, accountId: string | undefined): IsoInstant | undefined {
  const [sentAt, setSentAt] = useState<IsoInstant>();
  useEffect(() => {
    if (commandId === undefined || accountId === undefined) return;
    const stop = new AbortController();
    const look = async () => {
      const texts = await send('outreach.inserted', { accountId }).catch(() => []);
      if (!stop.signal.aborted) setSentAt(texts.find((text) => text.commandId === commandId)?.sentAt);
    };
    onCommand('outreach.changed', (changed) => void (changed.commandId === commandId && look()), stop.signal);
    void look();
    return () => stop.abort();
  }, [commandId, accountId]);
  return sentAt;
}
