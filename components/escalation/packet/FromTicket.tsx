import { Quote } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { TicketParts } from '@/lib/domain/escalation/there';
import type { PacketView } from '@/lib/domain/escalation/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Action } from '../../desk/data/use-action';
import styles from './Packet.module.css';
import { TicketFiles } from './TicketFiles';
import type { Intake } from './use-intake';

interface Props {
  view: PacketView;
  action: Action;
  take: Intake['take'];
  /** What was typed is kept before the packet changes under it. */
  saved: () => Promise<void>;
  onQuoted: (view: PacketView) => void;
}

/** The ticket's own words and files, asked for by a press: what is not added is not kept. */
export function FromTicket({ view, action, take, saved, onQuoted }: Props) {
  const [parts, setParts] = useState<TicketParts>();
  const { id: packetId, source } = view.packet;
  if (source?.kind === 'gmail.thread') return <FromThread />;
  if (source?.kind !== 'zendesk.ticket') return null;

  const read = () => void action.run(async () => setParts(await send('escalation.ticket', { packetId })));
  const quote = () =>
    void action.run(async () => {
      await saved();
      onQuoted(await send('escalation.quote', { packetId }));
    });

  return (
    <section aria-label={say('escalation.fromTicket')} className={styles.part}>
      <h2 className={styles.name}>{say('escalation.fromTicket')}</h2>
      <p className={styles.soft}>{say('escalation.readTicketWhy', { space: source.space })}</p>
      <div className={styles.buttons}>
        <Button aria-disabled={action.busy} onClick={read}>
          {say('escalation.readTicket')}
        </Button>
      </div>
      {parts?.quote && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it, 2026-11-28 */}
          <blockquote className={styles.quote} tabIndex={0}>
            {parts.quote.text}
          </blockquote>
          <div className={styles.buttons}>
            <Button icon={Quote} aria-disabled={action.busy} onClick={quote}>
              {say('escalation.quoteIt')}
            </Button>
          </div>
        </>
      )}
      {parts && !parts.quote && <p className={styles.soft}>{say('escalation.noWords')}</p>}
      {parts && <TicketFiles packetId={packetId} parts={parts} action={action} take={take} />}
    </section>
  );
}

/** Gmail hands its files to nobody but the person; they bring them. */
function FromThread() {
  return (
    <section aria-label={say('escalation.fromThread')} className={styles.part}>
      <h2 className={styles.name}>{say('escalation.fromThread')}</h2>
      <p className={styles.soft}>{say('escalation.threadFiles')}</p>
    </section>
  );
}
