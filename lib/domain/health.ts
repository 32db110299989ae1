import { say } from '../words/say';
import type { Health, HealthBand, HealthPoint, IsoDate } from './account';
import { addDays, dayNumber, daysBetween } from './dates';
import { houseRules } from './house';

/** In the company's words, else in the reader's language, which is not known yet when this file is read. */
export const BAND_WORDS: Readonly<Record<HealthBand, string>> = {
  get healthy() {
    return houseRules().labels.healthy ?? say('bands.healthy');
  },
  get at_risk() {
    return houseRules().labels.at_risk ?? say('bands.atRisk');
  },
  get critical() {
    return houseRules().labels.critical ?? say('bands.critical');
  },
  get unknown() {
    return houseRules().labels.unknown ?? say('bands.unknown');
  },
};

/** Days over which a change of health is told. */
export const TREND_DAYS = 30;

/** Fewest earlier 30-day moves, one a week, from which an account's usual noise may be claimed. */
const MIN_MOVES = 6;
/** A year of weekly looks back is enough for a median. */
const MAX_MOVES = 52;

/** The band the source names, else the one its score falls in. Rounded as shown, so that number and word agree. */
export function bandOf(health: Health | undefined, bands = houseRules().bands): HealthBand {
  if (health?.band) return health.band;
  if (health?.score === undefined || !Number.isFinite(health.score)) return 'unknown';
  const score = Math.round(health.score);
  if (score >= bands.healthy) return 'healthy';
  return score >= bands.at_risk ? 'at_risk' : 'critical';
}

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
