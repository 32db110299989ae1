import { Copy, Mail } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import type { Account } from '@/lib/domain/account';
import type { Recipient, Rich } from '@/lib/domain/outreach/insert';
import type { Template } from '@/lib/domain/template/definition';
import { send } from '@/lib/messaging/client';
import type { Input } from '@/lib/messaging/protocol';
import { say } from '@/lib/words/say';
import { copyRich } from '../../panel/outreach/clipboard';
import { FromTo } from '../../panel/outreach/FromTo';
import { dropWaiting } from '../../panel/outreach/keep-draft';
import { useMailboxes } from '../../panel/outreach/use-mailboxes';
import { useSettingAction } from '../settings/context';
import { Failure } from '../shell/Failure';
import { RunTicket } from './RunTicket';
import styles from './Templates.module.css';

/** A checked text of a run as it leaves, and what is written down about it. */
export interface Leaving {
  use: Input<'runs.used'>;
  body: Rich;
  plain: string;
}

interface RunWaysProps {
  template: Template;
  account: Account;
  spaces: readonly string[];
  to: Recipient | undefined;
  /** Something speaks against it. */
  held: boolean;
  leaving: () => Leaving | undefined;
}

/** How a run's text leaves: into a new mail or a ticket's reply, and by the clipboard wherever else. */
export function RunWays({ template, account, spaces, to, held, leaving }: RunWaysProps) {
  const { busy, error, change } = useSettingAction();
  const mailboxes = useMailboxes();
  const [chosen, setChosen] = useState<string>();
  const isMail = template.channel === 'email';
  const byMail = isMail && mailboxes.length > 0;
  const byTicket = !isMail && spaces.length > 0;
  const from = mailboxes.find((one) => one === chosen) ?? mailboxes[0];

  function leave(send: (text: Leaving) => Promise<void>, said: string) {
    const text = busy ? undefined : leaving();
    if (!text) return;
    dropWaiting();
    void change(async () => {
      await send(text);
      return said;
    });
  }

  function copy() {
    const text = busy ? undefined : leaving();
    // In the press itself, as the browser wants it.
    if (text && copyRich(text.body, text.plain)) leave(() => send('runs.used', text.use), say('outreach.copiedNow'));
  }

  const prepared = ({ use, body, plain }: Leaving) => ({ ...use, body: structuredClone(body) as never, plain });
  const compose = (mailbox: string) => leave((text) => send('runs.compose', { ...prepared(text), mailbox }), say('outreach.gmailOpens'));
  const reply = (ticket: Input<'runs.reply'>['ticket']) =>
    leave((text) => send('runs.reply', { ...prepared(text), ticket }), say('inserting.ticketOpens'));

  return (
    <>
      {!held && <FromTo mailbox={byMail ? from : undefined} to={to} />}
      {byTicket && <RunTicket account={account} template={template} spaces={spaces} held={held} busy={busy} onOpen={reply} />}
      <div className={styles.buttons}>
        {byMail && mailboxes.length > 1 && (
          <select aria-label={say('runs.from')} className={field.field} value={from} onChange={({ target }) => setChosen(target.value)}>
            {mailboxes.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
        {byMail && from !== undefined && (
          <Button look="primary" icon={Mail} disabled={held} aria-disabled={busy} onClick={() => compose(from)}>
            {say('outreach.writeInGmail')}
          </Button>
        )}
        <Button look={byMail || byTicket ? 'plain' : 'primary'} icon={Copy} disabled={held} aria-disabled={busy} onClick={copy}>
          {say('outreach.copyText')}
        </Button>
      </div>
      <Failure error={error} />
    </>
  );
}
