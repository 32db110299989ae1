import { cx } from '@/components/ui/cx';
import { Rich } from '@/components/ui/Rich';
import { formatMoney } from '@/lib/domain/money';
import { upliftOf } from '@/lib/domain/renewal/amounts';
import type { Contract } from '@/lib/domain/renewal/contract';
import { say } from '@/lib/words/say';
import lines from '../parts/lines.module.css';

/** What the renewal is worth a year, and what that changes. Absent while nobody has said. */
export function Amounts({ contract: { current, renewed, state } }: { contract: Contract }) {
  if (!renewed || state === 'lost') return null;
  const uplift = upliftOf(current, renewed);
  const sign = uplift && uplift.by.amount > 0 ? '+' : '';
  return (
    <p className={lines.soft}>
      <Rich text="renewal.amount" values={{ amount: formatMoney(renewed) }} />
      {uplift?.percent ? (
        <span className={cx(uplift.by.amount < 0 && lines.warn)}>
          {', '}
          {say('renewal.uplift', { by: `${sign}${formatMoney(uplift.by)}`, percent: `${sign}${uplift.percent}`.replace('-', '−') })}
        </span>
      ) : null}
    </p>
  );
}
