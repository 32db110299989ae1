import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import boxed from '@/components/ui/Boxed.module.css';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import { documentOf } from '@/lib/domain/escalation/document';
import { toPlain } from '@/lib/domain/escalation/formats/plain';
import type { PacketView } from '@/lib/domain/escalation/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../../desk/data/changes';
import { useAction } from '../../desk/data/use-action';
import { useLive } from '../../desk/data/use-live';
import { Failure } from '../../desk/shell/Failure';
import { PageTitle } from '../../desk/shell/PageTitle';
import { Completeness } from './Completeness';
import { Deliver } from './Deliver';
import { Deliveries } from './Deliveries';
import { FromTicket } from './FromTicket';
import { formOf } from './form';
import { Logs } from './Logs';
import styles from './Packet.module.css';
import { Save } from './Save';
import { useIntake } from './use-intake';
import { usePacketDraft } from './use-packet';
import { Asking, People, Stakes, What } from './Words';

const CHANGES: readonly Change[] = ['escalations', 'outbox', 'settings'];

/** One escalation: its words, its evidence, what is missing, where it goes, and how it stands there. */
export function PacketPage() {
  const { packetId } = useParams({ strict: false }) as { packetId: string };
  const read = useCallback(() => send('escalation.read', { packetId }), [packetId]);
  const { data, error } = useLive(read, CHANGES);
  const [own, setOwn] = useState<PacketView>();
  // The later of what was read and what a change answered.
  const isOwn = own && own.packet.id === data?.packet.id && own.packet.changedAt > data.packet.changedAt;
  const view = isOwn ? own : data;
  return (
    <>
      <PageTitle title={view?.packet.words.title || say('escalation.title')} lead={view?.packet.impact.account} />
      <Failure error={error} />
      {view && <Work key={view.packet.id} view={view} setOwn={setOwn} />}
    </>
  );
}

const STATES = { saved: 'escalation.save', saving: 'escalation.saving', failed: 'escalation.notSaved' } as const;

function Work({ view, setOwn }: { view: PacketView; setOwn: (view: PacketView) => void }) {
  const action = useAction();
  const navigate = useNavigate();
  const { draft, change, save, state } = usePacketDraft(view, setOwn);
  const intake = useIntake(view, setOwn);
  const set = (words: Partial<typeof draft.form>) => change({ form: { ...draft.form, ...words } });
  const { packet, evidence } = view;
  const over = packet.state === 'closed';
  // Of what was sent, how it stands there comes first; what is sent now is followed where it was pressed.
  const [wasSent] = useState(view.parts.length > 0);
  return (
    <div className={styles.page}>
      {wasSent && <Deliveries parts={view.parts} />}
      <Completeness view={view} />
      <What form={draft.form} set={set} />
      <Stakes form={draft.form} set={set} impact={packet.impact} />
      <People form={draft.form} set={set} from={packet.source?.kind} />
      <Asking
        form={draft.form}
        set={set}
        owner={draft.owner}
        updateDue={draft.updateDue}
        onOwner={(owner) => change({ owner })}
        onUpdateDue={(updateDue) => change({ updateDue })}
      />
      <FromTicket
        view={view}
        action={action}
        take={intake.take}
        saved={save}
        onQuoted={(quoted) => {
          setOwn(quoted);
          set({ quotes: formOf(quoted.packet.words).quotes });
        }}
      />
      <Logs view={view} action={action} intake={intake} onView={setOwn} />
      <details className={styles.part}>
        <summary className={styles.name}>{say('escalation.preview')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it, 2026-11-28 */}
        <pre className={boxed.text} tabIndex={0}>
          {toPlain(documentOf(packet, evidence))}
        </pre>
      </details>
      <Deliver view={view} action={action} saved={save} onView={setOwn} />
      {!wasSent && <Deliveries parts={view.parts} />}
      <Save view={view} action={action} />
      <div className={styles.buttons}>
        {!over && packet.state === 'sent' && (
          <Button onClick={() => void action.run(async () => setOwn(await send('escalation.close', { packetId: packet.id })))}>
            {say('escalation.close')}
          </Button>
        )}
        <Discard
          onDiscard={() =>
            void action.run(async () => {
              await send('escalation.discard', { packetId: packet.id });
              await navigate({ to: '/escalations' });
            })
          }
        />
      </div>
      <div className={styles.below}>
        <div className={styles.failure}>
          <Failure
            error={action.error}
            action={
              <Button look="link" onClick={action.clear}>
                {say('recording.dismiss')}
              </Button>
            }
          />
        </div>
        <p role="status" data-saved={state === 'saved'} className={cx(styles.state, state === 'failed' ? styles.bad : styles.soft)}>
          {state && say(STATES[state])}
        </p>
      </div>
    </div>
  );
}

/** All that was gathered goes, so it takes two presses. */
function Discard({ onDiscard }: { onDiscard: () => void }) {
  const [sure, setSure] = useState(false);
  return sure ? (
    <Button look="danger" onClick={onDiscard}>
      {say('escalation.discardSure')}
    </Button>
  ) : (
    <Button onClick={() => setSure(true)}>{say('escalation.discard')}</Button>
  );
}
