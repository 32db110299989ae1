import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Health, IsoDate } from '../../../lib/domain/account';
import { whyNow } from '../../../lib/domain/account/why-now';
import { addDays } from '../../../lib/domain/dates';
import { keepChange, keepsOwn } from '../../../lib/domain/health/keep';
import type { HealthDay, HealthMove } from '../../../lib/domain/health/past';
import { healthTrend, isBeyondNoise, keptTrend, stretches } from '../../../lib/domain/health/trend';
import { anAccount, day, eveningOf, instant } from '../builders';

const today = day('2026-11-28');
const ago = (days: number) => addDays(today, -days);
const at = (days = 0) => ({ today: ago(days), now: instant(`${ago(days)}T12:00:00.000Z`) });
const move = (days: number, from: number, score: number, more: Partial<HealthMove> = {}): HealthMove => ({
  date: ago(days),
  since: ago(days + 7),
  from,
  score,
  moved: score - from,
  ...more,
});
const scored = (score: number, over: Partial<Health> = {}): Health => ({ score, history: [], factors: [], ...over });
const source = { connectionId: 'csv', label: 'File', asOf: instant(`${ago(40)}T09:00:00.000Z`) };

describe('the trend that this browser keeps', () => {
  it('compares with the score of 30 days ago, or with the first that is known, and says since when', () => {
    expect(keptTrend([move(60, 80, 70), move(10, 70, 58)], today)).toMatchObject({ delta: -12, days: 30, moved: -12, since: ago(67) });
    expect(keptTrend([move(10, 70, 58)], today)).toMatchObject({ delta: -12, days: 17, since: ago(17), keptBy: 'browser' });
    expect(keptTrend([move(0, 70, 58, { since: today })], today)).toMatchObject({ delta: -12, days: 1 });
    expect(keptTrend([], today)).toBeUndefined();
  });

  it('says nothing from a time without a score', () => {
    const { from: _, ...first } = move(10, 0, 58, { moved: 0 });
    expect(keptTrend([first], today)).toBeUndefined();
  });

  it('claims a usual move only after weeks, and knows a fall from noise by it', () => {
    const scores = Array.from({ length: 31 }, (_, week) => 60 + ((week * 7) % 20));
    const wobble = scores.slice(1).map((score, week) => move(250 - week * 7, scores[week] ?? 0, score));
    const usual = keptTrend(wobble, today)?.usual ?? 0;
    expect(usual).toBeGreaterThan(5);
    const after = (fall: number) => isBeyondNoise({ moved: -fall, usual });
    expect([after(2 * usual), after(2 * usual + 1)]).toEqual([false, true]);
    const calm = keptTrend([move(3, 76, 60)], today);
    expect(calm).toMatchObject({ usual: undefined });
    expect(calm && isBeyondNoise(calm)).toBe(true);
  });

  it('a change of weights alone is never beyond noise, however large', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 390 }), fc.integer({ min: 0, max: 100 }))), (days) => {
        const moves = days.sort(([a], [b]) => b - a).map(([when, score]) => move(when, 50, score, { moved: 0 }));
        const trend = keptTrend(moves, today);
        expect(trend ? isBeyondNoise(trend) : false).toBe(false);
        expect(whyNow(anAccount({ healthMoves: moves, health: scored(1) }), eveningOf(today))).toEqual([]);
      }),
    );
  });

  it('the source’s own history goes first', () => {
    const health = scored(58, {
      history: [
        { date: ago(90), score: 70 },
        { date: ago(4), score: 58 },
      ],
    });
    expect(healthTrend(anAccount({ healthMoves: [move(3, 90, 10)] }), health, today)).toMatchObject({ delta: -12, keptBy: 'source' });
  });

  it('days without data are a gap in the line', () => {
    const { score: _, ...lost } = move(20, 60, 0, { moved: 0 });
    const { from: __, ...found } = move(5, 0, 50, { moved: 0 });
    const lines = stretches(anAccount({ healthMoves: [move(40, 70, 60), lost, found] }), scored(50), today);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.at(-1)).toEqual({ date: ago(21), score: 60 });
    expect(lines[1]?.[0]).toEqual({ date: ago(5), score: 50 });
  });
});

describe('what is kept', () => {
  const account = (score: number, over: Partial<Account> = {}) =>
    anAccount({ health: scored(score), provenance: { health: source }, ...over });

  it('begins with the day of the value that stood before', () => {
    const { put, moves } = keepChange({ account: account(70), last: undefined }, account(58), at());
    expect(put).toMatchObject({ date: today, since: ago(40), from: { score: 70 }, to: { score: 58 } });
    expect(moves).toEqual([{ date: today, since: ago(40), from: 70, score: 58, moved: -12 }]);
  });

  it('is one row a day, from what stood when it began, and none when all is as it was', () => {
    const first = keepChange({ account: account(70), last: undefined }, account(20), at());
    const between = account(20, { healthMoves: first.moves });
    const second = keepChange({ account: between, last: first.put }, account(58), at());
    expect(second).toMatchObject({ put: { since: ago(40), from: { score: 70 }, to: { score: 58 } } });
    expect(second.moves).toHaveLength(1);
    const back = keepChange({ account: between, last: first.put }, account(70), at());
    expect(back).toEqual({ moves: [], drop: today });
  });

  it('goes on from the day before it, and forgets what is older than 400 days', () => {
    const last: HealthDay = {
      accountId: 'a1',
      date: ago(9),
      since: ago(40),
      from: { by: 'csv', score: 80, band: 'healthy', signals: {} },
      to: { by: 'csv', score: 70, band: 'healthy', signals: {} },
    };
    const before = account(70, { healthMoves: [move(401, 1, 2), move(9, 80, 70)] });
    const { put, moves } = keepChange({ account: before, last }, account(58), at());
    expect(put).toMatchObject({ since: ago(9), from: { score: 70 } });
    expect(moves.map(({ date }: { date: IsoDate }) => date)).toEqual([ago(9), today]);
  });

  it('a row of the account that says nothing new of its health is no change', () => {
    const put = (after: Account) => keepChange({ account: account(70), last: undefined }, after, at()).put;
    expect(put(account(70, { segment: 'SMB' }))).toBeUndefined();
    expect(put(account(70, { support: { open: 9 } }))).toBeUndefined();
    expect(put(account(69))).toBeDefined();
    expect(keepsOwn(account(70))).toBe(false);
    expect(keepsOwn(anAccount({ health: scored(70, { history: [{ date: ago(3), score: 70 }] }) }))).toBe(true);
  });
});

it('a fall with its event is a reason to look, and one without says so', () => {
  const fell = (cause?: 'support') =>
    anAccount({ health: scored(50), support: { open: 0 }, healthMoves: [move(3, 80, 50, cause ? { cause } : {})] });
  expect(whyNow(fell('support'), eveningOf(today))).toEqual(['health fell 30 points: Support: No open tickets']);
  expect(whyNow(fell(), eveningOf(today))).toEqual(['health fell 30 points, no reason known']);
});
