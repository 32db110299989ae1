import { say } from '../../words/say';
import type { Account } from '../account';
import { houseRules } from '../company/house-rules';
import { daysBetween, localDay } from '../dates';
import { causeWords } from '../health/change';
import type { At } from '../health/signals';
import { healthTrend, isBeyondNoise } from '../health/trend';
import { decisionLeft } from '../renewal/decision';
import { lastContact } from '../touchpoint/last-contact';

/** Days ahead in which a decision is news. */
const DECISION_DAYS = 30;

type Rule = (account: Account, at: At) => string | undefined;

/** Most urgent first: what hurts the customer now, what cannot be undone later, what we owe, what nobody understands yet. */
const RULES: readonly Rule[] = [
  escalated,
  pastSla,
  decisionNear,
  tasksOverdue,
  healthDrop,
  championLeft,
  goneQuiet,
  usageDrop,
  waitingOnUs,
];

/** At most two short reasons to look at this account today. */
export function whyNow(account: Account, at: At): string[] {
  const reasons: string[] = [];
  for (const rule of RULES) {
    const reason = rule(account, at);
    if (reason) reasons.push(reason);
    if (reasons.length === 2) break;
  }
  return reasons;
}

function escalated({ support }: Account): string | undefined {
  return support?.escalations ? say('reasons.escalations', { count: support.escalations }) : undefined;
}

function pastSla({ support }: Account): string | undefined {
  return support?.pastSla ? say('reasons.pastSla', { count: support.pastSla }) : undefined;
}

/** A contract that renews by itself has nothing left to decide once the notice day is over. */
function decisionNear(account: Account, { today }: At): string | undefined {
  const decision = decisionLeft(account, today);
  if (!decision) return undefined;
  const days = daysBetween(today, decision.decideBy);
  if (days < 0) return say('reasons.renewalOverdue', { count: -days });
  if (days === 0) return say('reasons.decisionToday');
  return days <= DECISION_DAYS ? say('reasons.decisionIn', { count: days }) : undefined;
}

function tasksOverdue({ tasks }: Account, { today }: At): string | undefined {
  const overdue = tasks.filter((task) => task.status === 'open' && task.due !== undefined && task.due < today).length;
  return overdue ? say('reasons.tasksOverdue', { count: overdue }) : undefined;
}

/** Noise is not news: the fall must exceed twice the account's usual move; what a source itself explains is told where its score is. */
function healthDrop(account: Account, at: At): string | undefined {
  const { health } = account;
  const { today } = at;
  const trend = healthTrend(account, health, today);
  if (!trend || !isBeyondNoise(trend)) return undefined;
  if (trend.keptBy === 'browser') {
    const event = causeWords(account, trend.cause, at);
    return event ? say('facts.fellBecause', { count: -trend.moved, event }) : say('reasons.healthFell', { count: -trend.moved });
  }
  const explained = health?.factors.some((factor) => factor.event && (factor.points ?? 0) < 0);
  return explained ? undefined : say('reasons.healthFell', { count: -trend.delta });
}

/** Only while nobody else holds the role. */
function championLeft({ contacts }: Account): string | undefined {
  const champions = contacts.filter((contact) => contact.role === 'champion');
  return champions.length > 0 && champions.every((contact) => contact.left) ? say('reasons.championLeft') : undefined;
}

function goneQuiet(account: Account, { today, now }: At): string | undefined {
  const { lastTwoWay } = lastContact(account, now);
  if (!lastTwoWay) return undefined;
  const days = daysBetween(localDay(lastTwoWay.at), today);
  return days > houseRules().thresholds.noTouchDays ? say('reasons.quiet', { count: days }) : undefined;
}

function usageDrop({ usage }: Account): string | undefined {
  const change = usage?.changePercent ?? 0;
  return change <= -houseRules().thresholds.usageDrop ? say('reasons.usageDown', { percent: Math.round(-change) }) : undefined;
}

function waitingOnUs({ support }: Account): string | undefined {
  return support?.waitingOnUs ? say('reasons.waitingOnUs', { count: support.waitingOnUs }) : undefined;
}
