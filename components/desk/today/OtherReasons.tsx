import type { IsoDate } from '@/lib/domain/account';
import { nowIso } from '@/lib/domain/dates';
import type { Owned, Ranked } from '@/lib/domain/priority/rank';
import { reasonKey } from '@/lib/domain/priority/reason';
import { factWords, handWords } from '@/lib/domain/priority/words';
import { say } from '@/lib/words/say';
import { DoneButton } from './DoneButton';
import type { Completed } from './JustDone';
import styles from './Ranked.module.css';

/** Everything else that speaks for this account, folded. */
export function OtherReasons({ row, today, onDone }: { row: Ranked; today: IsoDate; onDone: (completed: Completed) => void }) {
  return (
    <details className={styles.others}>
      <summary>{say('today.otherReasons', { count: row.others.length })}</summary>
      {row.others.map((reason) => (
        <div key={`${reason.accountId} ${reasonKey(reason)}`} className={styles.other}>
          <span className={styles.fact}>{wordsOf(reason, row, today)}</span>
          {reason.hand ? (
            <span className={styles.held}>{handWords(reason.hand, today, nowIso())}</span>
          ) : (
            <DoneButton reason={reason} name={row.name} onDone={onDone} />
          )}
        </div>
      ))}
    </details>
  );
}

/** Of a shared contract it says whose it is. */
function wordsOf({ accountId, fact }: Owned, { accountId: head, shared }: Ranked, today: IsoDate): string {
  const reason = factWords(fact, today, nowIso());
  const other = accountId !== head && shared.find((one) => one.accountId === accountId);
  return other ? say('today.about', { account: other.name, reason }) : reason;
}
