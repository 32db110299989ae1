import { ArrowLeft } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { LabelledInput } from '@/components/ui/LabelledInput';
import { type MessageRun, positionOf, waitsForApproval } from '@/lib/domain/outreach/message-run';
import { send } from '@/lib/messaging/client';
import type { TemplatesView } from '@/lib/messaging/protocol/template';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { useSettingAction } from '../settings/context';
import { Failure } from '../shell/Failure';
import { RunAccount } from './RunAccount';
import styles from './Templates.module.css';
import { useArrival } from './use-arrival';
import { useLostFocus } from './use-lost-focus';

const CHANGES: readonly Change[] = ['settings'];
const readRuns = () => send('runs.read', {});

/** One run: how far it is, and the account whose turn it is. Its place is a row, so a restart changes nothing. */
export function Run({ runId, view, onClose }: { runId: string; view: TemplatesView; onClose: () => void }) {
  const { data: runs } = useLive(readRuns, CHANGES);
  const { error, change } = useSettingAction();
  const run = runs?.find(({ id }) => id === runId);
  if (!run) return null;
  const { next, done, of } = positionOf(run);
  const template = view.templates.find(({ id }) => id === run.templateId);
  const stop = () =>
    change(async () => {
      await send('runs.stop', { runId });
      onClose();
      return say('runs.stopped');
    });
  return (
    <>
      <Button look="link" icon={ArrowLeft} onClick={onClose}>
        {say('templates.back')}
      </Button>
      <RunTitle name={run.name} over={next === undefined} />
      <p role="status" aria-label={say('runs.position')} className={styles.position}>
        {say('runs.progress', { done, of })}
      </p>
      {next === undefined || !template ? (
        <p className={styles.soft}>{say('runs.over')}</p>
      ) : waitsForApproval(run, view.rules.bulkFrom) ? (
        <Approve run={run} />
      ) : (
        <RunAccount key={next} run={run} accountId={next} template={template} view={view} />
      )}
      {next !== undefined && (
        <Button look="link" onClick={() => void stop()}>
          {say('runs.stop')}
        </Button>
      )}
      <Failure error={error} />
    </>
  );
}

function RunTitle({ name, over }: { name: string; over: boolean }) {
  const heading = useArrival();
  useLostFocus(heading, over);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.title}>
      <bdi>{name}</bdi>
    </h2>
  );
}

/** So many messages need somebody's word first. */
function Approve({ run }: { run: MessageRun }) {
  const { busy, error, change } = useSettingAction();
  const [by, setBy] = useState('');
  const approve = useCallback(
    () =>
      change(async () => {
        await send('runs.approve', { runId: run.id, by });
        return say('runs.approved');
      }),
    [change, run.id, by],
  );
  return (
    <section aria-label={say('runs.approval')} className={styles.part}>
      <p className={styles.soft}>{say('runs.needsApproval', { count: run.accountIds.length })}</p>
      <LabelledInput label={say('runs.approvedBy')} className={styles.label} value={by} maxLength={120} onChange={setBy} />
      <div className={styles.buttons}>
        <Button look="primary" disabled={!by.trim()} aria-disabled={busy} onClick={() => void approve()}>
          {say('runs.approve')}
        </Button>
      </div>
      <Failure error={error} />
    </section>
  );
}
