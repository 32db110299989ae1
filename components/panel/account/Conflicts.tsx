import { GitCompareArrows } from 'lucide-react';
import { Icon } from '@/components/ui/Icon';
import { Rich } from '@/components/ui/Rich';
import type { Account, Conflict } from '@/lib/domain/account';
import { formatMoney } from '@/lib/domain/money';
import { say } from '@/lib/words/say';
import { asOfWords } from '../parts/as-of';
import { Day } from '../parts/Day';
import type { Clock } from '../parts/useClock';
import styles from './Conflicts.module.css';

/** What other sources say about a value that is shown: a wrong renewal date is worse than two. */
export function Conflicts({ account, field, clock }: { account: Account; field: Conflict['field']; clock: Clock }) {
  const conflicts = account.conflicts?.filter((conflict) => conflict.field === field) ?? [];
  if (conflicts.length === 0) return null;
  return (
    <ul aria-label={say('source.disagree')} className={styles.list}>
      {conflicts.map((conflict) => (
        <li key={conflict.source.connectionId}>
          <Icon of={GitCompareArrows} size={12} />
          <span title={asOfWords(conflict.source.asOf, clock)}>
            <Rich
              text="source.says"
              values={{ source: <bdi>{conflict.source.label}</bdi>, value: <Value conflict={conflict} today={clock.today} /> }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Value({ conflict, today }: { conflict: Conflict; today: Clock['today'] }) {
  if (conflict.field === 'arr') return <strong>{formatMoney(conflict.value)}</strong>;
  return <Day date={conflict.value.endDate} today={today} />;
}
