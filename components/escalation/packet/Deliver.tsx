import { Link } from '@tanstack/react-router';
import { Send, Zap } from 'lucide-react';
import { useState } from 'react';
import boxed from '@/components/ui/Boxed.module.css';
import { Button } from '@/components/ui/Button';
import type { IsoInstant } from '@/lib/domain/account';
import { withoutGaps } from '@/lib/domain/data/without-gaps';
import { formatDay, localDay, todayIso } from '@/lib/domain/dates';
import { completeness, mayDeliver, missingAtOnce } from '@/lib/domain/escalation/score';
import type { PacketDestination, PacketView } from '@/lib/domain/escalation/view';
import { AT_ONCE_WORDS } from '@/lib/domain/escalation/words';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Action } from '../../desk/data/use-action';
import styles from './Packet.module.css';
import { RaiseFields, type Raising } from './RaiseFields';

const WAYS = { ticket: 'escalation.ticket', note: 'escalation.note', raise: 'escalation.raise', case: 'escalation.case' } as const;

interface DeliverProps {
  view: PacketView;
  action: Action;
  /** What was typed is kept before anything leaves. */
  saved: () => Promise<void>;
  onView: (view: PacketView) => void;
}

/** Where it goes, who sees it there and what leaves, confirmed by a second press. */
export function Deliver({ view, action, saved, onView }: DeliverProps) {
  const [asked, setAsked] = useState<{ to: PacketDestination; atOnce: boolean; commandId: string }>();
  const [raising, setRaising] = useState<Raising>({});
  const { packet, evidence, destinations, signedOut, least } = view;
  const [first] = destinations;
  const enough = mayDeliver(completeness(packet, evidence).score, least, false);
  const lacking = missingAtOnce(packet);
  const before =
    asked && packet.deliveries.findLast(({ destination, way }) => destination === asked.to.destination && way === asked.to.way);
  const ask = (to: PacketDestination, atOnce: boolean) =>
    void action.run(async () => {
      await saved();
      setRaising({});
      setAsked({ to, atOnce, commandId: crypto.randomUUID() });
    });

  const confirm = () =>
    void action.run(async () => {
      if (!asked) return;
      const { to, atOnce, commandId } = asked;
      const { destination, way } = to;
      onView(
        await send('escalation.deliver', {
          commandId,
          packetId: packet.id,
          destination,
          way,
          confirmed: true,
          ...raising,
          ...(atOnce && { atOnce }),
        }),
      );
      setAsked(undefined);
    });

  return (
    <section aria-label={say('escalation.deliver')} className={styles.part}>
      <h2 className={styles.name}>{say('escalation.deliver')}</h2>
      {!first && signedOut.length === 0 && <p className={styles.soft}>{say('escalation.nowhere')}</p>}
      {signedOut.map((system) => (
        <p key={system} className={styles.bad}>
          {say('escalation.signedOut', { system })} <Link to="/connections">{say('escalation.toConnections')}</Link>
        </p>
      ))}
      {first && !enough.may && <p className={styles.soft}>{say('escalation.tooFew', { least })}</p>}
      {first && (
        <div className={styles.buttons}>
          {destinations.map((to) => (
            <Button
              key={`${to.destination} ${to.way}`}
              icon={Send}
              disabled={!enough.may}
              aria-disabled={action.busy}
              onClick={() => ask(to, false)}
            >
              {say(WAYS[to.way], { system: to.name })}
            </Button>
          ))}
          {packet.state === 'draft' && (
            <Button
              look="danger"
              icon={Zap}
              disabled={lacking.length > 0}
              aria-disabled={action.busy}
              aria-describedby="at-once-needs"
              onClick={() => ask(first, true)}
            >
              {say('escalation.atOnce')}
            </Button>
          )}
        </div>
      )}
      {first && packet.state === 'draft' && lacking.length > 0 && (
        <p id="at-once-needs" className={styles.soft}>
          {say('escalation.atOnceNeeds', { what: lacking.map((part) => AT_ONCE_WORDS[part]()).join(', ') })}
        </p>
      )}
      {asked && (
        <Confirm
          to={asked.to}
          sentAt={before?.at}
          files={evidence.length}
          busy={action.busy}
          raising={raising}
          onRaising={(next) => setRaising(withoutGaps(next))}
          onConfirm={confirm}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}

interface ConfirmProps {
  to: PacketDestination;
  /** When it last went there, if it has. */
  sentAt?: IsoInstant;
  files: number;
  busy: boolean;
  raising: Raising;
  onRaising: (next: Raising) => void;
  onConfirm: () => void;
  onCancel: () => void;
}

/** The second press, which names the system, who sees it there and what leaves. */
function Confirm({ to, sentAt, files, busy, raising, onRaising, onConfirm, onCancel }: ConfirmProps) {
  const { destination, name, way } = to;
  return (
    <section aria-label={say('escalation.where')} className={boxed.question}>
      {sentAt && <p className={styles.bad}>{say('escalation.wentBefore', { day: formatDay(localDay(sentAt), todayIso()) })}</p>}
      <p>{leaves(to, raising, files)}</p>
      {(way === 'raise' || way === 'note') && (
        <RaiseFields destination={destination} noteOnly={way === 'note'} raising={raising} onRaising={onRaising} />
      )}
      <div className={styles.buttons}>
        <Button look="primary" aria-disabled={busy} onClick={onConfirm}>
          {say('escalation.confirm', { system: name })}
        </Button>
        <Button onClick={onCancel}>{say('controls.cancel')}</Button>
      </div>
    </section>
  );
}

/** What a press on "Send" lets out, and who sees it there. */
function leaves({ name: system, way }: PacketDestination, { mention }: Raising, files: number): string {
  if (way !== 'raise') return say('escalation.leaves', { system, files: say('escalation.files', { count: files }) });
  return mention ? say('escalation.raisesWith', { system, name: mention.name }) : say('escalation.raises', { system });
}
