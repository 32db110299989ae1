import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Health } from '../../../lib/domain/account';
import { addDays } from '../../../lib/domain/dates';
import { bandOf } from '../../../lib/domain/health/bands';
import { trendOf, usualMove } from '../../../lib/domain/health/score-trend';
import { day } from '../builders';

const today = day('2026-11-22');
const health = (over: Partial<Health>): Health => ({ history: [], factors: [], ...over });
const points = (...list: [daysAgo: number, score: number][]) => list.map(([daysAgo, score]) => ({ date: addDays(today, -daysAgo), score }));

describe('bandOf', () => {
  it.each([
    [100, 'healthy'],
    [70, 'healthy'],
    [69.5, 'healthy'],
    [69.4, 'at_risk'],
    [40, 'at_risk'],
    [39.4, 'critical'],
    [0, 'critical'],
    [Number.NaN, 'unknown'],
    [undefined, 'unknown'],
  ])('%s is %s', (score, band) => expect(bandOf(health({ score }))).toBe(band));

  it("takes the source's own band over the number", () => expect(bandOf(health({ score: 90, band: 'critical' }))).toBe('critical'));
  it('knows nothing of nothing', () => expect(bandOf(undefined)).toBe('unknown'));
});

it('the usual move is the middle of the moves over 30 days, a week apart, as a plain walk finds it', () => {
  const histories = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 100 })), {
    selector: ([daysAgo]) => daysAgo,
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(histories, (list) => {
      const history = points(...list.toSorted(([a], [b]) => b - a));
      const at = (daysAgo: number) => history.findLast(({ date }) => date <= addDays(today, -daysAgo))?.score;
      const moves: number[] = [];
      for (let daysAgo = 0; moves.length < 52; daysAgo += 7) {
        const [to, from] = [at(daysAgo), at(daysAgo + 30)];
        if (to === undefined || from === undefined) break;
        moves.push(Math.abs(to - from));
      }
      const [low, high] = [
        moves.toSorted((a, b) => a - b)[(moves.length - 1) >> 1] ?? 0,
        moves.toSorted((a, b) => a - b)[moves.length >> 1] ?? 0,
      ];
      expect(usualMove(history, today)).toBe(moves.length < 6 ? undefined : Math.round((low + high) / 2));
    }),
  );
});

describe('trendOf', () => {
  it('compares with the score that stood 30 days ago, however long before it was set', () => {
    expect(trendOf(health({ score: 58, history: points([200, 70], [12, 58]) }), today)).toMatchObject({ delta: -12, days: 30 });
  });

  it('counts the day itself', () => {
    expect(trendOf(health({ score: 58, history: points([60, 50], [30, 70], [12, 58]) }), today)?.delta).toBe(-12);
  });

  it('says how short a young history is', () => {
    expect(trendOf(health({ score: 61, history: points([11, 55], [2, 61]) }), today)).toEqual({ delta: 6, days: 11, usual: undefined });
  });

  it.each([
    ['no health', undefined],
    ['no history', health({ score: 70 })],
    ['a history that begins today', health({ score: 70, history: points([0, 70]) })],
    ['only the future', health({ score: 70, history: points([-5, 70]) })],
  ])('has nothing to say about %s', (_, given) => expect(trendOf(given, today)).toBeUndefined());

  it('does not mind the order of history', () => {
    const history = points([200, 70], [90, 64], [12, 58]);
    expect(trendOf(health({ history: history.toReversed() }), today)).toEqual(trendOf(health({ history }), today));
  });

  it('measures usual noise before the last 30 days, so that the fall itself is no noise', () => {
    const saw = points(...Array.from({ length: 30 }, (_, week): [number, number] => [240 - week * 7, week % 2 ? 75 : 70]));
    expect(trendOf(health({ score: 40, history: [...saw, ...points([5, 40])] }), today)?.usual).toBeLessThanOrEqual(5);
    expect(trendOf(health({ score: 40, history: points([400, 70], [5, 40]) }), today)?.usual).toBe(0);
  });

  it('claims no usual noise from a short past', () => {
    expect(trendOf(health({ score: 40, history: points([80, 70], [5, 40]) }), today)?.usual).toBeUndefined();
  });
});
