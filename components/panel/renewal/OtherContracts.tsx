import { Rich } from '@/components/ui/Rich';
import { formatMoney } from '@/lib/domain/money';
import type { Contract } from '@/lib/domain/renewal/contract';
import { isSettled } from '@/lib/domain/renewal/terms';
import { say } from '@/lib/words/say';
import { Day } from '../parts/Day';
import { Disclosure } from '../parts/Disclosure';
import lines from '../parts/lines.module.css';
import type { Clock } from '../parts/useClock';
import { DecisionDay } from './DecisionDay';
import styles from './Renewal.module.css';
import { STATE_WORDS } from './words';

/** The account's other contracts, each with its own decision. */
export function OtherContracts({ contracts, clock: { today } }: { contracts: Contract[]; clock: Clock }) {
  if (contracts.length === 0) return null;
  return (
    <div className={styles.folded}>
      <Disclosure name="contracts" closed={say('renewal.others', { count: contracts.length })}>
        <ul className={styles.list}>
          {contracts.map((contract) => (
            <li key={`${contract.endDate} ${contract.state}`}>
              {contract.names.length > 0 && (
                <p>
                  <bdi>{contract.names.join(', ')}</bdi>
                  {contract.current && ` · ${formatMoney(contract.current)}`}
                </p>
              )}
              <p className={lines.soft}>
                {isSettled(contract.state) ? (
                  <>
                    {`${STATE_WORDS[contract.state]} · `}
                    <Rich text="renewal.ends" values={{ date: <Day date={contract.endDate} today={today} /> }} />
                  </>
                ) : (
                  <DecisionDay decision={contract} today={today} />
                )}
              </p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
