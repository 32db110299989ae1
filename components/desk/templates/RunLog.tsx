import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import { LabelledInput } from '@/components/ui/LabelledInput';
import type { Account, IsoDate } from '@/lib/domain/account';
import { addDays, isIsoDate, todayIso } from '@/lib/domain/dates';
import type { MessageRun } from '@/lib/domain/outreach/message-run';
import type { Template } from '@/lib/domain/template/definition';
import type { Asked } from '@/lib/domain/touchpoint/offer';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { sentWords } from '../../panel/outreach/sent-words';
import { useSent } from '../../panel/outreach/useSent';
import { type Answer, AskFirst } from '../log/AskFirst';
import { useSettingAction } from '../settings/context';
import { Failure } from '../shell/Failure';
import styles from './Templates.module.css';

interface RunLogProps {
  run: MessageRun;
  account: Account;
  template: Template;
  /** Why it is not yet in the page that was opened for it. */
  trouble: string | undefined;
}

/** It left: logged by one press once it was sent, and the next account's turn comes. */
export function RunLog({ run, account, template, trouble }: RunLogProps) {
  const { busy, error, change } = useSettingAction();
  const result = run.results[account.id];
  const text = useSent(result?.kind === 'sent' ? result.useId : undefined, account.id);
  const [by, setBy] = useState<IsoDate | ''>(template.replyDays ? addDays(todayIso(), template.replyDays) : '');
  const [asked, setAsked] = useState<Asked>();
  const log = (answer: Answer = {}) =>
    change(async () => {
      const type = template.channel === 'email' ? ('email' as const) : ('ticket' as const);
      const { confirm, askCapture } = await send('log.target', { accountId: account.id, type });
      const open = (confirm && !answer.confirmed) || (askCapture && answer.captures === undefined);
      if (open) {
        setAsked({ ...(confirm && { confirm }), ...(askCapture && { askCapture }) });
        return '';
      }
      const how = { ...answer, ...(by && { replyBy: by }) };
      await send('runs.log', { runId: run.id, commandId: crypto.randomUUID(), accountId: account.id, ...how });
      return say('touchpoint.saved');
    });
  const again = () =>
    change(async () => {
      await send('runs.again', { runId: run.id, accountId: account.id });
      return say('runs.againNow');
    });
  if (asked) {
    return (
      <AskFirst
        account={account.name}
        asked={asked}
        busy={busy}
        onAnswer={(answer) => void log(answer)}
        onCancel={() => setAsked(undefined)}
      />
    );
  }
  return (
    <div className={styles.column}>
      {trouble && <p className={styles.trouble}>{say('runs.notThere', { why: trouble })}</p>}
      <p className={styles.soft}>{sentWords(text, say('outreach.sendThenLog'))}</p>
      <LabelledInput
        label={say('outreach.checkBy')}
        className={cx(styles.label, styles.day)}
        type="date"
        min={addDays(todayIso(), 1)}
        value={by}
        onChange={(value) => setBy(isIsoDate(value) ? value : '')}
      />
      <div className={styles.buttons}>
        <Button look="primary" aria-disabled={busy} onClick={() => void log()}>
          {say('runs.logNext')}
        </Button>
        <Button aria-disabled={busy} onClick={() => void again()}>
          {say('runs.again')}
        </Button>
      </div>
      <Failure error={error} />
    </div>
  );
}
