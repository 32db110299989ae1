import { useEffect, useState } from 'react';
import type { Inserted } from '@/lib/domain/outreach/inserted';
import { onCommand, send } from '@/lib/messaging/client';

/** What was put into a composer, with what is known of its sending. */
export function useSent(commandId: string | undefined, accountId: string | undefined): Inserted | undefined {
  const [text, setText] = useState<Inserted>();
  useEffect(() => {
    if (commandId === undefined || accountId === undefined) return;
    const stop = new AbortController();
    const look = async () => {
      const texts = await send('outreach.inserted', { accountId }).catch(() => []);
      if (!stop.signal.aborted) setText(texts.find((one) => one.commandId === commandId));
    };
    onCommand('outreach.changed', (changed) => void (changed.commandId === commandId && look()), stop.signal);
    void look();
    return () => stop.abort();
  }, [commandId, accountId]);
  return text;
}
