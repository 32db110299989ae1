import type { Account } from '@/lib/domain/account';
import { Facts } from './Facts';
import styles from './lines.module.css';
import { Section } from './Section';
import type { Clock } from './useClock';

/** Percent that active users must fall before the fall is coloured; below that it is a holiday week. */
const FALL = -5;

/** Whether they use what they bought. Absent without a source. */
export function Usage({ account, clock }: { account: Account; clock: Clock }) {
  const { usage } = account;
  if (!usage) return null;
  const { activeSeats, seats, changePercent, windowDays, features } = usage;
  return (
    <Section name="Usage" field="usage" account={account} clock={clock}>
      <Facts>
        <li>
          <span>
            <strong className={styles.strong}>{activeSeats}</strong> of {seats} seats
          </span>
        </li>
        {changePercent !== undefined && (
          <li className={changePercent <= FALL ? styles.bad : styles.soft}>
            <span>{change(changePercent, windowDays)}</span>
          </li>
        )}
      </Facts>
      {features && features.length > 0 && (
        <p className={styles.soft}>
          Uses <bdi>{features.join(', ')}</bdi>
        </p>
      )}
    </Section>
  );
}

function change(percent: number, days: number | undefined) {
  const window = days === undefined ? '' : ` in ${windowWords(days)}`;
  const whole = Math.round(percent);
  if (whole === 0) return `No change${window}`;
  return (
    <>
      <span role="img" aria-label={whole < 0 ? 'down' : 'up'}>
        {whole < 0 ? '▼' : '▲'}
      </span>
      {` ${Math.abs(whole)} %${window}`}
    </>
  );
}

/** `4 weeks` where the days make whole weeks, else days. */
function windowWords(days: number): string {
  if (days % 7 !== 0) return days === 1 ? '1 day' : `${days} days`;
  return days === 7 ? '1 week' : `${days / 7} weeks`;
}
