import { afterEach, describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/domain/account';
import { rulesOf } from '../../../lib/domain/bundle/rules';
import { liveBy } from '../../../lib/domain/company/house-rules';
import { addDays } from '../../../lib/domain/dates';
import { usualCalendar } from '../../../lib/domain/priority/calendar';
import { clockAt } from '../../../lib/domain/priority/clock';
import { lookAt } from '../../../lib/domain/priority/look';
import { standingFrom } from '../../../lib/domain/priority/standing';
import { EVEN } from '../../../lib/domain/priority/weights';
import { quarterDays, quarterOf, quarterWords } from '../../../lib/domain/renewal/quarter';
import { readinessOf } from '../../../lib/domain/renewal/readiness';
import { anAccount, day, instant } from '../builders';

const TODAY = day('2026-11-24');
const NOW = instant('2026-11-24T09:00:00.000Z');
const clock = clockAt(NOW, usualCalendar('Europe/Berlin'));
const END = addDays(TODAY, 40);
const risky = (more: Partial<Account> = {}) =>
  anAccount({ health: { score: 12, history: [], factors: [] }, renewal: { endDate: END }, csm: 'Ana', arr: { amount: 9 }, ...more });
const plan = (next: string, endDate = END): Partial<Account> => ({
  renewalNotes: [
    { kind: 'plan', endDate, at: NOW, flaggedOn: addDays(TODAY, -20), plan: 'Visit the new director', owner: 'Ana', next: day(next) },
  ],
});
const hands = (account: Account) => {
  const standing = standingFrom(lookAt(account, clock), {}, EVEN);
  return (standing?.reasons ?? []).map((reason) => [reason.class, reason.hand?.kind]);
};

describe('a risk with a written plan', () => {
  it('sinks the account in Today until its next step is due, and no longer', () => {
    const open = hands(risky());
    expect(open.some(([name]) => name === 'risk')).toBe(true);
    expect(open.every(([, hand]) => hand === undefined)).toBe(true);
    for (const [name, hand] of hands(risky(plan('2026-12-10')))) if (name === 'risk' || name === 'decision') expect(hand).toBe('plan');
    expect(hands(risky(plan('2026-11-24')))).toEqual(open);
    expect(hands(risky(plan('2026-12-10', addDays(END, 200))))).toEqual(open);
  });

  it('answers the risk of the checklist while its step is ahead, with the lead time from the day it was flagged', () => {
    const line = (account: Account) => readinessOf(account, END, { today: TODAY, now: NOW }).find(({ item }) => item === 'risks');
    expect(line(risky())).toMatchObject({ done: false });
    expect(line(risky(plan('2026-12-10')))).toMatchObject({ done: true, leadDays: 60, words: expect.stringContaining('Ana') });
    expect(line(risky(plan('2026-11-20')))).toMatchObject({ done: false, verdict: 'no' });
  });
});

describe('quarters of a financial year', () => {
  afterEach(() => liveBy());

  it.each<[string, number, number, number]>([
    ['2027-01-31', 1, 1, 2027],
    ['2026-12-31', 1, 4, 2026],
    ['2027-01-31', 2, 4, 2027],
    ['2027-02-01', 2, 1, 2028],
    ['2026-10-01', 10, 1, 2027],
    ['2026-09-30', 10, 4, 2026],
    ['2028-02-29', 4, 4, 2028],
  ])('%s of a year that begins in month %i', (date, first, quarter, year) => {
    expect(quarterOf(day(date), first)).toEqual({ quarter, year });
  });

  it.each<[string, number, number, string, string]>([
    ['2026-11-28', 1, 0, '2026-10-01', '2026-12-31'],
    ['2026-11-28', 1, 1, '2027-01-01', '2027-03-31'],
    ['2028-02-29', 2, 0, '2028-02-01', '2028-04-30'],
    ['2028-01-31', 2, 0, '2027-11-01', '2028-01-31'],
    ['2027-12-31', 3, 0, '2027-12-01', '2028-02-29'],
    ['2026-12-01', 3, 0, '2026-12-01', '2027-02-28'],
  ])('%s of a year that begins in month %i, %i later: %s to %s', (date, first, later, from, to) =>
    expect(quarterDays(day(date), first, later)).toEqual({ from, to }),
  );

  it('of any year follow each other without a gap and hold each their days, over thirty years', () => {
    for (let first = 1; first <= 12; first += 1) {
      for (let at = quarterDays(day('2000-02-29'), first); at.to < '2030-01-01'; at = quarterDays(addDays(at.to, 1), first)) {
        expect(quarterDays(at.from, first, 1).from).toBe(addDays(at.to, 1));
        const names = [at.from, addDays(at.from, 45), at.to].map((one) => JSON.stringify(quarterOf(one, first)));
        expect(new Set(names).size).toBe(1);
        expect(JSON.stringify(quarterOf(addDays(at.to, 1), first))).not.toBe(names[0]);
      }
    }
  });

  it('are spoken of only where the company says when its year begins', () => {
    expect(quarterWords(END)).toBeUndefined();
    liveBy(rulesOf({ calendar: { fiscalYearStart: 2 } } as Parameters<typeof rulesOf>[0]));
    expect(quarterWords(day('2027-02-01'))).toBe('Q1 FY 2028');
    liveBy(rulesOf({ calendar: { fiscalYearStart: 1 } } as Parameters<typeof rulesOf>[0]));
    expect(quarterWords(day('2027-02-01'))).toBe('Q1 2027');
  });
});
