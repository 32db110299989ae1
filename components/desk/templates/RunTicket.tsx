import { TextCursorInput } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import { LabelledInput } from '@/components/ui/LabelledInput';
import type { Account } from '@/lib/domain/account';
import { likelyTicket, ticketNumber } from '@/lib/domain/outreach/ticket';
import type { Template } from '@/lib/domain/template/definition';
import type { Input } from '@/lib/messaging/protocol';
import { say } from '@/lib/words/say';
import styles from './Templates.module.css';

interface RunTicketProps {
  account: Account;
  template: Template;
  /** The likeliest first. */
  spaces: readonly string[];
  held: boolean;
  busy: boolean;
  onOpen: (ticket: Input<'runs.reply'>['ticket']) => void;
}

/** Which ticket it is for: guessed from what is known of the account, said by the person, and asked of Zendesk before anything is put there. */
export function RunTicket({ account, template, spaces, held, busy, onOpen }: RunTicketProps) {
  const [chosen, setChosen] = useState<string>();
  const [number, setNumber] = useState(() => likelyTicket(account, template) ?? '');
  const space = spaces.find((one) => one === chosen) ?? spaces[0];
  const id = ticketNumber(number);
  return (
    <div className={styles.buttons}>
      {spaces.length > 1 && (
        <select aria-label={say('runs.zendesk')} className={field.field} value={space} onChange={({ target }) => setChosen(target.value)}>
          {spaces.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      )}
      <LabelledInput
        label={say('runs.ticket')}
        className={styles.label}
        inputMode="numeric"
        value={number}
        maxLength={21}
        onChange={setNumber}
      />
      <Button
        look="primary"
        icon={TextCursorInput}
        disabled={held || !id || !space}
        aria-disabled={busy}
        onClick={() => id && space && onOpen({ space, id })}
      >
        {say('runs.writeInTicket')}
      </Button>
    </div>
  );
}
