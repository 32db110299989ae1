import { useRef, useState } from 'react';
import { Badge } from '@/components/ui/Badge';
import type { IsoDate } from '@/lib/domain/account';
import { formatArr } from '@/lib/domain/money';
import { actionWords } from '@/lib/domain/priority/action-words';
import { partOf } from '@/lib/domain/priority/part';
import type { Ranked } from '@/lib/domain/priority/rank';
import type { TodayView } from '@/lib/domain/priority/today';
import { say } from '@/lib/words/say';
import { AccountLink } from '../shell/AccountLink';
import { CLASS_NAMES, TONES } from './class-words';
import { FactText } from './FactText';
import type { Completed } from './JustDone';
import { OtherReasons } from './OtherReasons';
import styles from './Ranked.module.css';
import { RowActions } from './RowActions';
import { Snooze } from './Snooze';

interface RowProps {
  row: Ranked;
  today: IsoDate;
  tomorrow: IsoDate;
  taken: TodayView['taken'];
  onDone: (completed: Completed, row: HTMLElement | null) => void;
}

/** One account: the class, what to do next, the fact that decides, the presses for it; its other reasons folded. */
export function RankedRow({ row, today, tomorrow, taken, onDone }: RowProps) {
  const { accountId, name, sample, csm, arr, first, others, shared, block } = row;
  const [snoozing, setSnoozing] = useState(false);
  const action = actionWords(first.fact);
  const line = useRef<HTMLLIElement>(null);
  return (
    <li ref={line} className={styles.row} data-class={first.class}>
      <div className={styles.who}>
        <AccountLink accountId={accountId} name={name} sample={sample} part={partOf(first.fact)} />
        {arr && <span className={styles.arr}>{formatArr(arr)}</span>}
      </div>
      <p className={styles.why}>
        <Badge tone={TONES[first.class]}>{say(CLASS_NAMES[first.class])}</Badge>
        {action && <strong className={styles.action}>{action}</strong>}
        <FactText fact={first.fact} today={today} />
      </p>
      {(shared.length > 0 || block || (csm !== undefined && taken.covers.some(({ owner }) => owner === csm))) && (
        <p className={styles.note}>
          {shared.length > 0 && <span>{say('today.shared', { names: shared.map((other) => other.name).join(', ') })}</span>}
          {csm !== undefined && taken.covers.some(({ owner }) => owner === csm) && <span>{say('today.ofColleague', { name: csm })}</span>}
          {block && <span>{say('today.alike', block)}</span>}
        </p>
      )}
      <RowActions
        row={row}
        taken={taken}
        snoozing={snoozing}
        onSnooze={() => setSnoozing(!snoozing)}
        onDone={(done) => onDone(done, line.current)}
      />
      {others.length > 0 && <OtherReasons row={row} today={today} tomorrow={tomorrow} onDone={(done) => onDone(done, line.current)} />}
      {snoozing && (
        <Snooze
          row={row}
          today={today}
          tomorrow={tomorrow}
          onClose={() => setSnoozing(false)}
          onDone={(done) => onDone(done, line.current)}
        />
      )}
    </li>
  );
}
