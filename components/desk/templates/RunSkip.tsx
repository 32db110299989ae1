import { useId, useState } from 'react';
import { WhySkip } from '@/components/panel/playbook/WhySkip';
import { Button } from '@/components/ui/Button';
import type { MessageRun } from '@/lib/domain/outreach/message-run';
import { SKIP_REASONS, type SkipReason } from '@/lib/domain/playbook/run';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useSettingAction } from '../settings/context';
import { Failure } from '../shell/Failure';
import styles from './Templates.module.css';

/** Leaves an account out, with a reason that can be counted. */
export function RunSkip({ run, accountId }: { run: MessageRun; accountId: string }) {
  const { busy, error, change } = useSettingAction();
  const [reason, setReason] = useState<SkipReason>(SKIP_REASONS[0]);
  const id = useId();
  const skip = () =>
    change(async () => {
      await send('runs.skip', { runId: run.id, accountId, reason });
      return say('runs.skipped');
    });
  return (
    <div className={styles.buttons}>
      <label className={styles.label} htmlFor={id}>
        {say('runs.why')}
        <WhySkip id={id} value={reason} onChange={setReason} />
      </label>
      <Button aria-disabled={busy} onClick={() => void skip()}>
        {say('runs.skip')}
      </Button>
      <Failure error={error} />
    </div>
  );
}
