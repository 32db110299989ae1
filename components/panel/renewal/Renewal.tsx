import { cx } from '@/components/ui/cx';
import { Rich } from '@/components/ui/Rich';
import type { Account } from '@/lib/domain/account';
import { segmentOf } from '@/lib/domain/company/segment';
import { inDays } from '@/lib/domain/dates';
import { formatMoney } from '@/lib/domain/money';
import { type Contract, contractsOf } from '@/lib/domain/renewal/contract';
import { isStillToDecide } from '@/lib/domain/renewal/decision';
import { quarterWords } from '@/lib/domain/renewal/quarter';
import { ownerOf } from '@/lib/domain/renewal/rules';
import { isSettled } from '@/lib/domain/renewal/terms';
import { say } from '@/lib/words/say';
import { Conflicts } from '../account/Conflicts';
import { Day } from '../parts/Day';
import styles from '../parts/lines.module.css';
import { Section } from '../parts/Section';
import type { Clock } from '../parts/useClock';
import { Amounts } from './Amounts';
import { DecisionDay } from './DecisionDay';
import { NEAR_DAYS } from './near';
import { OtherContracts } from './OtherContracts';
import { OutcomeOfRenewal } from './OutcomeOfRenewal';
import { Readiness } from './Readiness';
import renewal from './Renewal.module.css';
import { RiskPlan } from './RiskPlan';
import { STATE_WORDS } from './words';

/** When they must decide, when it ends, how it stands, and how ready we are. */
export function Renewal({ account, clock, presenting = false }: { account: Account; clock: Clock; presenting?: boolean | undefined }) {
  const [contract, ...others] = contractsOf(account, clock.today);
  return (
    <Section name={say('renewal.title')} label={say('regions.renewal')} field="renewal" account={account} clock={clock}>
      {contract ? <Dates contract={contract} clock={clock} /> : <p className={styles.gap}>{say('renewal.none')}</p>}
      <Conflicts account={account} field="renewal" clock={clock} />
      {contract && (
        <>
          {!presenting && <Which contract={contract} several={others.length > 0} />}
          {!presenting && <Amounts contract={contract} />}
          {!presenting && <HandOver account={account} contract={contract} />}
          {!presenting && <Readiness account={account} contract={contract} clock={clock} />}
          {!presenting && (
            <div className={renewal.acts}>
              <RiskPlan key={`risk ${account.id} ${contract.endDate}`} account={account} contract={contract} today={clock.today} />
              <OutcomeOfRenewal key={`${account.id} ${contract.endDate}`} accountId={account.id} contract={contract} />
            </div>
          )}
          <OtherContracts contracts={others} clock={clock} />
        </>
      )}
    </Section>
  );
}

function Dates({ contract, clock: { today } }: { contract: Contract; clock: Clock }) {
  const { decideBy, endDate, auto, lapses, days, state, renewedOn } = contract;
  const noticed = decideBy !== endDate;
  const quarter = quarterWords(decideBy);
  const end = <Day date={endDate} today={today} />;
  if (isSettled(state)) {
    return (
      <p>
        <strong className={cx(styles.strong, state === 'lost' && styles.bad)}>{STATE_WORDS[state]}</strong>
        {' · '}
        <Rich text={endDate < today ? 'renewal.ended' : 'renewal.ends'} values={{ date: end }} />
      </p>
    );
  }
  // Once the notice day is over it renews, whatever anybody does.
  const over = !isStillToDecide(contract, today);
  return (
    <>
      <p>
        <strong className={styles.strong}>
          <DecisionDay decision={contract} today={today} />
        </strong>
        {!over && (
          <>
            , <span className={cx(days < 0 ? styles.bad : days <= NEAR_DAYS && styles.warn)}>{inDays(days)}</span>
          </>
        )}
        {quarter && ` · ${quarter}`}
        {state === 'verbal' && ` · ${STATE_WORDS.verbal}`}
      </p>
      {over && (
        <p className={styles.soft}>
          <Rich text="renewal.noticeOver" values={{ date: <Day date={decideBy} today={today} /> }} />
        </p>
      )}
      {!over && noticed && (
        <p className={styles.soft}>
          <Rich text="renewal.endsThenRenews" values={{ date: end }} />
        </p>
      )}
      {!noticed && (auto || lapses) && <p className={styles.soft}>{say(auto ? 'renewal.byItself' : 'renewal.notByItself')}</p>}
      {renewedOn && (
        <p className={styles.soft}>
          <Rich text="renewal.renewedOn" values={{ date: <Day date={renewedOn} today={today} /> }} />
        </p>
      )}
    </>
  );
}

/** Which of several contracts this is, or which end together, with what they are worth today. */
function Which({ contract: { names, current }, several }: { contract: Contract; several: boolean }) {
  if (names.length < (several ? 1 : 2)) return null;
  return (
    <p className={styles.soft}>
      <bdi>{names.join(', ')}</bdi>
      {current && ` · ${formatMoney(current)}`}
    </p>
  );
}

/** Who brings the renewal home; nothing where that is the account's own CSM. */
function HandOver({ account, contract }: { account: Account; contract: Contract }) {
  const owner = ownerOf({ owner: contract.owner, csm: account.csm, segment: segmentOf(account) });
  if (owner.act || isSettled(contract.state)) return null;
  const desk = say(owner.desk === 'account manager' ? 'renewal.accountManager' : 'renewal.desk');
  return (
    <p className={styles.soft}>
      <Rich text="renewal.handOver" values={{ owner: <bdi>{owner.name ?? desk}</bdi> }} />
    </p>
  );
}
