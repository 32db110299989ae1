import { cx } from '@/components/ui/cx';
import { Meter } from '@/components/ui/Meter';
import { Rich } from '@/components/ui/Rich';
import type { Account, Renewal as RenewalValue } from '@/lib/domain/account';
import { daysBetween, inDays } from '@/lib/domain/dates';
import { decisionOf } from '@/lib/domain/renewal';
import { say } from '@/lib/words/say';
import { Conflicts } from './Conflicts';
import { Day } from './Day';
import styles from './lines.module.css';
import { Section } from './Section';
import type { Clock } from './useClock';

/** Days before a decision from which it is coloured: the customer can hardly be won back later. */
const NEAR_DAYS = 30;

/** When they must decide, when it ends, and how ready we are. */
export function Renewal({ account, clock }: { account: Account; clock: Clock }) {
  const { renewal } = account;
  return (
    <Section name={say('renewal.title')} label={say('regions.renewal')} field="renewal" account={account} clock={clock}>
      {renewal ? <Dates renewal={renewal} clock={clock} /> : <p className={styles.gap}>{say('renewal.none')}</p>}
      <Conflicts account={account} field="renewal" clock={clock} />
      {renewal?.readiness && (
        <p className={styles.meter}>
          <span>{say('renewal.ready', renewal.readiness)}</span>
          <Meter label={say('renewal.readiness')} value={renewal.readiness.done} max={renewal.readiness.total} />
        </p>
      )}
    </Section>
  );
}

function Dates({ renewal, clock: { today } }: { renewal: RenewalValue; clock: Clock }) {
  const { decideBy, endDate, auto } = decisionOf(renewal);
  const days = daysBetween(today, decideBy);
  const noticed = decideBy !== endDate;
  return (
    <>
      <p>
        <strong className={styles.strong}>
          <Rich
            text={noticed ? 'renewal.decideBy' : auto ? 'renewal.renews' : 'renewal.ends'}
            values={{ date: <Day date={decideBy} today={today} /> }}
          />
        </strong>
        , <span className={cx(days < 0 ? styles.bad : days <= NEAR_DAYS && styles.warn)}>{inDays(days)}</span>
      </p>
      {noticed ? (
        <p className={styles.soft}>
          <Rich text="renewal.endsThenRenews" values={{ date: <Day date={endDate} today={today} /> }} />
        </p>
      ) : (
        renewal.autoRenews !== undefined && <p className={styles.soft}>{say(auto ? 'renewal.byItself' : 'renewal.notByItself')}</p>
      )}
    </>
  );
}
