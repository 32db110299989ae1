import type { Account, Health, HealthPoint, IsoDate } from '../account';
import { houseRules } from '../company/house-rules';
import { addDays, daysBetween } from '../dates';
import { compareText } from '../text/compare-text';
import type { HealthMove } from './past';
import { TREND_DAYS, type Trend, trendOf, usualMove } from './score-trend';
import type { Signal } from './signals';

export interface HealthTrend extends Trend {
  /** The part of `delta` that no change of weights, scale, source or inputs explains. */
  moved: number;
  /** Since when changes are known, and whether this browser keeps them or the source does. */
  since: IsoDate;
  keptBy: 'source' | 'browser';
  /** The signal behind most of the fall, where one tells. */
  cause?: Signal;
}

/** How the health moved: as its source keeps it, else as this browser does. */
export function healthTrend(account: Account, health: Health | undefined, today: IsoDate): HealthTrend | undefined {
  if (health && health.history.length > 0) {
    const trend = trendOf(health, today);
    const since = trend && health.history.map(({ date }) => date).sort(compareText)[0];
    return trend && since && { ...trend, moved: trend.delta, since, keptBy: 'source' };
  }
  return keptTrend(account.healthMoves ?? [], today, health?.score);
}

/** The day that a trend begins with. */
export const startOf = ({ days }: Pick<HealthTrend, 'days'>, today: IsoDate): IsoDate => addDays(today, -days);

/** A fall that is more than this account's scores usually do; a change of weights or inputs is none, however large. */
export const isBeyondNoise = ({ moved, usual }: Pick<HealthTrend, 'moved' | 'usual'>): boolean =>
  moved <= -houseRules().thresholds.healthDrop && -moved > 2 * (usual ?? 0);

/** `now` is the score that is shown; without it, the one that was kept last. */
export function keptTrend(moves: readonly HealthMove[], today: IsoDate, now = moves.at(-1)?.score): HealthTrend | undefined {
  const known = moves.filter(({ date }) => date <= today);
  const first = known[0];
  if (!first || now === undefined) return undefined;
  const from = addDays(today, -TREND_DAYS);
  const within = known.filter(({ date }) => date > from);
  const before = known.findLast(({ date }) => date <= from);
  const base = before ? before.score : first.from;
  if (base === undefined) return undefined;
  const young = !before && first.since > from;
  const falls = within.filter(({ moved }) => moved < 0).sort((a, b) => a.moved - b.moved);
  const cause = falls.find((move) => move.cause)?.cause;
  return {
    delta: Math.round(now) - Math.round(base),
    days: young ? Math.max(1, daysBetween(first.since, today)) : TREND_DAYS,
    usual: usualMove(comparable(known), from),
    moved: within.reduce((sum, { moved }) => sum + moved, 0),
    since: first.since,
    keptBy: 'browser',
    ...(cause && { cause }),
  };
}

/** Scores as they would be under one set of weights and inputs: a change of those is no noise of the customer's. */
function comparable(moves: readonly HealthMove[]): HealthPoint[] {
  const [first] = moves;
  if (!first) return [];
  let score = first.from ?? first.score ?? 0;
  const points = [{ date: first.since, score }];
  for (const { date, moved } of moves) {
    score += moved;
    points.push({ date, score });
  }
  return points;
}

/** The line to draw; a day without a score ends a stretch, and the next score begins another. Days in between are as they were. */
export function stretches(account: Account, health: Health | undefined, today: IsoDate): HealthPoint[][] {
  if (health && health.history.length > 0) return [health.history];
  const moves = account.healthMoves ?? [];
  const [first] = moves;
  if (!first) return [];
  const found: HealthPoint[][] = [[]];
  if (first.from !== undefined) found[0]?.push({ date: first.since, score: first.from });
  for (const { date, score, from } of moves) {
    const open = found.at(-1);
    if (from !== undefined && open && open.length > 0) open.push({ date: addDays(date, -1), score: from });
    if (score === undefined) found.push([]);
    else found.at(-1)?.push({ date, score });
  }
  if (health?.score !== undefined) found.at(-1)?.push({ date: today, score: health.score });
  return found.map((points) => inOrder(points)).filter((points) => points.length > 0);
}

/** One point a day, the last one said of it. */
const inOrder = (points: readonly HealthPoint[]): HealthPoint[] =>
  [...new Map(points.map((point) => [point.date, point])).values()].sort((a, b) => compareText(a.date, b.date));
