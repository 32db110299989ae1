import type { Health, HealthBand, HealthFactor, HealthPoint, IsoDate } from '../../domain/account';
import { withoutGaps } from '../../domain/data/without-gaps';
import { addDays } from '../../domain/dates';
import { between, turn } from './random';

/** How a score came to be what it is. `change` happened `daysAgo`; before that it moved by `noise` from week to week. */
interface Story {
  score?: number;
  change?: number;
  daysAgo?: number;
  noise?: number;
  /** Weeks of history before the change. */
  weeks?: number;
  band?: HealthBand;
  /** Reasons in proportion to the change; the first takes what rounding leaves. */
  why?: readonly (readonly [label: string, share: number, event?: string])[];
}

const STORIES: readonly (Story | undefined)[] = [
  {
    score: 58,
    change: -12,
    daysAgo: 12,
    noise: 3,
    weeks: 26,
    why: [
      ['Support', 0.75, 'ticket #812 open 14 days'],
      ['Product use', 0.5, 'active users down 9 % in 4 weeks'],
      ['Relationship', -0.25, 'business review held'],
    ],
  },
  { score: 84, change: 1, daysAgo: 20, noise: 2, weeks: 30 },
  undefined,
  {
    score: 74,
    change: 11,
    daysAgo: 9,
    noise: 2,
    weeks: 24,
    why: [
      ['Onboarding', 0.6, 'first workflow went live'],
      ['Training', 0.4, '14 people trained'],
    ],
  },
  { score: 47, change: -16, daysAgo: 8, noise: 2, weeks: 28 },
  {
    score: 27,
    change: -21,
    daysAgo: 15,
    noise: 4,
    weeks: 26,
    why: [
      ['Support', 0.6, 'outage of 3 hours, review not sent'],
      ['Sponsor', 0.4, 'champion left'],
    ],
  },
  { band: 'at_risk' },
  { score: 63, change: -2, daysAgo: 18, noise: 8, weeks: 34 },
  { score: 71, weeks: 0, daysAgo: 12 },
  { score: 34, change: 0, daysAgo: 25, noise: 1, weeks: 22 },
  { score: 93, change: 4, daysAgo: 5, noise: 3, weeks: 30, why: [['Product use', 1, 'all 40 seats in use']] },
  { score: 69, change: -9, daysAgo: 3, noise: 7, weeks: 30, why: [['Product use', 1]] },
];

/** The next story in turn, moved by a few points so that no two accounts look copied. */
export function healthOf(today: IsoDate, index: number, random: () => number): Health | undefined {
  const story = turn(STORIES, index);
  if (!story) return undefined;
  if (story.score === undefined) return withoutGaps({ band: story.band, history: [], factors: [] });
  const score = story.score + (index < STORIES.length ? 0 : between(random, -3, 3));
  return { score, history: historyOf(story, score, today, random), factors: factorsOf(story) };
}

/** Weekly points up to the change; the score before it stands unchanged for the 30 days that the trend looks back over. */
function historyOf(
  { change = 0, daysAgo = 0, noise = 0, weeks = 0 }: Story,
  score: number,
  today: IsoDate,
  random: () => number,
): HealthPoint[] {
  const before = score - change;
  const changed = addDays(today, -daysAgo);
  if (weeks === 0) return [{ date: changed, score }];
  const earlier = Array.from({ length: weeks }, (_, week) => {
    const drift = week === weeks - 1 ? 0 : between(random, -noise, noise);
    return { date: addDays(today, -31 - 7 * (weeks - 1 - week)), score: Math.min(100, Math.max(0, before + drift)) };
  });
  return [...earlier, { date: changed, score }];
}

function factorsOf({ change = 0, why = [] }: Story): HealthFactor[] {
  const rest = why.slice(1).map(([label, share, event]) => withoutGaps({ label, points: Math.round(change * share), event }));
  const [first] = why;
  if (!first) return [];
  const points = change - rest.reduce((sum, factor) => sum + factor.points, 0);
  return [withoutGaps({ label: first[0], points, event: first[2] }), ...rest];
}
