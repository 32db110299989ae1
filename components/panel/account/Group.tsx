import { Rich } from '@/components/ui/Rich';
import type { Account } from '@/lib/domain/account';
import { formatMoney } from '@/lib/domain/money';
import type { Output } from '@/lib/messaging/protocol';
import { say } from '@/lib/words/say';
import { Facts } from '../parts/Facts';
import styles from '../parts/lines.module.css';
import { Section } from '../parts/Section';
import type { Clock } from '../parts/useClock';

interface GroupProps {
  account: Account;
  family: Output<'family.read'> | undefined;
  clock: Clock;
}

/** Whose part this account is, and what it is worth with those below it; one line, and none where it stands alone. */
export function Group({ account, family, clock }: GroupProps) {
  if (!family || (!family.parent && !family.together)) return null;
  const { parent, together } = family;
  return (
    <Section name={say('family.title')} field="name" account={account} clock={clock}>
      <Facts>
        {parent && (
          <li>
            <span>
              <Rich text="family.partOf" values={{ name: <bdi>{parent.name}</bdi> }} />
            </span>
          </li>
        )}
        {together && <li>{say('family.together', { amount: formatMoney(together.arr), count: together.counted })}</li>}
        {together && together.left > 0 && <li className={styles.soft}>{say('family.left', { count: together.left })}</li>}
      </Facts>
    </Section>
  );
}
