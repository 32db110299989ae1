import { Mail } from 'lucide-react';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { useMailboxes } from './use-mailboxes';

interface WriteInGmailProps {
  /** The mailbox that the page in front is about. */
  mailbox: string | undefined;
  disabled: boolean;
  onWrite: (intent: BoundIntent, mailbox: string) => void;
}

/** A new mail in a window of its own, where the page in front has none to write in; from a mailbox that is approved. */
export function WriteInGmail({ mailbox, disabled, onWrite }: WriteInGmailProps) {
  const mailboxes = useMailboxes();
  const from = mailboxes.find((one) => one === mailbox?.toLowerCase()) ?? mailboxes[0];
  if (from === undefined) return null;
  return (
    <ActionButton
      icon={Mail}
      disabled={disabled}
      title={say('outreach.gmailFrom', { mailbox: from })}
      onAct={(intent) => onWrite(intent, from)}
    >
      {say('outreach.writeInGmail')}
    </ActionButton>
  );
}
