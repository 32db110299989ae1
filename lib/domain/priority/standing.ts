import type { Account, HealthBand, IsoDate, Money } from '../account';
import { compareText } from '../text/compare-text';
import type { Clock } from './clock';
import { type Facts, isSigned, NOTHING_SAID } from './facts';
import { handOf } from './in-hand';
import { type Look, lookAt } from './look';
import { CLASSES, type Found, type Reason, reasonKey } from './reason';
import { clocks, pastSla, promises } from './rules/clocks';
import { decisions, moved, prepare } from './rules/decision';
import { escalations, leaving } from './rules/escalate';
import { followUps, seenMails } from './rules/follow-up';
import { missing, stale, unlogged } from './rules/records';
import { championLeft, critical, healthFell, lostContact, unknown, usageDown } from './rules/risks';
import type { Case, Rule } from './rules/rule';
import { tasks, waitingOnUs } from './rules/work';
import { urgency, type Weights } from './weights';

/** Another source of reasons is another line here. */
const RULES: readonly Rule[] = [
  escalations,
  leaving,
  promises,
  pastSla,
  clocks,
  decisions,
  moved,
  healthFell,
  critical,
  unknown,
  championLeft,
  lostContact,
  usageDown,
  tasks,
  seenMails,
  prepare,
  waitingOnUs,
  followUps,
  unlogged,
  stale,
  missing,
];

/** Where one account stands today. */
export interface Standing {
  accountId: string;
  name: string;
  sample: boolean;
  csm?: string;
  arr?: Money;
  parentId?: string;
  /** Day the contract ends. */
  ends?: IsoDate;
  /** First the one that decides, what is in hand last. Never empty. */
  reasons: Reason[];
}

/** Chance of losing an account by its band alone. Not knowing is nearly as bad as knowing that it is at risk. */
const BAND_CHANCE: Record<HealthBand, number> = { healthy: 0.05, at_risk: 0.3, unknown: 0.25, critical: 0.55 };

/** A quarter: nobody can wait longer, whenever the decision is. */
const MOST_DAYS = 65;
/** Nothing is left. */
const OVER = 0.5;

/** Why somebody should look at this account today; nothing where there is no reason. */
export const standingOf = (account: Account, said: Facts, clock: Clock, weights: Weights): Standing | undefined =>
  standingFrom(lookAt(account, clock), said, weights);

/** The same of an account that was looked at already. `said`: what is known beside its rows. */
export function standingFrom(look: Look, said: Facts, weights: Weights): Standing | undefined {
  const { account, band, clock, contract } = look;
  const one: Case = said === NOTHING_SAID ? look : { ...look, facts: { ...look.facts, ...said } };
  const found: Found[] = [];
  for (const rule of RULES) {
    const some = rule(one);
    if (some !== undefined) isOne(some) ? found.push(some) : found.push(...some);
  }
  if (found.length === 0) return undefined;
  const base = BAND_CHANCE[band];
  const decision = decisionDays(one);
  const hand = handOf(one);
  const reasons = found.map((each): Reason => {
    return {
      class: each.class,
      fact: each.fact,
      likelihood: 1 - (1 - base) * (1 - each.chance),
      daysLeft: each.until === undefined ? decision : daysUntil(each.until, clock),
      hand: hand(each),
    };
  });
  const { id: accountId, name, sample, csm, arr, parentId } = account;
  return {
    accountId,
    name,
    sample,
    csm: csm || undefined,
    arr,
    parentId,
    ends: contract?.endDate,
    reasons: reasons.length > 1 ? reasons.sort(byUrgency(weights)) : reasons,
  };
}

const isOne = (some: Found | readonly Found[]): some is Found => !Array.isArray(some);

/** What is due on the working day at hand has one day. */
function daysUntil(until: IsoDate, { days, workday }: Clock): number {
  if (until < workday) return OVER;
  return Math.min(MOST_DAYS, days.between(workday, until) + 1);
}

/** What has no day of its own is done before the customer decides. */
function decisionDays({ decision, facts, clock }: Case): number {
  if (!decision || isSigned(facts) || decision.decideBy < clock.today) return MOST_DAYS;
  return daysUntil(decision.decideBy, clock);
}

export const classRank = ({ class: name }: Pick<Found, 'class'>): number => CLASSES.indexOf(name);

export const byUrgency =
  (weights: Weights) =>
  (a: Reason, b: Reason): number =>
    Number(a.hand !== undefined) - Number(b.hand !== undefined) ||
    classRank(a) - classRank(b) ||
    urgency(b, weights) - urgency(a, weights) ||
    compareText(reasonKey(a), reasonKey(b));
