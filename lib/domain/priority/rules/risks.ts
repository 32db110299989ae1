import type { Account, Health, HealthPoint } from '../../account';
import { houseRules } from '../../company/house-rules';
import { DAY_MS } from '../../durations';
import { causeWords } from '../../health/change';
import type { HealthMove } from '../../health/past';
import { trendOf } from '../../health/score-trend';
import { isBeyondNoise, keptTrend } from '../../health/trend';
import type { Clock } from '../clock';
import type { Found } from '../reason';
import type { Case, Rule } from './rule';

/** Noise is not news: only a fall of more than twice the account's usual move. */
export const healthFell: Rule = ({ account, clock }) => {
  const { health, healthMoves } = account;
  if (healthMoves && !health?.history.length) return keptFall(account, healthMoves, clock);
  if (!health || !mayHaveFallen(health, clock)) return undefined;
  const trend = trendOf(health, clock.today);
  if (!trend || trend.delta > -houseRules().thresholds.healthDrop || -trend.delta <= 2 * (trend.usual ?? 0)) return undefined;
  const event = health.factors.find((factor) => factor.event && (factor.points ?? 0) < 0)?.event;
  // What has a known cause is less of a worry than what nobody understands.
  const fact = { kind: 'healthFell' as const, points: -trend.delta, days: trend.days, ...(event && { event }) };
  return { class: 'risk', fact, chance: event ? 0.15 : 0.3 };
};

/** As this browser kept it: what the customer did, with the signal behind it as it stands now. */
function keptFall(account: Account, moves: readonly HealthMove[], clock: Clock): Found | undefined {
  const trend = keptTrend(moves, clock.today);
  if (!trend || !isBeyondNoise(trend)) return undefined;
  const event = causeWords(account, trend.cause, clock);
  const fact = { kind: 'healthFell' as const, points: -trend.moved, days: trend.days, ...(event && { event }) };
  return { class: 'risk', fact, chance: event ? 0.15 : 0.3 };
}

/** The same comparison without the usual noise, which takes longer to work out than all else about an account. */
function mayHaveFallen({ score, history }: Health, { today, trendFrom }: Clock): boolean {
  let oldest: HealthPoint | undefined;
  let before: HealthPoint | undefined;
  let latest: HealthPoint | undefined;
  for (const point of history) {
    if (point.date > today) continue;
    if (!oldest || point.date < oldest.date) oldest = point;
    if (!latest || point.date >= latest.date) latest = point;
    if (point.date <= trendFrom && (!before || point.date >= before.date)) before = point;
  }
  const then = before ?? oldest;
  const now = score ?? latest?.score;
  return then !== undefined && now !== undefined && Math.round(now - then.score) <= -houseRules().thresholds.healthDrop;
}

export const critical: Rule = ({ account: { health }, band }) =>
  band === 'critical'
    ? { class: 'risk', fact: { kind: 'critical', ...(health?.score !== undefined && { score: health.score }) }, chance: 0.1 }
    : undefined;

/** Nobody knows: that is a risk, not a zero. */
export const unknown: Rule = ({ band }) => (band === 'unknown' ? { class: 'risk', fact: { kind: 'unknown' }, chance: 0.05 } : undefined);

/** Only while nobody else holds the role. */
export const championLeft: Rule = ({ account: { contacts } }) => {
  const champions = contacts.filter(({ role }) => role === 'champion');
  return champions.length > 0 && champions.every(({ left }) => left)
    ? { class: 'risk', fact: { kind: 'championLeft' }, chance: 0.3 }
    : undefined;
};

/** Nobody has spoken with them for longer than the company's days without contact. One that nobody ever spoke with is not quiet. */
export function isQuiet({ touches: { lastTwoWay }, clock }: Case): boolean {
  return lastTwoWay !== undefined && clock.ms - Date.parse(lastTwoWay.at) > houseRules().thresholds.noTouchDays * DAY_MS;
}

/** Lost contact: nothing came back, or nobody has spoken for long. */
export const lostContact: Rule = (one) => {
  const { lastTwoWay, lastOutreach, unanswered } = one.touches;
  if (unanswered && lastOutreach && !mayStillAnswer(one)) {
    return { class: 'risk', fact: { kind: 'unanswered', since: lastOutreach.at }, chance: 0.2 };
  }
  return lastTwoWay && isQuiet(one) ? { class: 'risk', fact: { kind: 'quiet', since: lastTwoWay.at }, chance: 0.15 } : undefined;
};

/** We wrote, and the customer has had no more than a few working days. */
export function mayStillAnswer({ touches: { lastOutreach, unanswered }, clock }: Case): boolean {
  return unanswered && lastOutreach !== undefined && Date.parse(lastOutreach.at) >= clock.answerFrom;
}

export const usageDown: Rule = ({ account: { usage } }) => {
  const percent = Math.round(-(usage?.changePercent ?? 0));
  return percent >= houseRules().thresholds.usageDrop
    ? { class: 'risk', fact: { kind: 'usageDown', percent }, chance: Math.min(0.4, percent / 100) }
    : undefined;
};
