import { Arrow } from '@/components/ui/Arrow';
import { Rich } from '@/components/ui/Rich';
import type { Account } from '@/lib/domain/account';
import { NAMED_FEATURES } from '@/lib/domain/fold/usage';
import { figure, say } from '@/lib/words/say';
import { Facts } from '../parts/Facts';
import styles from '../parts/lines.module.css';
import { Section } from '../parts/Section';
import type { Clock } from '../parts/useClock';

/** Percent that active users must fall before the fall is coloured; below that it is a holiday week. */
const FALL = -5;

/** Whether they use what they bought. Absent without a source. */
export function Usage({ account, clock }: { account: Account; clock: Clock }) {
  const { usage } = account;
  if (!usage) return null;
  const { activeSeats, seats, changePercent, windowDays, features } = usage;
  return (
    <Section name={say('regions.usage')} field="usage" account={account} clock={clock}>
      <Facts>
        <li>
          <span>
            <Rich text="usage.seats" values={{ active: <strong className={styles.strong}>{figure(activeSeats)}</strong>, seats }} />
          </span>
        </li>
        {changePercent !== undefined && (
          <li className={changePercent <= FALL ? styles.bad : styles.soft}>
            <span>
              <Change percent={changePercent} days={windowDays} />
            </span>
          </li>
        )}
      </Facts>
      {features && features.length > 0 && (
        <p className={styles.soft}>
          <Rich text="usage.features" values={{ features: <bdi>{features.slice(0, NAMED_FEATURES).join(', ')}</bdi> }} />
        </p>
      )}
    </Section>
  );
}

function Change({ percent, days }: { percent: number; days: number | undefined }) {
  const whole = Math.round(percent);
  const window = days === undefined ? undefined : windowOf(days);
  if (whole === 0) return window ? say(window.still, { count: window.count }) : say('usage.still');
  const values = { mark: <Arrow down={whole < 0} />, percent: Math.abs(whole) };
  return window ? <Rich text={window.moved} values={{ ...values, count: window.count }} /> : <Rich text="usage.moved" values={values} />;
}

/** In weeks where the days make whole ones. */
function windowOf(days: number) {
  if (days % 7 === 0) return { still: 'usage.stillWeeks', moved: 'usage.movedWeeks', count: days / 7 } as const;
  return { still: 'usage.stillDays', moved: 'usage.movedDays', count: days } as const;
}
