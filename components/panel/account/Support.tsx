import type { Account, Support as Known } from '@/lib/domain/account';
import { oldestTicketDays } from '@/lib/domain/fold/tickets';
import { say } from '@/lib/words/say';
import { Facts } from '../parts/Facts';
import styles from '../parts/lines.module.css';
import { Section } from '../parts/Section';
import type { Clock } from '../parts/useClock';
import own from './Support.module.css';

interface SupportProps {
  account: Account;
  /** The page's own system is asked for the figures, and answers later: they have their room. */
  counted: boolean | undefined;
  clock: Clock;
}

/** What burns. Absent without a source. */
export function Support({ account, counted, clock }: SupportProps) {
  const { support } = account;
  if (!support && !counted) return null;
  return (
    <Section name={say('regions.support')} field="support" account={account} clock={clock}>
      <div className={counted ? own.counted : undefined}>
        {support ? <Figures support={support} clock={clock} /> : <p className={styles.gap}>{say('tickets.notCounted')}</p>}
      </div>
    </Section>
  );
}

function Figures({ support, clock }: { support: Known; clock: Clock }) {
  const { open, escalations, pastSla, waitingOnUs, waitingOnCustomer, satisfaction } = support;
  const oldestDays = oldestTicketDays(support, clock.today);
  return (
    <Facts>
      <li>{open === 0 ? say('tickets.none') : say('tickets.open', { count: open })}</li>
      {open > 0 && oldestDays !== undefined && <li className={styles.soft}>{say('tickets.oldest', { count: oldestDays })}</li>}
      {escalations ? <li className={styles.bad}>{say('tickets.escalations', { count: escalations })}</li> : null}
      {pastSla ? <li className={styles.bad}>{say('tickets.pastSla', { count: pastSla })}</li> : null}
      {waitingOnUs ? <li className={styles.warn}>{say('tickets.onUs', { count: waitingOnUs })}</li> : null}
      {!waitingOnUs && waitingOnCustomer ? (
        <li className={styles.soft}>{say('tickets.onCustomer', { count: waitingOnCustomer })}</li>
      ) : null}
      {satisfaction && (
        <li className={satisfaction.bad > satisfaction.good ? styles.bad : styles.soft}>
          {say('tickets.rated', { good: satisfaction.good, count: satisfaction.good + satisfaction.bad })}
        </li>
      )}
    </Facts>
  );
}
