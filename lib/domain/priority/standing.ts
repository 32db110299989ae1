import type { Account, HealthBand, IsoDate, Money } from '../account';
import { bandOf } from '../health';
import { compareText } from '../precedence';
import { contractsOf } from '../renewal/contract';
import { healthNow } from '../scorecard/estimate';
import { touchSummary } from '../touch';
import type { Clock } from './clock';
import { type Facts, factsOf, isSigned } from './facts';
import { handOf } from './in-hand';
import { CLASSES, type Found, type Reason, reasonKey } from './reason';
import { clocks, pastSla, promises } from './rules/clocks';
import { decisions } from './rules/decision';
import { escalations, leaving } from './rules/escalate';
import { missing, stale } from './rules/records';
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
  healthFell,
  critical,
  unknown,
  championLeft,
  lostContact,
  usageDown,
  tasks,
  waitingOnUs,
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

/** What several rules ask about one account, worked out once. */
export function caseOf(account: Account, said: Facts, clock: Clock): Case {
  const [contract] = contractsOf(account, clock.today);
  return {
    account,
    facts: { ...factsOf(account, contract, clock), ...said },
    clock,
    touches: touchSummary(account, clock.now),
    band: bandOf(healthNow(account, clock).health),
    ...(contract && { decision: contract }),
  };
}

/** Why somebody should look at this account today; nothing where there is no reason. */
export function standingOf(account: Account, said: Facts, clock: Clock, weights: Weights): Standing | undefined {
  return standingIn(caseOf(account, said, clock), weights);
}

/** The same of an account that other questions are asked about too. */
export function standingIn(one: Case, weights: Weights): Standing | undefined {
  const { account, clock, band, decision: contract } = one;
  const found = RULES.flatMap((rule) => rule(one) ?? []);
  if (found.length === 0) return undefined;
  const base = BAND_CHANCE[band];
  const decision = decisionDays(one);
  const hand = handOf(one);
  const reasons = found.map((each): Reason => {
    const held = hand(each);
    return {
      class: each.class,
      fact: each.fact,
      likelihood: 1 - (1 - base) * (1 - each.chance),
      daysLeft: each.until === undefined ? decision : daysUntil(each.until, clock),
      ...(held && { hand: held }),
    };
  });
  const { id: accountId, name, sample, csm, arr, parentId } = account;
  return {
    accountId,
    name,
    sample,
    ...(csm && { csm }),
    ...(arr && { arr }),
    ...(parentId && { parentId }),
    ...(contract && { ends: contract.endDate }),
    reasons: reasons.sort(byUrgency(weights)),
  };
}

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
