import { Meter } from '@/components/ui/Meter';
import type { Account } from '@/lib/domain/account';
import { segmentOf } from '@/lib/domain/company/segment';
import type { Contract } from '@/lib/domain/renewal/contract';
import { readinessOf } from '@/lib/domain/renewal/readiness';
import { windowOf } from '@/lib/domain/renewal/rules';
import { isSettled } from '@/lib/domain/renewal/terms';
import { say } from '@/lib/words/say';
import { Disclosure } from '../parts/Disclosure';
import type { Clock } from '../parts/useClock';
import { ReadyItem } from './ReadyItem';
import styles from './Renewal.module.css';

/** How ready we are, from the widest window on until it is settled; the list says what shows it. */
export function Readiness({ account, contract, clock }: { account: Account; contract: Contract; clock: Clock }) {
  // Once the notice day is over there is nothing to be ready for.
  const over = contract.auto && contract.days < 0;
  if (over || isSettled(contract.state) || windowOf(contract.days, segmentOf(account)) === undefined) return null;
  const items = readinessOf(account, contract.endDate, clock);
  const [done, total] = [items.filter((line) => line.done).length, items.length];
  return (
    <div className={styles.ready}>
      <Meter label={say('ready.list')} value={done} max={total} />
      <Disclosure name="readiness" closed={say('ready.of', { done, total })}>
        <ul aria-label={say('ready.list')} className={styles.items}>
          {items.map((line) => (
            <ReadyItem key={line.item} line={line} endDate={contract.endDate} />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
