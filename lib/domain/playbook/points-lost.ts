import type { Account, HealthPoint, IsoDate } from '../account';
import { addDays } from '../dates';
import type { HealthMove } from '../health/past';

/** As its source keeps the score's past, else as this browser does. */
export function pointsLost({ health, healthMoves = [] }: Account, today: IsoDate, days: number): number {
  if (!health?.history.length) return fallKept(healthMoves, addDays(today, -days), today);
  return health.score === undefined ? 0 : fallOf(health.history, health.score, today, days);
}

/** What the customer lost since the best moment of these days: other weights, scales and inputs move nothing. Without a score now nobody knows. */
function fallKept(moves: readonly HealthMove[], from: IsoDate, today: IsoDate): number {
  const within = moves.filter(({ date }) => date >= from && date <= today);
  if (within.at(-1)?.score === undefined) return 0;
  const [most] = within.reduceRight<[most: number, lost: number]>(
    ([best, lost], { moved }) => [Math.max(best, lost - moved), lost - moved],
    [0, 0],
  );
  return Math.round(most);
}

/** Points lost since the best score of these days; a score holds until the next one. */
function fallOf(history: readonly HealthPoint[], score: number, today: IsoDate, days: number): number {
  const from = addDays(today, -days);
  let before: HealthPoint | undefined;
  let best = score;
  for (const point of history) {
    if (point.date > today) continue;
    if (point.date >= from) best = Math.max(best, point.score);
    else if (!before || point.date > before.date) before = point;
  }
  return Math.round(Math.max(best, before?.score ?? score) - score);
}
