import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Support } from '../../../lib/domain/account';
import { USUAL_RULES, under } from '../../../lib/domain/company/house-rules';
import { addDays } from '../../../lib/domain/dates';
import { estimateOf, healthNow, scoreOf } from '../../../lib/domain/health/estimate';
import { explain } from '../../../lib/domain/health/explain';
import { type Reading, readSignals, SIGNALS, type Signal } from '../../../lib/domain/health/signals';
import { isSameState, stateOf } from '../../../lib/domain/health/state';
import { wholesOf } from '../../../lib/domain/health/whole-numbers';
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

const named = (n: number) => Array.from({ length: n }, (_, i) => `Part ${String.fromCharCode(97 + (i % 26))}${i < 26 ? '' : 'z'}`);
const FEATURES = ['Reports', 'Planner', 'API'];
const met = (daysAgo: number, notHeld?: true) => ({ ...spoke(daysAgo), kind: 'meeting' as const, ...(notHeld && { notHeld }) });

const count = (max: number) => fc.integer({ min: 0, max });
const accounts = fc
  .record({
    seats: fc.option(
      fc.record({
        activeSeats: count(500),
        seats: count(500),
        changePercent: fc.option(fc.integer({ min: -100, max: 300 }), { nil: undefined }),
        features: fc.option(fc.subarray(FEATURES), { nil: undefined }),
        featuresBefore: fc.option(fc.subarray(FEATURES), { nil: undefined }),
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
    touches: fc.array(fc.record({ days: count(300), kind: fc.constantFrom('call', 'meeting', 'review'), notHeld: fc.boolean() }), {
      maxLength: 4,
    }),
    ages: fc.record({ usage: count(20), support: count(6), touchpoints: count(20) }),
  })
  .map(({ seats, support, touches, ages }) =>
    anAccount({
      ...(seats && { usage: seats }),
      ...(support && { support }),
      touchpoints: touches.map(({ days, kind, notHeld }) => ({ ...spoke(days), kind, ...(notHeld && { notHeld: true as const }) })),
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

  it.each([
    [1, 1, '1 open ticket, oldest 1 day'],
    [2, 1, '2 open tickets, oldest 1 day'],
    [1, 9, '1 open ticket, oldest 9 days'],
  ])('%i open, the oldest for %i, is said in its own number: %s', (open, oldestDays, words) => {
    const account = anAccount({ support: { open, oldestDays }, provenance: { support: from(0) } });
    expect(readSignals(account, at).find(({ signal }) => signal === 'support')?.words).toBe(words);
  });

  it.each<[string, Signal, (step: number) => Partial<Account>]>([
    ['more active users', 'usage', (n) => ({ usage: { activeSeats: n, seats: 40, changePercent: -5 } })],
    ['a better trend', 'usage', (n) => ({ usage: { activeSeats: 20, seats: 40, changePercent: n * 2 - 40 } })],
    [
      'more features still in use',
      'usage',
      (n) => ({ usage: { activeSeats: 20, seats: 40, features: named(n), featuresBefore: named(40) } }),
    ],
    ['a more recent touch beside a missed meeting', 'engagement', (n) => ({ touchpoints: [spoke(120 - n * 3), met(5, true)] })],
    [
      'more meetings kept',
      'engagement',
      (n) => ({ touchpoints: Array.from({ length: 41 }, (_u, i) => met(30 + i, i < n ? undefined : true)).concat(met(30)) }),
    ],
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

describe('key features', () => {
  const usage = { activeSeats: 40, seats: 40, changePercent: 10 };
  const read = (more: Partial<Account['usage']>) =>
    readSignals(anAccount({ usage: { ...usage, ...more }, provenance: freshly }), at).find(({ signal }) => signal === 'usage');
  const company = { ...USUAL_RULES, keyFeatures: ['Reports', 'API'] };

  it('count by the company’s list, however it writes them', () => {
    under(company, () => {
      expect(read({ features: ['reports', 'Planner'] })).toMatchObject({
        parts: { seats: 100, trend: 100, features: 50 },
        value: 90,
        words: '40 of 40 seats in use, active users +10\u00a0%, 1 of 2 key features in use',
      });
      expect(read({ features: ['API', 'Reports'] })).toMatchObject({ value: 100 });
      expect(read({ featuresBefore: ['Planner'] })).toMatchObject({ parts: { features: 0 } });
    });
  });

  it('are those of the quarter before where nobody named any', () => {
    expect(read({ features: ['Reports'], featuresBefore: ['Reports', 'API'] })).toMatchObject({
      parts: { features: 50 },
      words: expect.stringContaining('1 of 2 features of the quarter before still in use'),
    });
  });

  it('that nobody measured are said and never counted as good', () => {
    const words = '40 of 40 seats in use, active users +10\u00a0%, not known: key features';
    expect(read({})).toMatchObject({ parts: { seats: 100, trend: 100 }, words });
    expect(read({ features: ['Reports'] })).toMatchObject({ parts: { seats: 100, trend: 100 }, words });
    under(company, () => expect(read({})).toMatchObject({ parts: { seats: 100, trend: 100 }, words }));
    expect(read({ changePercent: undefined })).toMatchObject({
      words: '40 of 40 seats in use, not known: trend of active users, key features',
    });
  });

  it('another list is another way to reckon, and no fall', () => {
    const account = anAccount({
      usage: { ...usage, features: ['Reports'] },
      support: { open: 0 },
      touchpoints: [spoke(1)],
      provenance: freshly,
    });
    const [before, after] = [stateOf(account, at), under(company, () => stateOf(account, at))];
    expect(isSameState(before, after)).toBe(false);
    expect(explain(before, after)).toMatchObject({ moved: 0, parts: [{ kind: 'weights' }] });
  });
});

describe('meetings', () => {
  const engagement = (...touchpoints: Account['touchpoints']) =>
    readSignals(anAccount({ touchpoints, provenance: freshly }), at).find(({ signal }) => signal === 'engagement');

  it('that took place are counted of those that were agreed in 90 days', () => {
    expect(engagement(spoke(2), met(20), met(40, true), met(91, true))).toMatchObject({
      parts: { silence: 100, meetings: 50 },
      value: 87.5,
      words: 'Last two-way touch 2 days ago, 1 of 2 meetings took place',
    });
    expect(engagement(spoke(2))).toMatchObject({ value: 100, words: 'Last two-way touch 2 days ago, no meeting known in 90 days' });
  });

  it('that did not take place are no touch', () => {
    expect(engagement(met(1, true))).toMatchObject({ value: 0, words: 'We wrote, no answer yet, 0 of 1 meeting took place' });
    expect(engagement(spoke(60), met(1, true))).toMatchObject({ words: 'Last two-way touch 60 days ago, 0 of 1 meeting took place' });
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
