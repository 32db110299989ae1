import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Contact, Health, Touchpoint } from '../../../lib/domain/account';
import { whyNow } from '../../../lib/domain/account/why-now';
import { addDays } from '../../../lib/domain/dates';
import { anAccount, day, instant } from '../builders';

const today = day('2026-11-22');
const now = instant('2026-11-22T12:00:00.000Z');
const why = (over: Partial<Account>) => whyNow(anAccount(over), { today, now });
const ends = (inDays: number, more = {}) => ({ endDate: addDays(today, inDays), ...more });
const late = (n: number) => ({ id: `t${n}`, title: 'x', status: 'open' as const, due: addDays(today, -n) });
const fall = (points: number, factors: Health['factors'] = []): Health => ({
  score: 70 - points,
  history: [
    { date: addDays(today, -300), score: 70 },
    { date: addDays(today, -5), score: 70 - points },
  ],
  factors,
});
const spoke = (daysAgo: number): Touchpoint => ({
  id: 'x',
  at: instant(`${addDays(today, -daysAgo)}T10:30:00.000Z`),
  kind: 'call',
  direction: 'both',
  summary: '',
});
const champion = (left?: boolean): Contact => ({ id: 'c', name: 'Ana', role: 'champion', left });

describe('one reason', () => {
  it.each<[string, Partial<Account>, string[]]>([
    ['nothing wrong', {}, []],
    ['escalation', { support: { open: 1, escalations: 1 } }, ['1 open escalation']],
    ['past SLA', { support: { open: 3, pastSla: 2 } }, ['2 tickets past SLA']],
    ['decision near', { renewal: ends(26) }, ['decision in 26 days']],
    ['decision today', { renewal: ends(0) }, ['decision today']],
    ['decision at the notice day', { renewal: ends(58, { autoRenews: true, noticeDays: 32 }) }, ['decision in 26 days']],
    ['decision far', { renewal: ends(31) }, []],
    ['renewal overdue', { renewal: ends(-12) }, ['renewal 12 days overdue']],
    ['notice day over', { renewal: ends(20, { autoRenews: true, noticeDays: 30 }) }, []],
    ['overdue tasks', { tasks: [late(1), late(9), { ...late(3), status: 'done' }] }, ['2 tasks overdue']],
    ['task due today', { tasks: [late(0)] }, []],
    ['unexplained fall', { health: fall(12) }, ['health fell 12 points, no reason known']],
    ['small fall', { health: fall(9) }, []],
    ['explained fall', { health: fall(12, [{ label: 'Support', points: -12, event: 'ticket #812 open 14 days' }]) }, []],
    ['factor without event', { health: fall(12, [{ label: 'Support', points: -12 }]) }, ['health fell 12 points, no reason known']],
    ['champion left', { contacts: [champion(true)] }, ['champion left']],
    ['a new champion', { contacts: [champion(true), champion()] }, []],
    ['quiet', { touchpoints: [spoke(41)] }, ['no two-way contact for 41 days']],
    ['spoke last month', { touchpoints: [spoke(30)] }, []],
    ['usage down', { usage: { activeSeats: 3, seats: 50, changePercent: -38.2 } }, ['active users down 38\u00a0%']],
    ['waits on us', { support: { open: 1, waitingOnUs: 1 } }, ['1 ticket waiting on us']],
  ])('%s', (_, account, reasons) => expect(why(account)).toEqual(reasons));
});

it('takes no meeting that is planned for later today for a talk that took place', () => {
  const planned = { ...spoke(0), id: 'later', at: instant('2026-11-22T15:00:00.000Z') };
  expect(why({ touchpoints: [planned, spoke(41)] })).toEqual(['no two-way contact for 41 days']);
  expect(whyNow(anAccount({ touchpoints: [planned, spoke(41)] }), { today, now: planned.at })).toEqual([]);
});

it('takes the two most urgent of all', () => {
  const everything = {
    support: { open: 3, pastSla: 1, waitingOnUs: 1 },
    renewal: ends(5),
    tasks: [late(2)],
    health: fall(20),
    touchpoints: [spoke(90)],
  };
  expect(why(everything)).toEqual(['1 ticket past SLA', 'decision in 5 days']);
});

it('a noisy account needs a larger fall', () => {
  const noisy = Array.from({ length: 40 }, (_, week) => ({
    date: addDays(today, -31 - 7 * week),
    score: [70, 55, 84][week % 3] ?? 70,
  })).reverse();
  expect(why({ health: { score: 58, history: [...noisy, { date: addDays(today, -5), score: 58 }], factors: [] } })).toEqual([]);
});

it('never gives more than two reasons, whatever the account', () => {
  const account = fc.record({
    support: fc.option(fc.record({ open: fc.nat(9), pastSla: fc.nat(3), waitingOnUs: fc.nat(3), escalations: fc.nat(2) }), {
      nil: undefined,
    }),
    renewal: fc.option(
      fc.integer({ min: -400, max: 400 }).map((days) => ends(days)),
      { nil: undefined },
    ),
    tasks: fc.array(fc.nat(40).map(late)),
    health: fc.option(
      fc.nat(70).map((points) => fall(points)),
      { nil: undefined },
    ),
    touchpoints: fc.array(fc.nat(100).map(spoke)),
  });
  fc.assert(
    fc.property(account, (over) => {
      const reasons = why(over);
      expect(reasons.length).toBeLessThanOrEqual(2);
      expect(new Set(reasons).size).toBe(reasons.length);
    }),
  );
});
