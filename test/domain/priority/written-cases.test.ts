import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/domain/dates';
import { day, instant } from '../builders';
import { builders, type Line, names, ordered, ready, type Setting } from './cases';

describe('a CSM of mid-market accounts, Tuesday 24 November 2026, ten in the morning', () => {
  const today = day('2026-11-24');
  const setting: Setting = { now: '2026-11-24T10:00:00+01:00', today };
  const { account, health, fell, ends, promise, task, touch } = builders(today);
  const book: Line[] = [
    [account('Aldervale', 120_000, { support: { open: 2, escalations: 1 } })],
    [account('Brine', 300_000, { health: health(31), renewal: ends(16) }), { readiness: ready(2) }],
    [account('Cobalt', 60_000, { tasks: [promise('Send the security answers', 0)] })],
    [account('Dunmore', 90_000, { support: { open: 1, pastSla: 1, waitingOnUs: 1 } })],
    [account('Elm', 500_000, { health: fell(88, 70), renewal: ends(300) })],
    [account('Fjord', 40_000, { renewal: ends(3) }), { readiness: ready(5) }],
    [account('Garnet', 150_000, { tasks: [task('Adoption check', -3)] })],
    [account('Hollis', 80_000, { support: { open: 1, pastSla: 1, waitingOnUs: 0, waitingOnCustomer: 1 } })],
    [account('Iris', 200_000, { renewal: ends(30) }), { readiness: ready(6) }],
    [account('Juno', 30_000, { health: undefined, touchpoints: [touch('both', 20)] })],
  ];
  const rows = ordered(book, setting);

  it('top five: passed on first, then what we owe by today, then what is decided soonest for most', () => {
    expect(rows.slice(0, 5).map(({ name, first }) => [name, first.class, first.fact])).toEqual([
      // Somebody at the customer has complained beyond their CSM: nothing else is done before this is passed on, healthy or not.
      ['Aldervale', 'escalate', { kind: 'escalation', count: 1 }],
      // A ticket past its SLA is a promise of the whole company that is broken already, and 90k hangs on it.
      ['Dunmore', 'clock', { kind: 'pastSla', count: 1 }],
      // The word given for today is kept today; it comes after Dunmore, which is larger and already late.
      [
        'Cobalt',
        'clock',
        { kind: 'promise', taskId: 'local:step:Send the security answers', title: 'Send the security answers', due: today },
      ],
      // 300k decided in two and a half weeks, critical, four of six preparations missing: the largest loss that can still be averted.
      [
        'Brine',
        'decision',
        {
          kind: 'decision',
          decideBy: '2026-12-10',
          gaps: ['readiness', 'health'],
          readiness: { done: 2, total: 6, due: ['date', 'risks', 'value', 'issues'] },
        },
      ],
      // Friday is the last day, yet 40k of a healthy customer with one point open: after Brine, before anything without a date.
      [
        'Fjord',
        'decision',
        { kind: 'decision', decideBy: '2026-11-27', gaps: ['readiness'], readiness: { done: 5, total: 6, due: ['date'] } },
      ],
    ]);
  });

  it('then the fall that nobody understands, the account nobody knows about, work, and last what waits on the customer', () => {
    expect(names(rows).slice(5)).toEqual(['Elm', 'Juno', 'Garnet', 'Hollis']);
    expect(rows.find(({ name }) => name === 'Elm')?.first.fact).toEqual({ kind: 'healthFell', points: 18, days: 30 });
    expect(rows.at(-1)?.hand).toEqual({ kind: 'waiting' });
  });

  it('a decision with nothing missing is no row', () => expect(names(rows)).not.toContain('Iris'));
});

describe('a coordinator of small accounts, Wednesday 23 December 2026; the next two days are holidays', () => {
  const today = day('2026-12-23');
  const setting: Setting = { now: '2026-12-23T10:00:00+01:00', today, calendar: { holidays: [day('2026-12-24'), day('2026-12-25')] } };
  const { account, health, ends, promise, task, touch } = builders(today);
  const book: Line[] = [
    [account('Kite', 8_000, { lifecycle: 'Churn risk' })],
    [account('Lark', 12_000, { tasks: [promise('Call back about invoices', 1)] })],
    [
      account('Moss', 20_000, {
        health: health(55),
        renewal: ends(35, { autoRenews: true, noticeDays: 30 }),
        touchpoints: [touch('both', 45)],
      }),
    ],
    [account('Nook', 15_000, { renewal: ends(-5) })],
    [account('Oak', 10_000, { renewal: ends(39) }), { readiness: ready(0) }],
    [account('Oak North', 9_000, { parentId: 'Oak', renewal: ends(39) }), { readiness: ready(0) }],
    [account('Pine', 18_000, { touchpoints: [touch('out', 15), touch('both', 24)] })],
    [account('Quay', 25_000, { touchpoints: [touch('out', 2), touch('both', 42)] })],
    [account('Reed', 16_000, { renewal: ends(12) }), { renewal: 'signed', readiness: ready(3) }],
    [account('Sage', 14_000, { tasks: [task('Send adoption tips', 0)] })],
    [account('Tarn', 11_000, { tasks: [task('Send adoption tips', -4)] })],
  ];
  const rows = ordered(book, setting);

  it('top five', () => {
    expect(rows.slice(0, 5).map(({ name, first }) => [name, first.class, first.fact])).toEqual([
      // They said that they may leave: the smallest account of the book, and still the first call.
      ['Kite', 'escalate', { kind: 'leaving', word: 'Churn risk' }],
      // Promised for tomorrow, when nobody works: kept today or broken.
      [
        'Lark',
        'clock',
        { kind: 'promise', taskId: 'local:step:Call back about invoices', title: 'Call back about invoices', due: '2026-12-24' },
      ],
      // The contract ended on Friday and nobody said how: every day makes it more likely that they are gone.
      ['Nook', 'decision', { kind: 'decision', decideBy: '2026-12-18', gaps: ['past'] }],
      // Notice may be given until Monday, the next working day; at risk, and nobody has spoken to them for six weeks.
      ['Moss', 'decision', { kind: 'decision', decideBy: '2026-12-28', gaps: ['health', 'contact'] }],
      // Nothing prepared, yet a month to go: the last of the decisions. Two accounts, one contract, one row.
      [
        'Oak',
        'decision',
        {
          kind: 'decision',
          decideBy: '2027-01-31',
          gaps: ['readiness'],
          readiness: { done: 0, total: 6, due: ['date', 'contacts', 'risks', 'usage', 'value'] },
        },
      ],
    ]);
    expect(rows[4]).toMatchObject({ shared: [{ accountId: 'Oak North', name: 'Oak North' }], arr: { amount: 10_000 } });
  });

  it('then lost contact, one block of the same work, and what is in hand with its reason', () => {
    expect(rows.slice(5).map(({ name, block, hand }) => [name, block ?? hand?.kind])).toEqual([
      ['Pine', undefined],
      ['Tarn', { place: 1, size: 2 }],
      ['Sage', { place: 2, size: 2 }],
      ['Reed', 'signed'],
      ['Quay', 'waiting'],
    ]);
  });
});

describe('a CSM with many decisions in the window, Tuesday 24 November 2026', () => {
  const today = day('2026-11-24');
  const setting: Setting = { now: '2026-11-24T10:00:00+01:00', today };
  const { account, health, ends, task, touch } = builders(today);
  const at = (name: string, days: number, done: number, over = {}): Line => [
    account(name, 50_000, { renewal: ends(days), ...over }),
    { readiness: ready(done) },
  ];
  const book: Line[] = [
    ...Array.from({ length: 20 }, (_, n) => at(`Quarter ${n}`, 84, 3)),
    at('Begins', 89, 3),
    at('Undated', 74, 5),
    at('Unproven', 44, 2),
    at('Unproven yet', 50, 6),
    at('Burdened', 85, 6, { health: health(30) }),
    at('Silent', 70, 6, { touchpoints: [touch('both', 45)] }),
    [account('Worked', 20_000, { tasks: [task('Adoption check', -3)] })],
  ];
  const rows = ordered(book, setting);
  const row = (name: string) => rows.find((one) => one.name === name);

  it('twenty accounts with twelve weeks left and half of it done are no twenty decisions: nothing of it is late', () => {
    expect(names(rows).filter((name) => name.startsWith('Quarter'))).toEqual([]);
  });

  it('top five and their reasons', () => {
    expect(rows.slice(0, 5).map(({ name, first }) => [name, first.class, first.fact])).toEqual([
      // Critical with 85 days left: to turn that takes all of them, so it is flagged now and not at 60; of equal
      // accounts the one that will probably be lost comes before the one that is merely unprepared.
      ['Burdened', 'decision', { kind: 'decision', decideBy: '2027-02-17', gaps: ['health'], readiness: { done: 6, total: 6, due: [] } }],
      // Six weeks, and what the offer is written from is not there: with the day of the contract unsure and no plan, four are late.
      [
        'Unproven',
        'decision',
        {
          kind: 'decision',
          decideBy: '2027-01-07',
          gaps: ['readiness'],
          readiness: { done: 2, total: 6, due: ['date', 'risks', 'value'] },
        },
      ],
      // Everything hangs on the date, and ten weeks before it nobody has made sure of it.
      [
        'Undated',
        'decision',
        { kind: 'decision', decideBy: '2027-02-06', gaps: ['readiness'], readiness: { done: 5, total: 6, due: ['date'] } },
      ],
      // Nobody has spoken for six weeks: a lost contact today, which becomes a gap of the decision ten days from now.
      ['Silent', 'risk', { kind: 'quiet', since: expect.any(String) }],
      // Work that is late comes before work that begins.
      ['Worked', 'work', expect.objectContaining({ kind: 'task' })],
    ]);
  });

  it('a decision that came into its window is work for some days, and then waits for what is due', () => {
    expect(row('Begins')?.first).toMatchObject({ class: 'work', fact: { kind: 'prepare', window: 90, readiness: { done: 3, total: 6 } } });
    expect(row('Unproven yet')).toBeUndefined();
  });
});

describe('what closes a day well: a coordinator, Thursday 26 November 2026, in the afternoon', () => {
  const today = day('2026-11-26');
  const setting: Setting = { now: '2026-11-26T15:00:00+01:00', today };
  const { account, health, ends, promise, task, touch } = builders(today);
  const solved = (...tickets: [id: string, daysAgo: number][]) => ({
    open: 0,
    solved: tickets.map(([id, ago]) => ({ id, on: addDays(today, -ago) })),
  });
  const asOf = (daysAgo: number) => instant(`${addDays(today, -daysAgo)}T08:00:00.000Z`);
  const from = (daysAgo: number) => ({ connectionId: 'csv', label: 'book.csv', asOf: asOf(daysAgo) });
  const book: Line[] = [
    [account('Ash', 30_000, { support: solved(['812', 3]) })],
    [account('Birch', 90_000, { support: solved(['901', 2], ['877', 5]), touchpoints: [touch('both', 8)] })],
    [account('Cedar', 40_000, { support: solved(['640', 3]), touchpoints: [touch('out', 1), touch('both', 9)] })],
    [account('Doum', 50_000, { support: solved(['655', 0]) })],
    [account('Elder', 60_000, { support: solved(['433', 20]) })],
    [account('Fir', 20_000), { unlogged: { count: 2, subject: 'Invoice of November', source: 'gmail t1' } }],
    [account('Gorse', 80_000, { provenance: { arr: from(41), health: from(44), csm: from(60) } })],
    [account('Hazel', 70_000, { provenance: { arr: from(41), health: from(20), csm: from(60) } })],
    [account('Ivy', 10_000, { tasks: [promise('Send the price list', 0)] })],
    [account('Juniper', 45_000, { health: health(35), renewal: ends(200), tasks: [task('Adoption check', 0)] })],
  ];
  const rows = ordered(book, setting);
  const first = (name: string) => rows.find((row) => row.name === name)?.first;

  it('top five and their reasons', () => {
    expect(rows.slice(0, 5).map(({ name, first }) => [name, first.class, first.fact])).toEqual([
      // The word given for today comes first, however small.
      ['Ivy', 'clock', { kind: 'promise', taskId: 'local:step:Send the price list', title: 'Send the price list', due: today }],
      // Critical is a risk today whatever work is due.
      ['Juniper', 'risk', { kind: 'critical', score: 35 }],
      // Two tickets were solved and nobody asked whether it helped: the older one is three days over its two working days.
      ['Birch', 'work', { kind: 'followUp', tickets: ['877', '901'], solvedOn: '2026-11-21' }],
      // Solved on Monday, to be asked about by Wednesday: over too, at a third of the stake.
      ['Ash', 'work', { kind: 'followUp', tickets: ['812'], solvedOn: '2026-11-23' }],
      // Nothing has come about 80k for six weeks, from no source: before records that are merely unfinished.
      ['Gorse', 'records', { kind: 'silent', since: asOf(41) }],
    ]);
  });

  it('then a health that nobody brought up to date, and what was looked at and not logged', () => {
    expect(first('Hazel')).toMatchObject({ class: 'records', fact: { kind: 'stale', field: 'health' } });
    expect(first('Fir')).toMatchObject({ class: 'records', fact: { kind: 'unlogged', count: 2, subject: 'Invoice of November' } });
    expect(names(rows).slice(5)).toEqual(['Hazel', 'Fir']);
  });

  it('who was written to since, what was solved today, and what is three weeks ago are no rows', () => {
    expect(['Cedar', 'Doum', 'Elder'].filter((name) => names(rows).includes(name))).toEqual([]);
  });

  it('what was said in the ticket on the day of its solution is the solution; a call on that day is asking', () => {
    const on = (kind: 'ticket' | 'call') => ({ ...touch('out', 3), kind });
    const one = (kind: 'ticket' | 'call') =>
      ordered([[account('One', 1, { support: solved(['812', 3]), touchpoints: [on(kind), touch('both', 6)] })]], setting)[0];
    expect(one('ticket')?.first.fact.kind).toBe('followUp');
    expect(one('call')).toBeUndefined();
  });
});
