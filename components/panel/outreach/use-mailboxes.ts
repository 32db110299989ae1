import { useEffect, useState } from 'react';
import { send } from '@/lib/messaging/client';

/** Mailboxes from which a mail may be begun. */
export function useMailboxes(): readonly string[] {
  const [mailboxes, setMailboxes] = useState<readonly string[]>([]);
  useEffect(() => {
    send('outreach.mailboxes', {}).then(setMailboxes, () => undefined);
  }, []);
  return mailboxes;
}
