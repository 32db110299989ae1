import { Rich } from '@/components/ui/Rich';
import type { IsoDate } from '@/lib/domain/account';
import { type Decision, isStillToDecide } from '@/lib/domain/renewal/decision';
import { Day } from '../parts/Day';

/** The day that matters of a decision and what it is called: the same wherever the panel names it. */
export function DecisionDay({ decision, today }: { decision: Decision; today: IsoDate }) {
  const { decideBy, endDate } = decision;
  return isStillToDecide(decision, today) ? (
    <Rich text={textOf(decision)} values={{ date: <Day date={decideBy} today={today} /> }} />
  ) : (
    <Rich text="renewal.renewsThen" values={{ date: <Day date={endDate} today={today} /> }} />
  );
}

function textOf({ decideBy, endDate, auto }: Decision) {
  if (decideBy !== endDate) return 'renewal.decideBy';
  return auto ? 'renewal.renews' : 'renewal.ends';
}
