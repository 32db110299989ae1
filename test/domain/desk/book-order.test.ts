import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HealthBand } from '../../../lib/domain/account';
import { BOOK_SORTS, type BookQuery, bookLine, dayShown, isNarrowed, WHOLE_BOOK } from '../../../lib/domain/desk/book';
import { BookOrder } from '../../../lib/domain/desk/book-order';
import { anAccount, day, instant } from '../builders';

const TODAY = day('2026-11-22');

function line(name: string, more: Partial<Parameters<typeof anAccount>[0]> = {}) {
  return bookLine(anAccount({ id: name, name, ...more }), name.toLowerCase().split(' '), {
    today: TODAY,
    now: instant(`${TODAY}T09:00:00.000Z`),
  });
}

const lines = [
  line('Beta Works', { arr: { amount: 5 }, csm: 'Robin', health: { score: 80, history: [], factors: [] } }),
  line('alpha foods', { renewal: { endDate: day('2026-11-21') }, health: { band: 'critical', history: [], factors: [] } }),
  line('Gamma Foods', {
    arr: { amount: -5 },
    csm: 'Ada',
    renewal: { endDate: day('2027-01-20'), autoRenews: true, noticeDays: 30 },
    health: { score: 41, history: [], factors: [] },
  }),
];
const ask = (query: Partial<BookQuery>, words: string[] = []) =>
  [...new BookOrder(lines).select({ ...WHOLE_BOOK, ...query }, words, TODAY)].map((position) => lines[position]?.name);

describe('the order of the book', () => {
  it.each<[Partial<BookQuery>, string[]]>([
    [{}, ['alpha foods', 'Beta Works', 'Gamma Foods']],
    [{ descending: true }, ['Gamma Foods', 'Beta Works', 'alpha foods']],
    [{ sort: 'health' }, ['alpha foods', 'Gamma Foods', 'Beta Works']],
    [{ sort: 'arr' }, ['Gamma Foods', 'Beta Works', 'alpha foods']],
    [{ sort: 'arr', descending: true }, ['Beta Works', 'Gamma Foods', 'alpha foods']],
    [{ sort: 'decideBy' }, ['alpha foods', 'Gamma Foods', 'Beta Works']],
    [{ sort: 'csm' }, ['Gamma Foods', 'Beta Works', 'alpha foods']],
    [{ renewal: 'past' }, ['alpha foods']],
    [{ renewal: '30' }, ['Gamma Foods']],
    [{ bands: ['healthy', 'critical'] }, ['alpha foods', 'Beta Works']],
    [{ owner: 'Ada' }, ['Gamma Foods']],
    [{ owner: 'Ada', renewal: 'past' }, []],
  ])('%j', (query, names) => {
    expect(ask(query)).toEqual(names);
  });

  it.each<[number | undefined, Partial<BookQuery>, string[]]>([
    [undefined, { renewal: 'quarter' }, ['alpha foods', 'Gamma Foods']],
    [undefined, { renewal: 'next-quarter' }, []],
    [12, { renewal: 'quarter' }, ['alpha foods']],
    [12, { renewal: 'next-quarter' }, ['Gamma Foods']],
  ])('quarters of a year that begins in month %s: %j', (firstMonth, query, names) => {
    const found = new BookOrder(lines).select({ ...WHOLE_BOOK, ...query }, [], TODAY, firstMonth);
    expect([...found].map((position) => lines[position]?.name)).toEqual(names);
  });

  it('once nobody can decide any more, a contract that renews by itself is not late, and stands by the day on which it renews', () => {
    const itself = { endDate: day('2026-12-20'), autoRenews: true, noticeDays: 45 };
    const book = [
      line('Itself', { renewal: itself }),
      line('Late', { renewal: { ...itself, autoRenews: false, endDate: day('2026-11-09') } }),
    ];
    book.push(
      line('Soon', { renewal: { endDate: day('2026-12-01') } }),
      line('Notice', { renewal: { ...itself, endDate: day('2027-02-01') } }),
    );
    const asked = (query: Partial<BookQuery>, today = TODAY) =>
      [...new BookOrder(book).select({ ...WHOLE_BOOK, ...query }, [], today)].map((position) => book[position]?.name);
    expect(asked({ renewal: 'past' })).toEqual(['Late']);
    expect(asked({ sort: 'decideBy' })).toEqual(['Late', 'Soon', 'Notice', 'Itself']);
    expect(asked({ sort: 'decideBy' }, day('2026-11-01'))).toEqual(['Itself', 'Late', 'Soon', 'Notice']);
    expect(book.map((one) => dayShown(one, TODAY))).toEqual(['2026-12-20', '2026-11-09', '2026-12-01', '2026-12-18']);
  });

  it('finds words by their beginnings, each of them', () => {
    expect(ask({}, ['foo'])).toEqual(['alpha foods', 'Gamma Foods']);
    expect(ask({}, ['foo', 'gam'])).toEqual(['Gamma Foods']);
    expect(ask({}, ['oods'])).toEqual([]);
  });

  it('is always every line once, those without a value last, whichever way round', () => {
    const amount = fc.option(fc.integer({ min: -1e6, max: 1e6 }), { nil: undefined });
    const some = fc.array(
      fc.record({
        name: fc.string({ maxLength: 4 }),
        amount,
        score: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
        csm: fc.option(fc.constantFrom('Ada', 'Robin', 'Zoe'), { nil: undefined }),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...BOOK_SORTS), fc.boolean(), (rows, sort, descending) => {
        const book = rows.map(({ name, amount: arr, score, csm }) =>
          line(name, {
            csm,
            arr: arr === undefined ? undefined : { amount: arr },
            health: score === undefined ? undefined : { score, history: [], factors: [] },
          }),
        );
        const order = [...new BookOrder(book).select({ ...WHOLE_BOOK, sort, descending }, [], TODAY)];
        expect(order.toSorted((a, b) => a - b)).toEqual(book.map((_, position) => position));
        if (sort === 'arr') {
          const amounts = order.map((position) => book[position]?.arr?.amount);
          const known = amounts.filter((value) => value !== undefined);
          expect(amounts.slice(0, known.length)).toEqual(known);
          expect(known).toEqual(known.toSorted((a, b) => (descending ? b - a : a - b)));
        }
      }),
    );
  });

  it('a band without a number stands inside its band', () => {
    const bands: HealthBand[] = ['healthy', 'critical', 'at_risk'];
    const book = bands.map((band) => line(band, { health: { band, history: [], factors: [] } }));
    const order = [...new BookOrder(book).select({ ...WHOLE_BOOK, sort: 'health' }, [], TODAY)];
    expect(order.map((position) => book[position]?.band)).toEqual(['critical', 'at_risk', 'healthy']);
  });
});

describe('isNarrowed', () => {
  it('is about what is left out, not about order', () => {
    expect(isNarrowed({ ...WHOLE_BOOK, sort: 'arr', descending: true, search: ' ' })).toBe(false);
    for (const query of [{ search: 'a' }, { owner: 'x' }, { renewal: '30' as const }, { bands: ['healthy' as const] }]) {
      expect(isNarrowed({ ...WHOLE_BOOK, ...query })).toBe(true);
    }
  });
});

it('an account without a score of the company stands among the others by our estimate, and says that it is one', () => {
  const seen = { health: undefined, usage: { activeSeats: 50, seats: 60 }, support: { open: 0 } };
  const touched = [{ id: 't', at: instant('2026-11-20T09:00:00.000Z'), kind: 'email' as const, direction: 'both' as const, summary: '' }];
  const estimate = line('Estimate', { ...seen, touchpoints: touched });
  expect(estimate).toMatchObject({ band: 'healthy', estimated: true });
  const own = line('Own', { ...seen, health: { score: 10, scale: 'inverted-10', history: [], factors: [] } });
  expect(own).toMatchObject({ score: 10, scale: 'inverted-10' });
  expect(own).not.toHaveProperty('estimated');
  const nothing = line('Nothing', { health: undefined });
  const order = new BookOrder([nothing, estimate, own]);
  const asked = (query: Partial<BookQuery>) => [...order.select({ ...WHOLE_BOOK, ...query }, [], TODAY)];
  expect(asked({ sort: 'health' })).toEqual([2, 1, 0]);
  expect(asked({ bands: ['healthy'] })).toEqual([1]);
  expect(asked({ bands: ['unknown'] })).toEqual([0]);
});
