import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/domain/account';
import { addDays } from '../../../lib/domain/dates';
import { bandOf } from '../../../lib/domain/health/bands';
import { trendOf } from '../../../lib/domain/health/score-trend';
import { shippedPlaybooks } from '../../../lib/domain/playbook/shipped';
import { usualCalendar } from '../../../lib/domain/priority/calendar';
import { clockAt } from '../../../lib/domain/priority/clock';
import { reasonKey } from '../../../lib/domain/priority/reason';
import { standingOf } from '../../../lib/domain/priority/standing';
import { EVEN } from '../../../lib/domain/priority/weights';
import { day, instant } from '../builders';
import { builders, type Line, names, ordered, ready, type Setting } from './cases';

const today = day('2026-11-24');
const morning: Setting = { now: '2026-11-24T10:00:00+01:00', today };
const { account, health, ends, promise, task, touch } = builders(today);
const small = account('Small', 20_000, { health: health(50), renewal: ends(40) });
const large = account('Large', 90_000, { health: health(50), renewal: ends(40) });

describe('one fact moves an account', () => {
  it('signed: the decision is in hand, whatever else is open', () => {
    const lines: Line[] = [[large], [small]];
    expect(names(ordered(lines, morning))).toEqual(['Large', 'Small']);
    const signed = ordered([[large, { renewal: 'signed' }], [small]], morning);
    expect(names(signed)).toEqual(['Small', 'Large']);
    expect(signed[1]?.hand).toEqual({ kind: 'signed' });
  });

  it('signed: the renewal’s own playbook is in hand too, other work is not', () => {
    const work = (playbook: string) => ({ ...task('Send the offer', 0), playbook });
    const one = (playbook: string) =>
      ordered([[{ ...large, health: health(90), tasks: [work(playbook)] }, { renewal: 'signed' }]], morning)[0];
    expect(one('Renewal readiness')?.hand).toEqual({ kind: 'signed' });
    expect(one('Vertragsverlängerung')?.hand).toEqual({ kind: 'signed' });
    for (const language of ['en', 'de', 'fr'])
      for (const { id, name } of shippedPlaybooks(language))
        expect(one(name)?.hand, name).toEqual(id === 'renewal-readiness' ? { kind: 'signed' } : undefined);
    expect(one('Adoption')?.hand).toBeUndefined();
  });

  it('signed hides no escalation and no promise', () => {
    const burning: Account = { ...large, support: { open: 1, escalations: 1 }, tasks: [promise('Call', 0)] };
    const [row] = ordered([[burning, { renewal: 'signed' }]], morning);
    expect(row).toMatchObject({ first: { class: 'escalate' }, others: [{ class: 'clock' }, { hand: { kind: 'signed' } }] });
  });

  it('non-renewal received: decision, risk and playbook work are in hand', () => {
    const lost: Account = { ...large, health: health(20), tasks: [task('Review', 0)] };
    const [row] = ordered([[lost, { renewal: 'lost' }]], morning);
    expect([row?.hand, ...(row?.others ?? []).map(({ hand }) => hand)]).toEqual(Array(3).fill({ kind: 'nonRenewal' }));
    expect(ordered([[{ ...large, lifecycle: 'Gekündigt' }]], morning)[0]?.hand).toEqual({ kind: 'nonRenewal' });
  });

  it('waiting on the customer: tickets that all wait there sink, one that waits on us does not', () => {
    const sla = account('Sla', 20_000, { support: { open: 2, pastSla: 1, waitingOnUs: 0, waitingOnCustomer: 2 } });
    expect(names(ordered([[sla], [small]], morning))).toEqual(['Small', 'Sla']);
    expect(ordered([[sla], [small]], morning)[1]?.hand).toEqual({ kind: 'waiting' });
    const ours = { ...sla, support: { open: 2, pastSla: 1, waitingOnUs: 1, waitingOnCustomer: 1 } };
    expect(names(ordered([[ours], [small]], morning))).toEqual(['Sla', 'Small']);
  });

  it('waiting on an answer: five working days sink a silence, the sixth makes it a lost contact', () => {
    const wrote = (days: number) => account('Quiet', 50_000, { touchpoints: [touch('out', days), touch('both', 60)] });
    expect(ordered([[wrote(7)]], morning)[0]).toMatchObject({ hand: { kind: 'waiting' }, first: { fact: { kind: 'quiet' } } });
    expect(ordered([[wrote(8)]], morning)[0]).toMatchObject({ first: { class: 'risk', fact: { kind: 'unanswered' } } });
  });

  it('a plan with its day: risk and decision are in hand until that day', () => {
    const planned = { ...large, tasks: [promise('Workshop with the buyer', 9)] };
    const rows = ordered([[planned], [small]], morning);
    expect(names(rows)).toEqual(['Small', 'Large']);
    expect(rows[1]?.hand).toEqual({ kind: 'plan', title: 'Workshop with the buyer', due: '2026-12-03' });
    const dayOf: Setting = { now: '2026-12-03T10:00:00+01:00', today: day('2026-12-03') };
    expect(ordered([[planned]], dayOf)[0]?.first.class).toBe('clock');
  });

  it('decided by the owner: sinks the reasons decided about, and no new one', () => {
    const [row] = ordered([[large]], morning);
    const decided = { on: today, keys: [reasonKey(row?.first as never)] };
    expect(ordered([[large, { decided }]], morning)[0]?.hand).toEqual({ kind: 'decided', on: today });
    const worse = { ...large, support: { open: 1, pastSla: 1 } };
    expect(ordered([[worse, { decided }]], morning)[0]?.first.fact.kind).toBe('pastSla');
  });

  it('notice passed: a contract that renews by itself has nothing left to decide the day after', () => {
    const auto = account('Auto', 60_000, { health: health(50), renewal: ends(30, { autoRenews: true, noticeDays: 30 }) });
    expect(ordered([[auto]], morning)[0]?.first).toMatchObject({ class: 'decision', daysLeft: 1 });
    const next: Setting = { now: '2026-11-25T10:00:00+01:00', today: day('2026-11-25') };
    expect(ordered([[auto]], next)).toEqual([]);
  });

  it('a contract that ends and does not renew by itself stays until somebody says how it ended', () => {
    const past = account('Past', 60_000, { renewal: ends(-1) });
    expect(ordered([[past]], morning)[0]?.first).toMatchObject({ class: 'decision', fact: { gaps: ['past'] }, daysLeft: 0.5 });
  });

  it('weights changed: with no weight on ARR the sooner of two decisions comes first', () => {
    const soon = account('Soon', 10_000, { health: health(50), renewal: ends(10) });
    expect(names(ordered([[large], [soon]], morning))).toEqual(['Large', 'Soon']);
    expect(names(ordered([[large], [soon]], { ...morning, weights: { value: 0 } }))).toEqual(['Soon', 'Large']);
    expect(names(ordered([[large], [soon]], { ...morning, weights: { time: 0 } }))).toEqual(['Large', 'Soon']);
  });

  it('weights never move a class', () => {
    const promised = account('Promised', 1, { tasks: [promise('Call', 0)] });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 3 }),
        fc.double({ min: 0, max: 3 }),
        fc.double({ min: 0, max: 3 }),
        (value, likelihood, time) => {
          fc.pre([value, likelihood, time].every(Number.isFinite));
          expect(names(ordered([[large], [promised]], { ...morning, weights: { value, likelihood, time } }))).toEqual([
            'Promised',
            'Large',
          ]);
        },
      ),
    );
  });

  it('scale inverted: the same number of a scale on which higher is worse is another account', () => {
    const read = (n: number, higherIsWorse: boolean) => health(higherIsWorse ? 100 - n : n);
    expect(bandOf(read(15, true))).toBe('healthy');
    const plain = account('Plain', 60_000, { health: read(15, false), renewal: ends(200) });
    const inverted = account('Inverted', 60_000, { health: read(15, true), renewal: ends(200) });
    expect(names(ordered([[plain], [inverted]], morning))).toEqual(['Plain']);
  });

  it('shared contract: parent and children that end on one day are one row, worth what they are worth together', () => {
    const children = ['One', 'Two'].map((name) => ({
      ...small,
      id: name,
      name,
      parentId: 'Large',
      arr: { amount: 60_000, currency: 'EUR' },
    }));
    const middle = { ...small, id: 'Middle', name: 'Middle', arr: { amount: 100_000, currency: 'EUR' } };
    const apart = ordered([[large], [middle]], morning);
    expect(names(apart)).toEqual(['Middle', 'Large']);
    const rows = ordered([[large], ...children.map((one): Line => [one]), [middle]], morning);
    expect(rows.map(({ arr, shared }) => [arr?.amount, shared.length])).toEqual([
      [120_000, 2],
      [100_000, 0],
    ]);
    const later = { ...(children[0] as Account), renewal: ends(41) };
    expect(ordered([[large], [later]], morning)).toHaveLength(2);
  });

  it('holiday: what is due on a day off is due before it', () => {
    const due = account('Due', 10_000, { tasks: [promise('Call', 1)] });
    expect(ordered([[due]], morning)).toEqual([]);
    const off = { ...morning, calendar: { holidays: [day('2026-11-25')] } };
    expect(ordered([[due]], off)[0]?.first.class).toBe('clock');
  });

  it('holiday: working days before a decision are fewer, so it weighs more', () => {
    const left = (holidays: string[]) =>
      ordered([[large]], { ...morning, calendar: { holidays: holidays.map(day) } })[0]?.first.daysLeft ?? 0;
    expect(left([])).toBe(left(['2026-12-24', '2026-12-25']) + 2);
  });

  it('one more hour: when work is over, what is due on the next working day is at hand', () => {
    const due = account('Due', 10_000, { tasks: [promise('Call', 1)] });
    expect(ordered([[due]], { ...morning, now: '2026-11-24T16:30:00+01:00' })).toEqual([]);
    expect(ordered([[due]], { ...morning, now: '2026-11-24T17:30:00+01:00' })[0]?.first.class).toBe('clock');
  });

  it('one more hour: a clock that stops within the next working hour is looked at now', () => {
    const clocks = [{ what: 'First reply', until: instant('2026-11-24T11:00:00.000Z') }];
    const one = account('Clock', 10_000);
    expect(ordered([[one, { clocks }]], morning)).toEqual([]);
    expect(ordered([[one, { clocks }]], { ...morning, now: '2026-11-24T11:00:00+01:00' })[0]?.first.class).toBe('clock');
  });

  it('one more day: an open item counts from the day on which it must be there', () => {
    const date = (days: number) =>
      ordered([[account('One', 10_000, { renewal: ends(days) }), { readiness: ready(5) }]], morning)[0]?.first.class;
    expect([date(77), date(76), date(75)]).toEqual([undefined, undefined, 'decision']);
    const all = (days: number) =>
      ordered([[account('One', 10_000, { renewal: ends(days) }), { readiness: ready(0) }]], morning)[0]?.first.class;
    expect([all(91), all(90), all(86), all(85)]).toEqual([undefined, 'work', 'work', undefined]);
  });

  it('a date that moved: a reason near the decision, work far from it, none once the date was looked at or the renewal is signed', () => {
    const move = (days: number) => ({ from: addDays(today, days + 30), to: addDays(today, days), on: today });
    const one = (days: number) => account('One', 10_000, { renewal: ends(days) });
    expect(ordered([[one(80), { moved: move(80), readiness: ready(5) }]], morning)[0]?.first).toMatchObject({
      class: 'decision',
      fact: { kind: 'moved' },
    });
    expect(ordered([[one(200), { moved: move(200) }]], morning)[0]?.first).toMatchObject({ class: 'work', fact: { kind: 'moved' } });
    expect(ordered([[one(80), { moved: move(80), readiness: ready(6) }]], morning)).toEqual([]);
    expect(ordered([[one(200), { moved: move(201) }]], morning)).toEqual([]);
    expect(
      ordered([[account('One', 10_000, { renewal: ends(80, { state: 'signed' }) }), { renewal: 'signed', moved: move(80) }]], morning),
    ).toEqual([]);
  });

  it('currencies are not compared by their figures: won are no more than euros', () => {
    const in_ = (name: string, amount: number, currency: string) =>
      account(name, undefined, { arr: { amount, currency }, health: undefined });
    const rows = ordered(
      [[in_('Won', 40_000_000, 'KRW')], [in_('More won', 60_000_000, 'KRW')], [in_('Euro', 90_000, 'EUR')], [in_('Less', 10_000, 'EUR')]],
      morning,
    );
    expect(names(rows)).toEqual(['Euro', 'More won', 'Won', 'Less']);
  });

  it('no data is a risk: it stands among risks, and an ARR nobody knows counts as the middle one', () => {
    const blank = account('Blank', undefined, { health: undefined });
    const known = (name: string, arr: number) => account(name, arr, { health: undefined });
    const rows = ordered([[blank], [known('Much', 90_000)], [known('Less', 10_000)], [known('Mid', 50_000)]], morning);
    expect(rows.map(({ name, first }) => [name, first.class])).toEqual([
      ['Much', 'risk'],
      ['Blank', 'risk'],
      ['Mid', 'risk'],
      ['Less', 'risk'],
    ]);
  });
});

it('a fall is looked for exactly as the card tells it', () => {
  const point = fc.record({ days: fc.integer({ min: -3, max: 90 }), score: fc.integer({ min: 0, max: 100 }) });
  let found = 0;
  fc.assert(
    fc.property(fc.array(point, { maxLength: 5 }), fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }), (points, score) => {
      const history = points.map(({ days, score: then }) => ({ date: addDays(today, -days), score: then }));
      const one = account('One', 1, { health: { history, factors: [], ...(score !== undefined && { score }) } });
      const trend = trendOf(one.health, today);
      const told = trend !== undefined && trend.delta <= -10 && -trend.delta > 2 * (trend.usual ?? 0);
      const [row] = ordered([[one]], morning);
      const says = row !== undefined && [row.first, ...row.others].some(({ fact }) => fact.kind === 'healthFell');
      if (told) found += 1;
      expect(says).toBe(told);
    }),
    { numRuns: 1_000 },
  );
  expect(found).toBeGreaterThan(50);
});

describe('the order', () => {
  const book: Line[] = [
    [large],
    [small],
    [account('A', 10_000, { tasks: [task('Same', 0)] })],
    [account('B', 10_000, { tasks: [task('Same', 0)] })],
    [account('C', 10_000, { health: undefined })],
    [account('D', 10_000, { support: { open: 1, escalations: 1 } })],
  ];

  it('is the same whatever order the rows come in', () => {
    const told = ordered(book, morning);
    fc.assert(
      fc.property(fc.shuffledSubarray(book, { minLength: book.length }), (rows) => {
        expect(ordered(rows, morning)).toEqual(told);
      }),
    );
  });

  it('is the same wherever the computer is', () => {
    const zone = process.env.TZ;
    const told = ['Pacific/Apia', 'Pacific/Pago_Pago', 'Europe/Berlin'].map((tz) => {
      process.env.TZ = tz;
      return JSON.stringify(ordered(book, morning));
    });
    process.env.TZ = zone;
    expect(new Set(told).size).toBe(1);
  });

  it('has one row per account, and every reason of an account that has one', () => {
    const clock = clockAt(instant('2026-11-24T09:00:00.000Z'), usualCalendar('Europe/Berlin'));
    for (const row of ordered(book, morning)) {
      const [one] = book.filter(([{ name }]) => name === row.name);
      expect([row.first, ...row.others].map(reasonKey).sort()).toEqual(
        standingOf((one as Line)[0], {}, clock, EVEN)
          ?.reasons.map(reasonKey)
          .sort(),
      );
    }
  });
});
