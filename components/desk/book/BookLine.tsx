import { memo } from 'react';
import { cx } from '@/components/ui/cx';
import type { IsoDate } from '@/lib/domain/account';
import type { BookRow } from '@/lib/domain/desk/book-row';
import { formatMoney } from '@/lib/domain/money';
import { figure, say } from '@/lib/words/say';
import { AccountLink } from '../shell/AccountLink';
import { useScreen } from '../shell/use-screen';
import styles from './Book.module.css';
import { useBook } from './context';
import { DecideBy } from './DecideBy';
import { HealthCell } from './HealthCell';
import { MOST_PICKED } from './store';

/** One account; drawn anew only when the account changed. */
export const BookLine = memo(function BookLine({ row, index, today }: { row: BookRow; index: number; today: IsoDate }) {
  const { accountId, name, domain, segment, csm, band, score, scale, estimated, byHand, openTasks } = row;
  const { presenting } = useScreen();
  const arr = row.arr && (presenting ? '•••' : formatMoney(row.arr));
  return (
    <tr aria-rowindex={index} className={styles.row}>
      <td className={styles.pick}>
        <Pick accountId={accountId} name={name} />
      </td>
      <th scope="row" className={styles.name}>
        <AccountLink accountId={accountId} name={name} sample={row.sample} />
        {/* The dots between them stand outside of what may be written from right to left. */}
        <span className={styles.facts}>
          {domain && <bdi className={styles.domain}>{domain}</bdi>}
          {segment && (
            <span>
              <bdi>{segment}</bdi>
            </span>
          )}
          {arr && <span className={styles.narrow}>{arr}</span>}
          {csm && (
            <span className={styles.narrow}>
              <bdi>{csm}</bdi>
            </span>
          )}
        </span>
      </th>
      <td className={styles.health}>
        <HealthCell band={band} score={score} scale={scale} estimated={estimated} byHand={byHand} today={today} />
      </td>
      <td className={styles.decideBy}>
        <DecideBy row={row} today={today} />
      </td>
      <td className={cx(styles.arr, styles.wide)}>{arr}</td>
      <td className={cx(styles.csm, styles.wide)}>
        <bdi title={csm}>{csm}</bdi>
      </td>
      <td className={styles.tasks}>
        <span className={cx(styles.figure, openTasks === 0 && styles.zero)}>{figure(openTasks)}</span>
        <span className={styles.words}>{say('book.open', { count: openTasks })}</span>
      </td>
    </tr>
  );
});

function Pick({ accountId, name }: { accountId: string; name: string }) {
  const picked = useBook((state) => state.picked.includes(accountId));
  const full = useBook((state) => state.picked.length >= MOST_PICKED);
  const pick = useBook((state) => state.pick);
  return (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={say('book.compareAccount', { name })}
      checked={picked}
      disabled={full && !picked}
      onChange={(event) => pick(accountId, event.target.checked)}
    />
  );
}
