import { Badge } from '@/components/ui/Badge';
import { cx } from '@/components/ui/cx';
import { Rich } from '@/components/ui/Rich';
import { formatArr } from '@/lib/domain/money';
import type { AccountChoice } from '@/lib/domain/panel/view';
import { say } from '@/lib/words/say';
import row from '../parts/Facts.module.css';
import lines from '../parts/lines.module.css';
import styles from './Choice.module.css';

/** An account to choose from, with what tells it from its neighbours. */
export function Choice({ choice: { name, domain, arr, csm, reason, sample } }: { choice: AccountChoice }) {
  return (
    <span className={styles.choice}>
      <span className={styles.top}>
        <bdi className={styles.name} title={name}>
          {name}
        </bdi>
        {sample && <Badge tone="accent">{say('header.sample')}</Badge>}
      </span>
      <span className={cx(row.clip, lines.faint)}>
        <span className={row.facts}>
          {domain && (
            <span>
              <bdi>{domain}</bdi>
            </span>
          )}
          {arr && <span>{formatArr(arr)}</span>}
          {csm && (
            <span>
              <span title={csm}>
                <Rich text="header.csm" values={{ name: <bdi>{csm}</bdi> }} />
              </span>
            </span>
          )}
        </span>
      </span>
      {reason && <bdi className={lines.soft}>{reason}</bdi>}
    </span>
  );
}
