import { say } from '../../words/say';
import type { Account, IsoDate } from '../account';
import { daysBetween, formatDay, localDay } from '../dates';
import { EVIDENCE, type Evidence, type Now } from './evidence';
import { planOf, ticksOf } from './notes';
import { READINESS_ITEMS, type ReadinessItem, type Tick } from './terms';

export interface ReadyLine extends Evidence {
  item: ReadinessItem;
  done: boolean;
  /** By the person, not by the data. */
  ticked: boolean;
  /** Of a risk that is flagged or ticked: days between the day on which its plan was there and the end of the contract. */
  leadDays?: number;
}

/**
 * Whether we may talk about the renewal that ends on this day: what the data shows counts by itself, the rest is ticked by hand.
 * A tick stands against what it was made in sight of; when the data contradicts it with something new, it no longer counts.
 */
export function readinessOf(account: Account, endDate: IsoDate, now: Now): ReadyLine[] {
  const ticks = ticksOf(account.renewalNotes, endDate);
  const plan = planOf(account.renewalNotes, endDate);
  return READINESS_ITEMS.map((item) => {
    const evidence = evidenceOf(item, account, endDate, now);
    const tick = ticks.find((one) => one.item === item);
    const ticked = isTicked(evidence, tick);
    const since = item !== 'risks' ? undefined : (plan?.flaggedOn ?? (ticked && tick ? localDay(tick.at) : undefined));
    const leadDays = since && daysBetween(since, endDate);
    return { ...evidence, item, ticked, ...(typeof leadDays === 'number' && { leadDays }), done: evidence.verdict === 'yes' || ticked };
  });
}

/** A written plan whose next step is still ahead answers the risk; one whose day is over answers nothing. */
function evidenceOf(item: ReadinessItem, account: Account, endDate: IsoDate, now: Now): Evidence {
  const plan = item === 'risks' ? planOf(account.renewalNotes, endDate) : undefined;
  if (!plan) return EVIDENCE[item](account, now);
  const code = plan.next >= now.today ? ('ready.riskPlan' as const) : ('ready.riskPlanLate' as const);
  return {
    verdict: plan.next >= now.today ? 'yes' : 'no',
    code,
    get words() {
      return say(code, { owner: plan.owner, day: formatDay(plan.next, now.today) });
    },
  };
}

/** A tick holds while the evidence says nothing, or still says what was seen then. */
const isTicked = ({ verdict, code }: Evidence, tick: Tick | undefined): boolean =>
  verdict !== 'yes' && tick !== undefined && (verdict === 'unknown' || tick.seen === code);

/** What is not there yet, without a word about it. */
export function openItems(account: Account, endDate: IsoDate, now: Now): ReadinessItem[] {
  const ticks = ticksOf(account.renewalNotes, endDate);
  return READINESS_ITEMS.filter((item) => {
    const evidence = evidenceOf(item, account, endDate, now);
    return (
      evidence.verdict !== 'yes' &&
      !isTicked(
        evidence,
        ticks.find((one) => one.item === item),
      )
    );
  });
}
