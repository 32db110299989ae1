import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { IsoDate } from '@/lib/domain/account';
import { nowIso } from '@/lib/domain/dates';
import type { Owned, Ranked } from '@/lib/domain/priority/rank';
import { reasonKey } from '@/lib/domain/priority/reason';
import { handWords } from '@/lib/domain/priority/words';
import { say } from '@/lib/words/say';
import { DoneButton } from './DoneButton';
import { FactText } from './FactText';
import type { Completed } from './JustDone';
import styles from './Ranked.module.css';
import { TaskLater } from './TaskLater';
import { workOf } from './work';

interface OthersProps {
  row: Ranked;
  today: IsoDate;
  tomorrow: IsoDate;
  onDone: (completed: Completed) => void;
}

/** Everything else that speaks for this account, folded. */
export function OtherReasons({ row, today, tomorrow, onDone }: OthersProps) {
  return (
    <details className={styles.others}>
      <summary>{say('today.otherReasons', { count: row.others.length })}</summary>
      {row.others.map((reason) => (
        <div key={`${reason.accountId} ${reasonKey(reason)}`} className={styles.other}>
          <FactText fact={reason.fact} today={today} about={(words) => aboutWhom(reason, row, words)} />
          {reason.hand ? (
            <span className={styles.held}>{handWords(reason.hand, today, nowIso())}</span>
          ) : (
            <OtherWork reason={reason} row={row} today={today} tomorrow={tomorrow} onDone={onDone} />
          )}
        </div>
      ))}
    </details>
  );
}

/** What can be done about a task among them. */
function OtherWork({ reason, row, today, tomorrow, onDone }: OthersProps & { reason: Owned }) {
  const [later, setLater] = useState(false);
  const work = workOf(reason);
  if (!work) return null;
  const { title } = work;
  return (
    <>
      <DoneButton reason={reason} name={row.name} onDone={onDone} />
      <Button
        size="small"
        look="ghost"
        aria-expanded={later}
        aria-label={say('playbookPanel.laterOf', { title })}
        onClick={() => setLater(!later)}
      >
        {say('playbookPanel.later')}
      </Button>
      {later && (
        <TaskLater reason={reason} name={row.name} today={today} tomorrow={tomorrow} onGoing={() => setLater(false)} onDone={onDone} />
      )}
    </>
  );
}

/** Of a shared contract it says whose it is. */
function aboutWhom({ accountId }: Owned, { accountId: head, shared }: Ranked, reason: string): string {
  const other = accountId !== head && shared.find((one) => one.accountId === accountId);
  return other ? say('today.about', { account: other.name, reason }) : reason;
}
