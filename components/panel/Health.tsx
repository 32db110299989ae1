import { cx } from '@/components/ui/cx';
import { Sparkline } from '@/components/ui/Sparkline';
import type { Account, Health as HealthValue } from '@/lib/domain/account';
import { formatDay } from '@/lib/domain/dates';
import { BAND_WORDS, bandOf, trendOf } from '@/lib/domain/health';
import { Disclosure } from './Disclosure';
import styles from './Health.module.css';
import { Section } from './Section';
import type { Clock } from './useClock';
import { Why } from './Why';

/** Worried or not, how it moves, and why. */
export function Health({ account, clock }: { account: Account; clock: Clock }) {
  const { health } = account;
  const band = bandOf(health);
  return (
    <Section name="Health" field="health" account={account} clock={clock}>
      <div className={styles.top}>
        <p className={styles.figures}>
          <span className={cx(styles.word, styles[band])}>{BAND_WORDS[band]}</span>
          {health?.score !== undefined && (
            <span className={styles.score}>
              <span className={styles.figure}>{Math.round(health.score)}</span> of 100
            </span>
          )}
        </p>
        {health && (
          <span className={styles[band]}>
            <Sparkline points={health.history} label={historyWords(health, clock)} />
          </span>
        )}
      </div>
      {health && (
        <div className={styles.below}>
          <Trend health={health} clock={clock} />
          {health.factors.length > 0 && (
            <Disclosure name="why" closed="Why">
              <Why factors={health.factors} />
            </Disclosure>
          )}
        </div>
      )}
    </Section>
  );
}

function Trend({ health, clock }: { health: HealthValue; clock: Clock }) {
  const trend = trendOf(health, clock.today);
  if (!trend) return null;
  const { delta, days, usual } = trend;
  const window = `in ${days} ${days === 1 ? 'day' : 'days'}`;
  const noise = usual === undefined ? '' : ` (usual ±${usual})`;
  if (delta === 0) return <span className={styles.trend}>{`No change ${window}`}</span>;
  return (
    <span className={styles.trend}>
      <span role="img" aria-label={delta < 0 ? 'down' : 'up'} className={delta < 0 ? styles.down : styles.up}>
        {delta < 0 ? '▼' : '▲'}
      </span>
      {` ${Math.abs(delta)} ${window}${noise}`}
    </span>
  );
}

function historyWords({ history }: HealthValue, { today }: Clock): string {
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last) return '';
  return `Score from ${Math.round(first.score)} on ${formatDay(first.date, today)} to ${Math.round(last.score)} on ${formatDay(last.date, today)}`;
}
