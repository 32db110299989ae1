import type { Account } from '@/lib/domain/account';
import { countDays } from '@/lib/domain/dates';
import { Facts } from './Facts';
import styles from './lines.module.css';
import { Section } from './Section';
import type { Clock } from './useClock';

/** What burns. Absent without a source. */
export function Support({ account, clock }: { account: Account; clock: Clock }) {
  const { support } = account;
  if (!support) return null;
  const { open, oldestDays, escalations, pastSla, waitingOnUs } = support;
  return (
    <Section name="Support" field="support" account={account} clock={clock}>
      <Facts>
        <li>{open === 0 ? 'Nothing open' : `${open} open`}</li>
        {open > 0 && oldestDays !== undefined && <li className={styles.soft}>oldest {countDays(oldestDays)}</li>}
        {escalations ? <li className={styles.bad}>{escalations === 1 ? '1 escalation' : `${escalations} escalations`}</li> : null}
        {pastSla ? <li className={styles.bad}>{pastSla} past SLA</li> : null}
        {waitingOnUs ? <li className={styles.warn}>{waitingOnUs === 1 ? '1 waits' : `${waitingOnUs} wait`} on us</li> : null}
      </Facts>
    </Section>
  );
}
