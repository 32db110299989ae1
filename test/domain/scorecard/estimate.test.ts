import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Support } from '../../../lib/domain/account';
import { addDays } from '../../../lib/domain/dates';
import { USUAL_RULES } from '../../../lib/domain/house';
import { estimateOf, healthNow, scoreOf } from '../../../lib/domain/scorecard/estimate';
import { type Reading, readSignals, SIGNALS, type Signal } from '../../../lib/domain/scorecard/signals';
import { wholesOf } from '../../../lib/domain/scorecard/whole';
import { anAccount, day, instant } from '../builders';

const at = { today: day('2026-11-28'), now: instant('2026-11-28T12:00:00.000Z') };
const from = (daysAgo: number) => ({
  connectionId: 'csv',
  label: 'File',
  asOf: instant(new Date(Date.parse(at.now) - daysAgo * 86_400_000).toISOString()),
});
const freshly = { usage: from(1), support: from(0), touchpoints: from(1) };
const spoke = (daysAgo: number, direction: 'both' | 'out' = 'both') => ({
  id: `t${daysAgo}`,
  at: instant(`${addDays(at.today, -daysAgo)}T09:00:00.000Z`),
  kind: 'call' as const,
  direction,
  summary: 'Call',
});
const value = (account: Account, signal: Signal) => {
  const reading = readSignals(account, at).find((one) => one.signal === signal);
  return reading?.state === 'used' ? reading.value : reading?.state;
};

const count = (max: number) => fc.integer({ min: 0, max });
const accounts = fc
  .record({
    seats: fc.option(
      fc.record({
        activeSeats: count(500),
        seats: count(500),
        changePercent: fc.option(fc.integer({ min: -100, max: 300 }), { nil: undefined }),
      }),
    ),
    support: fc.option(
      fc.record({
        open: count(40),
        oldestDays: count(400),
        pastSla: count(10),
        escalations: count(4),
        satisfaction: fc.record({ good: count(50), bad: count(50) }),
      }),
    ),
    touches: fc.array(count(300), { maxLength: 4 }),
    ages: fc.record({ usage: count(20), support: count(6), touchpoints: count(20) }),
  })
  .map(({ seats, support, touches, ages }) =>
    anAccount({
      ...(seats && { usage: seats }),
      ...(support && { support }),
      touchpoints: touches.map((days) => spoke(days)),
      provenance: { usage: from(ages.usage), support: from(ages.support), touchpoints: from(ages.touchpoints) },
    }),
  );

describe('the estimate', () => {
  it('what the signals take sums exactly to the distance from 100, in whole points as shown', () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const { score, factors, used } = estimateOf(account, at);
        if (score === undefined) {
          expect(used).toBeLessThan(3);
          return;
        }
        const taken = factors.flatMap(({ points }) => (points === undefined ? [] : [points]));
        expect(taken).toHaveLength(used);
        expect(taken.every((points) => Number.isInteger(points) && points <= 0 && !Object.is(points, -0))).toBe(true);
        expect(taken.reduce((sum, points) => sum + points, 0)).toBe(score - 100);
        expect(score >= 0 && score <= 100).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is monotone in each signal, under any weights', () => {
    const readings = fc.tuple(...SIGNALS.map(() => fc.option(fc.double({ min: 0, max: 100, noNaN: true }))));
    const weights = fc.record(Object.fromEntries(SIGNALS.map((signal) => [signal, count(100)])) as Record<Signal, fc.Arbitrary<number>>);
    const read = (values: readonly (number | null)[]): Reading[] =>
      values.map((one, n) => {
        const signal = SIGNALS[n] as Signal;
        return one === null ? { signal, state: 'missing', words: '' } : { signal, state: 'used', value: one, words: '' };
      });
    fc.assert(
      fc.property(readings, weights, count(5), fc.double({ min: 0, max: 100, noNaN: true }), (values, weighed, which, better) => {
        const now = values[which];
        if (now === null || now === undefined) return;
        const improved = values.with(which, Math.max(now, better));
        const [before, after] = [scoreOf(read(values), weighed), scoreOf(read(improved), weighed)];
        if (before === undefined) expect(after).toBeUndefined();
        else expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, Signal, (step: number) => Partial<Account>]>([
    ['more active users', 'usage', (n) => ({ usage: { activeSeats: n, seats: 40, changePercent: -5 } })],
    ['a better trend', 'usage', (n) => ({ usage: { activeSeats: 20, seats: 40, changePercent: n * 2 - 40 } })],
    ['fewer open tickets', 'support', (n) => ({ support: { open: 40 - n, oldestDays: 9 } })],
    ['younger tickets', 'support', (n) => ({ support: { open: 1, oldestDays: 90 - n * 2 } })],
    ['fewer past SLA', 'support', (n) => ({ support: { open: 1, pastSla: 40 - n } })],
    ['fewer escalations', 'support', (n) => ({ support: { open: 1, escalations: 40 - n } })],
    ['a more recent touch', 'engagement', (n) => ({ touchpoints: [spoke(120 - n * 3)] })],
    ['more good ratings', 'sentiment', (n) => ({ support: { open: 1, satisfaction: { good: n, bad: 5 } } })],
  ])('%s never lowers %s', (_, signal, at40) => {
    const values = Array.from({ length: 41 }, (_unused, n) => value(anAccount({ provenance: freshly, ...at40(n) }), signal));
    const numbers = values.filter((one) => typeof one === 'number');
    expect(numbers.length).toBeGreaterThan(35);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    // As many steps as it takes to be worth nothing; two escalations are enough.
    expect(new Set(numbers).size).toBeGreaterThan(3);
  });
});

describe('missing and stale', () => {
  const support: Support = { open: 0 };

  it('nothing known is no estimate, and never a good one', () => {
    expect(estimateOf(anAccount(), at)).toMatchObject({ used: 0, total: 6 });
    expect(estimateOf(anAccount(), at).score).toBeUndefined();
    expect(healthNow(anAccount(), at)).toEqual({ health: undefined });
  });

  it('two signals are not enough, three are; what is not counted says why', () => {
    const two = anAccount({ support, touchpoints: [spoke(3)], provenance: freshly });
    expect(healthNow(two, at)).toMatchObject({ health: undefined, estimate: { used: 2 } });
    const three = estimateOf({ ...two, usage: { activeSeats: 40, seats: 40 } }, at);
    expect(three).toMatchObject({ score: 100, used: 3 });
    expect(three.factors.find(({ label }) => label === 'Payment')).toEqual({ label: 'Payment', event: 'No data, not counted' });
  });

  it('stale is said and not counted, however good it looks', () => {
    const account = anAccount({
      support,
      touchpoints: [spoke(3)],
      usage: { activeSeats: 40, seats: 40 },
      provenance: { ...freshly, usage: from(9) },
    });
    expect(value(account, 'usage')).toBe('stale');
    expect(estimateOf(account, at).factors[0]).toEqual({ label: 'Usage', event: 'Too old, not counted' });
  });

  it('a touch of this minute counts, one that is only planned does not', () => {
    const touch = (time: string) => anAccount({ touchpoints: [{ ...spoke(0), at: instant(`2026-11-28T${time}.000Z`) }] });
    expect(value(touch('12:00:40'), 'engagement')).toBe(100);
    expect(value(touch('15:00:00'), 'engagement')).toBe('missing');
  });

  it('outreach without any answer is the worst of contact; a quiet book is none', () => {
    expect(value(anAccount({ touchpoints: [spoke(3, 'out')] }), 'engagement')).toBe(0);
    expect(value(anAccount(), 'engagement')).toBe('missing');
    expect(value(anAccount({ support: { open: 0, satisfaction: { good: 2, bad: 0 } }, provenance: freshly }), 'sentiment')).toBe('missing');
  });

  it('the company’s own score is never replaced', () => {
    const health = { score: 58, history: [], factors: [] };
    expect(healthNow(anAccount({ health, support, touchpoints: [spoke(3)] }), at)).toEqual({ health });
    const grey = anAccount({
      health: { band: 'unknown', history: [], factors: [] },
      support,
      usage: { activeSeats: 40, seats: 40 },
      touchpoints: [spoke(3)],
      provenance: freshly,
    });
    expect(healthNow(grey, at).health?.score).toBe(100);
  });
});

it('whole parts sum to the whole, each within one of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 6 }), (values) => {
      const sum = Math.round(values.reduce((all, one) => all + one, 0));
      const wholes = wholesOf(values, sum);
      expect(wholes.reduce((all, one) => all + one, 0)).toBe(sum);
      for (const [n, one] of wholes.entries()) expect(Math.abs(one - (values[n] ?? 0))).toBeLessThanOrEqual(1);
    }),
  );
  expect(Object.values(USUAL_RULES.signals).reduce((all, one) => all + one, 0)).toBe(100);
});
