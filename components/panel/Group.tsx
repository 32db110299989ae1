import { Rich } from '@/components/ui/Rich';
import { formatMoney } from '@/lib/domain/money';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { Facts } from './Facts';
import styles from './lines.module.css';
import { useRegionName } from './RegionOwner';
import { useAsked } from './use-asked';

const familyOf = (accountId: string) => send('family.read', { accountId });

/** Whose part this account is, and what it is worth with those below it; one line, and none where it stands alone. */
export function Group({ accountId }: { accountId: string }) {
  const name = useRegionName(say('family.title'));
  const family = useAsked(accountId, familyOf);
  if (!family || (!family.parent && !family.together)) return null;
  const { parent, together } = family;
  return (
    <section aria-label={name}>
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
    </section>
  );
}
