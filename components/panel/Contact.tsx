import { cx } from '@/components/ui/cx';
import type { Account } from '@/lib/domain/account';
import { agoWords } from '@/lib/domain/dates';
import { touchSummary } from '@/lib/domain/touch';
import styles from './lines.module.css';
import { Section } from './Section';
import type { Clock } from './useClock';

/** When we last really spoke. A gap is the message here, so it takes its line. */
export function Contact({ account, clock }: { account: Account; clock: Clock }) {
  const { lastTwoWay, lastOutreach, unanswered, nextStep } = touchSummary(account, clock.now);
  return (
    <Section name="Contact" field="touchpoints" account={account} clock={clock}>
      {lastTwoWay ? (
        <p>
          Last two-way <strong className={styles.strong}>{agoWords(lastTwoWay.at, clock.now)}</strong>
        </p>
      ) : (
        <p className={styles.gap}>No two-way contact recorded</p>
      )}
      {lastOutreach && (
        <p className={styles.soft}>
          Last outreach {agoWords(lastOutreach.at, clock.now)}
          {unanswered && <span className={styles.warn}>, no answer</span>}
        </p>
      )}
      {nextStep && (
        <p className={cx(styles.soft, styles.clamp)}>
          Next step: <bdi>{nextStep}</bdi>
        </p>
      )}
    </Section>
  );
}
