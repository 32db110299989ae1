import type { Health, HealthPoint, IsoDate } from '../account';
import { addDays, dayNumber, daysBetween } from '../dates';

/** Days over which a change of health is told. */
export const TREND_DAYS = 30;

/** Fewest earlier 30-day moves, one a week, from which an account's usual noise may be claimed. */
const MIN_MOVES = 6;
/** A year of weekly looks back is enough for a median. */
const MAX_MOVES = 52;

export interface Trend {
  /** Points gained, negative when falling. */
  delta: number;
  /** Days between the two scores compared: 30, or less when the history is younger. */
  days: number;
  /** The account's own noise: the middle of its earlier 30-day moves, in points. Absent with too little history. */
  usual?: number;
}

/** How the score moved in 30 days, as its source keeps it. History is kept by change, so a score holds until the next point. */
export function trendOf(health: Health | undefined, today: IsoDate): Trend | undefined {
  const history = pastOf(health, today);
  const oldest = history[0];
  const now = health?.score ?? history.at(-1)?.score;
  if (!oldest || now === undefined || oldest.date === today) return undefined;
  const from = addDays(today, -TREND_DAYS);
  const before = scoreAt(history, from);
  const delta = Math.round(now - (before ?? oldest.score));
  return { delta, days: before === undefined ? daysBetween(oldest.date, today) : TREND_DAYS, usual: usualMove(history, from) };
}

function pastOf(health: Health | undefined, today: IsoDate): HealthPoint[] {
  return (health?.history ?? []).filter((point) => point.date <= today).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function scoreAt(history: readonly HealthPoint[], date: IsoDate): number | undefined {
  return history.findLast((point) => point.date <= date)?.score;
}

/** The middle of the moves over 30 days, a week apart, that lie before a day; `history` in the order of its days. */
export function usualMove(history: readonly HealthPoint[], until: IsoDate): number | undefined {
  // In numbers of days, each point passed once: looking through a book asks this of every account whose health fell.
  const days = history.map(({ date }) => dayNumber(date));
  const moves: number[] = [];
  let [to, from] = [history.length - 1, history.length - 1];
  for (let end = dayNumber(until); moves.length < MAX_MOVES; end -= 7) {
    while (to >= 0 && (days[to] as number) > end) to -= 1;
    while (from >= 0 && (days[from] as number) > end - TREND_DAYS) from -= 1;
    const [then, now] = [history[from], history[to]];
    if (!then || !now) break;
    moves.push(Math.abs(now.score - then.score));
  }
  if (moves.length < MIN_MOVES) return undefined;
  moves.sort((a, b) => a - b);
  const middle = moves.length >> 1;
  const median = moves.length % 2 ? (moves[middle] as number) : ((moves[middle - 1] as number) + (moves[middle] as number)) / 2;
  return Math.round(median);
}
