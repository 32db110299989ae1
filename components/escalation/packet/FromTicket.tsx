import { Quote } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { workspaceOf } from '@/lib/domain/address/workspace';
import type { TicketParts } from '@/lib/domain/escalation/ticket-parts';
import type { PacketView } from '@/lib/domain/escalation/view';
import { type Talk, talkIn } from '@/lib/domain/talk';
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

/** Pages of Salesforce and its API are at two hosts. */
const askedOf = (space: string) => workspaceOf({ origin: `https://${space}` }) ?? space;

/** Its name, what the press is called, and what it asks whom. */
const PLACES: Record<Talk, (space: string) => [name: string, read: string, why: string]> = {
  ticket: (space) => [say('escalation.fromTicket'), say('escalation.readTicket'), say('escalation.readTicketWhy', { space })],
  case: (space) => [say('escalation.fromCase'), say('escalation.readCase'), say('escalation.readCaseWhy', { space: askedOf(space) })],
  thread: () => [say('escalation.fromThread'), say('escalation.listFiles'), say('escalation.listThreadWhy')],
};

/** Words and files of the ticket, case or thread that it began from, asked for by a press: what is not added is not kept. */
export function FromTicket({ view, action, take, saved, onQuoted }: Props) {
  const [parts, setParts] = useState<TicketParts>();
  const { id: packetId, source } = view.packet;
  const talk = talkIn(source);
  if (!source || !talk) return null;
  const [name, pressed, why] = PLACES[talk](source.space);

  const read = () => void action.run(async () => setParts(await send('escalation.ticket', { packetId })));
  const quote = () =>
    void action.run(async () => {
      await saved();
      onQuoted(await send('escalation.quote', { packetId }));
    });

  return (
    <section aria-label={name} className={styles.part}>
      <h2 className={styles.name}>{name}</h2>
      <p className={styles.soft}>{why}</p>
      <div className={styles.buttons}>
        <Button aria-disabled={action.busy} onClick={read}>
          {pressed}
        </Button>
      </div>
      {parts?.quote && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it, 2026-11-28 */}
          <blockquote className={styles.quote} tabIndex={0}>
            {parts.quote.text}
          </blockquote>
          {parts.quote.by && (
            <p className={styles.soft}>
              <bdi>{parts.quote.by}</bdi>
            </p>
          )}
          <div className={styles.buttons}>
            <Button icon={Quote} aria-disabled={action.busy} onClick={quote}>
              {say('escalation.quoteIt')}
            </Button>
          </div>
        </>
      )}
      {parts && !parts.quote && talk === 'ticket' && <p className={styles.soft}>{say('escalation.noWords')}</p>}
      {parts && !parts.quote && talk === 'case' && <p className={styles.soft}>{say('escalation.noCaseWords')}</p>}
      {parts && <TicketFiles packetId={packetId} kind={source.kind} parts={parts} action={action} take={take} />}
    </section>
  );
}
