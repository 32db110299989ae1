import { useContext, useState } from 'react';
import { WhySkip } from '@/components/panel/playbook/WhySkip';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import type { IsoDate } from '@/lib/domain/account';
import { addDays, formatDay, isIsoDate } from '@/lib/domain/dates';
import { SKIP_REASONS, type SkipReason } from '@/lib/domain/playbook/run';
import { skipWords } from '@/lib/domain/playbook/skip-words';
import type { Owned } from '@/lib/domain/priority/rank';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import type { Completed } from './JustDone';
import styles from './Ranked.module.css';
import { TellToday } from './tell';
import { workOf } from './work';

/** Who else hears of it. */
const KNOWN = { playbook: 'today.putOffStep', there: 'today.putOffThere', here: 'today.putOffHere' } as const;

interface TaskLaterProps {
  reason: Owned;
  /** The account's name. */
  name: string;
  today: IsoDate;
  /** The next working day. */
  tomorrow: IsoDate;
  /** It is done, and the row may go. */
  onGoing: () => void;
  /** Left out, which can be taken back. */
  onDone: (completed: Completed) => void;
}

/** Puts the tasks of a reason off until a day, or leaves them out for a reason; nothing for a reason that is about none. */
export function TaskLater({ reason, name, today, tomorrow, onGoing, onDone }: TaskLaterProps) {
  const [until, setUntil] = useState<string>(tomorrow);
  const [why, setWhy] = useState<SkipReason>(SKIP_REASONS[0]);
  const { busy, error, run } = useAction();
  const tell = useContext(TellToday);
  const work = workOf(reason);
  if (!work) return null;
  const { title, taskIds } = work;

  const tasks = () => taskIds.map((taskId) => ({ accountId: reason.accountId, taskId, commandId: crypto.randomUUID() }));
  const each = (act: (task: ReturnType<typeof tasks>[number]) => Promise<unknown>, all = tasks()) =>
    run(async () => {
      for (const task of all) await act(task);
    }).then((worked) => {
      if (worked) onGoing();
      return worked;
    });
  const putOff = () =>
    isIsoDate(until) &&
    until > today &&
    void each(async (task) => {
      const { known } = await send('today.later', { ...task, until });
      tell(say(KNOWN[known], { title, day: formatDay(until, today) }));
    });
  const skip = async () => {
    const all = tasks();
    if (!(await each((task) => send('today.skip', { ...task, reason: why }), all))) return;
    const ended = { outcome: 'No longer needed' as const, note: skipWords(why) };
    onDone({ commandId: all[0]?.commandId ?? '', account: name, title, tasks: all, ended });
  };

  return (
    <div className={styles.later}>
      <span className={styles.laterTitle}>{title}</span>
      <span className={styles.day}>
        <input
          type="date"
          aria-label={say('playbookPanel.until')}
          className={field.field}
          min={addDays(today, 1)}
          value={until}
          onChange={({ target }) => setUntil(target.value)}
        />
        <Button
          size="small"
          disabled={busy || !isIsoDate(until) || until <= today}
          aria-label={say('playbookPanel.putOffOf', { title })}
          onClick={putOff}
        >
          {say('playbookPanel.putOff')}
        </Button>
      </span>
      <span className={styles.day}>
        <WhySkip aria-label={say('playbookPanel.why')} value={why} onChange={setWhy} />
        <Button size="small" disabled={busy} aria-label={say('playbookPanel.skipOf', { title })} onClick={() => void skip()}>
          {say('playbookPanel.skip')}
        </Button>
      </span>
      <Failure error={error} />
    </div>
  );
}
