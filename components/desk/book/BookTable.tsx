import { todayIso } from '@/lib/domain/dates';
import type { BookRow } from '@/lib/domain/desk';
import { formatMoney } from '@/lib/domain/money';
import { AccountLink } from '../shell/AccountLink';
import styles from './Book.module.css';
import { DecideBy } from './DecideBy';
import { HealthCell } from './HealthCell';

export function BookTable({ rows }: { rows: BookRow[] }) {
  const today = todayIso();
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label="Accounts">
        <thead>
          <tr>
            <th scope="col">Account</th>
            <th scope="col">Health</th>
            <th scope="col">Decide by</th>
            <th scope="col" className={`${styles.number} ${styles.wide}`}>
              ARR
            </th>
            <th scope="col" className={styles.wide}>
              CSM
            </th>
            <th scope="col" className={styles.number}>
              Open tasks
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.accountId}>
              <th scope="row" className={styles.name}>
                <AccountLink accountId={row.accountId} name={row.name} sample={row.sample} />
                <Facts row={row} />
              </th>
              <td className={styles.healthCell}>
                <HealthCell band={row.band} score={row.score} />
              </td>
              <td className={styles.decideCell}>{row.decideBy && <DecideBy date={row.decideBy} today={today} />}</td>
              <td className={`${styles.number} ${styles.wide}`}>{row.arr && formatMoney(row.arr)}</td>
              <td className={styles.wide}>
                <bdi>{row.csm}</bdi>
              </td>
              <td className={`${styles.number} ${styles.tasks}`}>
                {row.openTasks > 0 ? row.openTasks : <span className={styles.zero}>0</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Second line under the name; on a narrow page it also carries the columns that have no room. */
function Facts({ row }: { row: BookRow }) {
  return (
    <span className={styles.facts}>
      {row.domain && <bdi>{row.domain}</bdi>}
      {row.segment && <bdi>{row.segment}</bdi>}
      {row.arr && <span className={styles.narrow}>{formatMoney(row.arr)}</span>}
      {row.csm && <bdi className={styles.narrow}>{row.csm}</bdi>}
    </span>
  );
}
