import field from '@/components/ui/Field.module.css';
import type { IsoDate } from '@/lib/domain/account';
import { addDays, formatDay, isIsoDate } from '@/lib/domain/dates';
import { SKIP_REASONS } from '@/lib/domain/playbook/run';
import type { PlaybookTask } from '@/lib/domain/task/task';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { ask } from '../state/ask';
import { useForm } from '../state/forms';
import { announce, toggle } from '../state/store';
import styles from './Playbook.module.css';
import { WhySkip } from './WhySkip';

/** Days until which a step is put off where nobody says otherwise. */
const USUAL = 3;

interface LaterProps {
  accountId: string;
  task: PlaybookTask;
  today: IsoDate;
  onPressed: () => void;
}

/** Puts a step off until a day, leaves it out for a reason, or gives it to somebody. What is chosen stays until it is pressed. */
export function Later({ accountId: ofAccount, task: { id: taskId, title, due }, today, onPressed }: LaterProps) {
  // A step that is still to come would be brought forward by a day before its own.
  const begin = { until: addDays(due && due > today ? due : today, USUAL) as string, reason: SKIP_REASONS[0] as string, to: '' };
  const { typed, type, forget } = useForm(ofAccount, `later ${taskId}`, begin);
  const { until, to } = typed;
  const reason = SKIP_REASONS.find((one) => one === typed.reason) ?? SKIP_REASONS[0];
  const good = isIsoDate(until) && until > today;

  async function snooze({ accountId, ...page }: BoundIntent) {
    if (!accountId || !isIsoDate(until)) return;
    const answer = await ask('step.snooze', { intent: { accountId, ...page }, commandId: crypto.randomUUID(), taskId, until });
    if (!answer) return;
    forget();
    toggle(`later ${taskId}`, false);
    announce(say('playbookPanel.snoozed', { title, day: formatDay(until, today) }));
  }

  async function skip({ accountId, ...page }: BoundIntent) {
    if (!accountId) return;
    onPressed();
    const answer = await ask('step.skip', { intent: { accountId, ...page }, commandId: crypto.randomUUID(), taskId, reason });
    if (!answer) return;
    forget();
    announce(say('playbookPanel.skipped', { title }));
  }

  async function give({ accountId, ...page }: BoundIntent) {
    if (!accountId) return;
    const answer = await ask('step.assign', { intent: { accountId, ...page }, commandId: crypto.randomUUID(), taskId, to });
    if (!answer) return;
    forget();
    toggle(`later ${taskId}`, false);
    announce(say('playbookPanel.given', { title, name: to.trim() }));
  }

  return (
    <div className={styles.later}>
      <input
        type="date"
        aria-label={say('playbookPanel.until')}
        className={field.field}
        min={addDays(today, 1)}
        value={until}
        onChange={(event) => type({ until: event.target.value })}
      />
      <ActionButton
        size="small"
        disabled={!good}
        aria-label={say('playbookPanel.putOffOf', { title })}
        onAct={(intent) => void snooze(intent)}
      >
        {say('playbookPanel.putOff')}
      </ActionButton>
      <WhySkip aria-label={say('playbookPanel.why')} value={reason} onChange={(chosen) => type({ reason: chosen })} />
      <ActionButton size="small" aria-label={say('playbookPanel.skipOf', { title })} onAct={(intent) => void skip(intent)}>
        {say('playbookPanel.skip')}
      </ActionButton>
      <input
        autoComplete="off"
        type="text"
        aria-label={say('playbookPanel.whom')}
        placeholder={say('playbookPanel.whom')}
        className={field.field}
        maxLength={200}
        value={to}
        onChange={(event) => type({ to: event.target.value })}
      />
      <ActionButton
        size="small"
        disabled={!to.trim()}
        aria-label={say('playbookPanel.giveOf', { title })}
        onAct={(intent) => void give(intent)}
      >
        {say('playbookPanel.give')}
      </ActionButton>
    </div>
  );
}
