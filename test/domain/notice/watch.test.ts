import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/domain/account';
import { addDays } from '../../../lib/domain/dates';
import { type Happening, happenings, leavingNow, type Watched, watchedOf, withoutRemeasured } from '../../../lib/domain/notice/watch';
import { eachWatched, watchesOf } from '../../../lib/domain/notice/watches';
import { usualCalendar } from '../../../lib/domain/priority/calendar';
import { clockAt } from '../../../lib/domain/priority/clock';
import { lookAt } from '../../../lib/domain/priority/look';
import { day, instant } from '../builders';
import { builders } from '../priority/cases';

const today = day('2026-11-24');
const clock = clockAt(instant('2026-11-24T09:00:00.000Z'), usualCalendar('Europe/Berlin'));
const { account, health, ends } = builders(today);
const watched = (one: Account, weights = 'w') => watchedOf(one, { ...lookAt(one, clock), leaving: leavingNow(one, today) }, weights);
const kinds = (before: Account, now: Account, weights?: string) =>
  happenings(now.id, watched(before), watched(now, weights), today).map(({ kind }) => kind);

const calm = account('Calm', 10_000, { health: health(80), renewal: ends(120) });

describe('what happens between two looks', () => {
  it('is nothing the first time an account is seen, whatever it is like', () => {
    const burning = { ...calm, health: health(5), lifecycle: 'Churn risk', renewal: ends(10) };
    expect(happenings('Calm', undefined, watched(burning), today)).toEqual([]);
  });

  it('health becomes critical: from any better band, not from no data, and not again while it stays', () => {
    expect(kinds(calm, { ...calm, health: health(20) })).toEqual(['red']);
    expect(kinds({ ...calm, health: health(50) }, { ...calm, health: health(20) })).toEqual(['red']);
    expect(kinds({ ...calm, health: health(30) }, { ...calm, health: health(20) })).toEqual([]);
    expect(kinds(calm, { ...calm, health: health(50) })).toEqual([]);
    expect(kinds({ ...calm, health: undefined }, { ...calm, health: health(20) })).toEqual([]);
  });

  it('another measure is no news: other weights of the estimate, or the company’s own score after it', () => {
    const bad: Account = { ...calm, health: undefined, usage: { activeSeats: 50, seats: 60 }, support: { open: 0 } };
    const worse: Account = {
      ...bad,
      usage: { activeSeats: 1, seats: 60 },
      support: { open: 9, oldestDays: 60, pastSla: 5 },
      touchpoints: [],
    };
    const old = { ...worse, touchpoints: bad.touchpoints.map((one) => ({ ...one, at: instant('2026-08-01T09:30:00.000Z') })) };
    expect(kinds(bad, old)).toEqual(['red']);
    expect(kinds(bad, old, 'other weights')).toEqual([]);
    const own = {
      ...bad,
      health: health(10),
      provenance: { ...bad.provenance, health: { connectionId: 'csv', label: '', asOf: clock.now } },
    };
    expect(kinds(bad, own)).toEqual([]);
  });

  it('so many at once are a scale that changed, and no news of any', () => {
    const red = (n: number): Happening => ({ key: `red ${n}`, kind: 'red', accountId: String(n), on: today });
    const moved: Happening = { key: 'moved', kind: 'moved', accountId: 'm', on: today };
    const many = [...Array.from({ length: 6 }, (_, n) => red(n)), moved];
    expect(withoutRemeasured(many, 20)).toEqual([moved]);
    expect(withoutRemeasured(many, 100)).toHaveLength(7);
    expect(withoutRemeasured(many.slice(1), 6)).toHaveLength(6);
  });

  it('a customer who says that they leave, once', () => {
    expect(kinds(calm, { ...calm, lifecycle: 'Churn risk' })).toEqual(['churn']);
    expect(kinds({ ...calm, lifecycle: 'Churn risk' }, { ...calm, lifecycle: 'Cancelling' })).toEqual([]);
  });

  it('a customer who said it in a survey or a ticket, each time they do; what somebody logged themselves is no news', () => {
    const survey = (date: string) => ({ ...calm, surveys: [{ id: date, date: day(date), leaving: true as const, answers: [] }] });
    expect(happenings('Calm', watched(calm), watched(survey('2026-11-23')), today)).toMatchObject([{ kind: 'churn', said: true }]);
    expect(kinds(survey('2026-11-20'), survey('2026-11-20'))).toEqual([]);
    expect(kinds(survey('2026-11-20'), survey('2026-11-23'))).toEqual(['churn']);
    expect(kinds(survey('2026-11-20'), calm)).toEqual([]);
    expect(kinds(calm, { ...calm, support: { open: 1, leavingOn: today } })).toEqual(['churn']);
    const touchpoints = calm.touchpoints.map((one) => ({ ...one, leaving: true as const, at: instant('2026-11-24T08:00:00.000Z') }));
    expect(touchpoints.length).toBeGreaterThan(0);
    expect(kinds(calm, { ...calm, touchpoints })).toEqual([]);
  });

  it.each([
    [91, 90, [90]],
    [90, 89, []],
    [61, 60, [60]],
    [120, 55, [60]],
    [31, 1, [30]],
    [5, 0, []],
  ])('a decision %i days away that is %i away now', (before, now, told) => {
    const then: Watched = { band: 'healthy', measure: 'csv', ...dated(addDays(today, now), before) };
    const found = happenings('a', then, { band: 'healthy', measure: 'csv', ...dated(addDays(today, now), now) }, today);
    expect(found.map(({ kind, days }) => [kind, days])).toEqual(told.map((days) => ['threshold', days]));
  });

  const dated = (decideBy: Watched['decideBy'], days: number): Partial<Watched> => {
    const window = [30, 60, 90].find((one) => days <= one);
    return { ...(decideBy && { decideBy, endDate: decideBy }), ...(window && { window }) };
  };

  it('a decision that moves says from when to when, instead of the window it moved into', () => {
    const moved = { ...calm, renewal: ends(50) };
    expect(happenings('Calm', watched(calm), watched(moved), today)).toMatchObject([
      { kind: 'moved', from: addDays(today, 120), to: addDays(today, 50) },
    ]);
  });

  it('the next term of a contract is no move: a year on, a month after the last one ended, and one that is settled', () => {
    expect(kinds(calm, { ...calm, renewal: ends(485) })).toEqual([]);
    expect(kinds({ ...calm, renewal: ends(-1) }, { ...calm, renewal: ends(29) })).toEqual([]);
    expect(kinds(calm, { ...calm, renewal: ends(100, { state: 'signed' }) })).toEqual([]);
    expect(kinds({ ...calm, renewal: ends(91) }, { ...calm, renewal: ends(91, { state: 'lost' }) })).toEqual([]);
  });

  it('has one key for one thing: the same look again is the same happening', () => {
    const now = watched({ ...calm, health: health(20), lifecycle: 'Churn risk', renewal: ends(50) });
    const [one, two] = [happenings('Calm', watched(calm), now, today), happenings('Calm', watched(calm), now, today)];
    expect(one).toHaveLength(3);
    expect(two.map(({ key }) => key)).toEqual(one.map(({ key }) => key));
    expect(new Set(one.map(({ key }) => key)).size).toBe(3);
  });
});

it('what is remembered in columns comes back as it was', () => {
  const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
  const one = fc.record({
    band: fc.constantFrom('healthy', 'at_risk', 'critical', 'unknown'),
    measure: fc.string(),
    decideBy: optional(fc.constant('2026-12-01')),
    endDate: optional(fc.constant('2027-01-01')),
    window: optional(fc.constantFrom(30, 60, 90)),
    leaving: optional(fc.string({ minLength: 1 })),
  });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), one), (some) => {
      const known = new Map(Object.entries(JSON.parse(JSON.stringify(some)) as Record<string, Watched>));
      expect(eachWatched(watchesOf(known))).toEqual(known);
    }),
  );
});
