import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/domain/dates';
import { total, upliftOf } from '../../../lib/domain/renewal/amounts';
import { contractsOf, worthOf } from '../../../lib/domain/renewal/contract';
import { openDecisionOf } from '../../../lib/domain/renewal/decision';
import { ownerOf, type RenewalRules, windowOf } from '../../../lib/domain/renewal/rules';
import { leading, standing } from '../../../lib/domain/renewal/standing';
import { isSettled, type OutcomeNote, RENEWAL_STATES, type Renewal, type Subscription } from '../../../lib/domain/renewal/terms';
import { anAccount, day, instant } from '../builders';

const today = day('2026-11-28');
const in30 = day('2026-12-28');
const euros = (amount: number) => ({ amount, currency: 'EUR' });
const of = (renewal: Renewal, more: Parameters<typeof anAccount>[0] = {}) => contractsOf(anAccount({ renewal, ...more }), today);
const said = (state: OutcomeNote['state'], over: Partial<OutcomeNote> = {}): OutcomeNote => ({
  kind: 'outcome',
  endDate: in30,
  at: instant('2026-11-20T09:00:00.000Z'),
  state,
  ...over,
});
const sub = (id: string, over: Partial<Subscription> = {}): Subscription => ({ id, endDate: in30, ...over });

describe('how one renewal stands', () => {
  it.each<[string, Renewal, OutcomeNote[], string]>([
    ['nobody said anything', { endDate: in30 }, [], 'open'],
    ['the source says verbal', { endDate: in30, state: 'verbal' }, [], 'verbal'],
    ['a person says signed', { endDate: in30 }, [said('signed')], 'signed'],
    ['a person says lost of what the source calls open', { endDate: in30, state: 'open' }, [said('lost')], 'lost'],
    ['the source says signed after a person said verbal', { endDate: in30, state: 'signed' }, [said('verbal')], 'signed'],
    ['the source says lost after a person said signed', { endDate: in30, state: 'lost' }, [said('signed')], 'lost'],
    ['what was said of last year’s', { endDate: in30 }, [said('signed', { endDate: day('2025-12-28') })], 'open'],
    ['the end was corrected by a week since', { endDate: in30 }, [said('signed', { endDate: addDays(in30, -7) })], 'signed'],
    ['past its end without a word', { endDate: day('2026-11-01') }, [], 'open'],
    ['past its end and renewing by itself', { endDate: day('2026-11-01'), autoRenews: true }, [], 'auto-renewed'],
    ['lost, so that it does not renew by itself', { endDate: day('2026-11-01'), autoRenews: true, state: 'lost' }, [], 'lost'],
  ])('%s: %j', (_, renewal, renewalNotes, state) => expect(of(renewal, { renewalNotes })[0]?.state).toBe(state));

  it('what is lost has no amount from the renewal on, whatever was signed before or its source expects', () => {
    const signed = said('signed', { amount: euros(99) });
    const lost = said('lost', { at: instant('2026-11-21T09:00:00.000Z'), amount: euros(84) });
    const [before] = of({ endDate: in30, renewed: euros(90) }, { arr: euros(84), renewalNotes: [signed] });
    const [after] = of({ endDate: in30, renewed: euros(90) }, { arr: euros(84), renewalNotes: [signed, lost] });
    expect([before?.renewed, after?.renewed]).toEqual([euros(99), undefined]);
    const two = { subscriptions: [sub('a', { renewed: euros(1) }), sub('b', { renewed: euros(2) })], renewalNotes: [lost] };
    expect(of({ endDate: in30 }, two)[0]?.renewed).toBeUndefined();
  });

  it.each<[string, OutcomeNote[], 'signed' | 'lost', number]>([
    ['lost is worth what they pay today', [], 'lost', 84],
    ['signed is worth what the source expects', [], 'signed', 90],
    ['signed, what was said', [said('signed', { amount: euros(99) })], 'signed', 99],
    ['lost after signed is worth what they pay today, not what was signed', [said('signed', { amount: euros(99) })], 'lost', 84],
    ['lost, what was said', [said('lost', { amount: euros(80) })], 'lost', 80],
    ['signed after lost is not worth what was lost', [said('lost', { amount: euros(80) })], 'signed', 84],
  ])('until somebody says so, %s', (_, renewalNotes, state, amount) => {
    const [contract] = of({ endDate: in30, renewed: euros(90) }, { arr: euros(84), renewalNotes });
    expect(contract && worthOf(contract, state)).toEqual(euros(amount));
  });

  it('the later of two words counts', () => {
    const later = said('lost', { at: instant('2026-11-21T09:00:00.000Z') });
    for (const notes of [
      [said('signed'), later],
      [later, said('signed')],
    ]) {
      expect(of({ endDate: in30 }, { renewalNotes: notes })[0]?.state).toBe('lost');
    }
  });

  it.each<[string, (boolean | undefined)[], true | undefined]>([
    ['a source that says nothing of it', [undefined], undefined],
    ['one that says it goes on', [true], undefined],
    ['one that says it does not', [false], true],
    ['two that end together and neither goes on', [false, false], true],
    ['two of which one says nothing', [false, undefined], undefined],
  ])('lapses only where all that ends on the day is said to: %s', (_, renews, lapses) => {
    const subscriptions = renews.map((autoRenews, n) => sub(`S${n}`, { autoRenews }));
    expect(of({ endDate: in30, autoRenews: renews[0] }, renews.length > 1 ? { subscriptions } : {})[0]?.lapses).toBe(lapses);
  });

  it('what renewed by itself runs to the end of its next term, and is open again', () => {
    const [contract] = of({ startDate: day('2023-10-01'), endDate: day('2024-09-30'), autoRenews: true, noticeDays: 60 });
    expect(contract).toMatchObject({ state: 'open', endDate: '2027-09-30', decideBy: '2027-08-01', renewedOn: '2024-09-30' });
  });

  it('signed and lost leave nothing to decide; open and verbal do', () => {
    const decided = (state: Renewal['state']) => openDecisionOf(anAccount({ renewal: { endDate: in30, state } }))?.decideBy;
    expect(RENEWAL_STATES.map((state) => [state, decided(state)])).toEqual([
      ['open', in30],
      ['verbal', in30],
      ['signed', undefined],
      ['lost', undefined],
      ['auto-renewed', undefined],
    ]);
    expect(openDecisionOf(anAccount({ renewal: { endDate: in30 }, renewalNotes: [said('signed')] }))).toBeUndefined();
    expect(openDecisionOf(anAccount())).toBeUndefined();
  });
});

describe('several contracts', () => {
  it('what ends together is one decision, at the earliest notice day, worth their sum', () => {
    const subscriptions = [
      sub('a', { name: 'Platform', amount: euros(60.1), renewed: euros(66), autoRenews: true, noticeDays: 20 }),
      sub('b', { name: 'Seats', amount: euros(30.2), renewed: euros(30) }),
      sub('c', { name: 'Archive', endDate: day('2027-06-01'), amount: euros(10) }),
    ];
    const contracts = of({ endDate: in30 }, { subscriptions });
    expect(contracts.map(({ decideBy, names }) => [decideBy, names])).toEqual([
      ['2026-12-08', ['Platform', 'Seats']],
      ['2027-06-01', ['Archive']],
    ]);
    expect(contracts[0]).toMatchObject({ endDate: in30, current: euros(90.3), renewed: euros(96), auto: false });
  });

  it('one part that is signed stands by itself, and one spoken yes does not speak for the other', () => {
    const parts = (state: Renewal['state']) => of({ endDate: in30 }, { subscriptions: [sub('a', { state }), sub('b')] });
    expect(parts('signed').map(({ state }) => state)).toEqual(['open', 'signed']);
    expect(parts('verbal').map(({ state }) => state)).toEqual(['open']);
  });

  it('a contract that another of its name follows is not overdue', () => {
    const old = sub('a', { name: 'Platform', startDate: day('2025-01-01'), endDate: day('2025-12-31') });
    const next = sub('b', { name: 'Platform', startDate: day('2026-01-01'), endDate: day('2026-12-31') });
    expect(standing([old, next])).toEqual([next]);
    expect(standing([old, { ...next, name: 'Seats' }])).toHaveLength(2);
    expect(standing([old, { ...next, startDate: day('2026-06-01') }])).toHaveLength(2);
  });

  it('where the account’s own date is believed, the subscriptions say nothing about it', () => {
    const contracts = of({ endDate: in30 }, { arr: euros(84), subscriptions: [sub('a', { endDate: day('2027-06-01') })] });
    expect(contracts).toMatchObject([{ endDate: in30, current: euros(84), names: [] }]);
  });

  const subscriptions = fc.array(
    fc.record(
      {
        id: fc.uuid(),
        endDate: fc.integer({ min: -400, max: 800 }).map((n) => addDays(today, n)),
        startDate: fc.integer({ min: -1_500, max: -400 }).map((n) => addDays(today, n)),
        autoRenews: fc.boolean(),
        noticeDays: fc.integer({ min: 0, max: 120 }),
        state: fc.constantFrom(...RENEWAL_STATES),
        amount: fc.integer({ min: 0, max: 1e6 }).map((cents) => euros(cents / 100)),
      },
      { requiredKeys: ['id', 'endDate', 'amount'] },
    ),
    { minLength: 1, maxLength: 8 },
  );

  it('no order of arrival shows, nothing is lost, what is open comes first and soonest first', () => {
    fc.assert(
      fc.property(subscriptions, fc.nat(), (all, seed) => {
        const shuffled = all.toSorted((a, b) => ((a.id.charCodeAt(0) * (seed + 7)) % 13) - ((b.id.charCodeAt(0) * (seed + 7)) % 13));
        const account = (some: Subscription[]) => {
          const first = leading(some);
          return anAccount({ ...(first && { renewal: first }), subscriptions: some });
        };
        const strip = (contracts: ReturnType<typeof contractsOf>) =>
          contracts.map(({ decideBy, endDate, state, current }) => [decideBy, endDate, state, current]);
        const contracts = contractsOf(account(all), today);
        const byText = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
        expect(byText(strip(contractsOf(account(shuffled), today)))).toEqual(byText(strip(contracts)));
        expect(total(contracts.map(({ current }) => current))).toEqual(total(all.map(({ amount }) => amount)));
        const open = contracts.filter(({ state }) => !isSettled(state));
        expect(contracts.slice(0, open.length)).toEqual(open);
        expect(open.map(({ decideBy }) => decideBy)).toEqual(open.map(({ decideBy }) => decideBy).sort());
        for (const { decideBy, endDate } of contracts) expect(decideBy <= endDate).toBe(true);
      }),
    );
  });
});

describe('amounts', () => {
  it('half a sum is none', () => {
    expect(total([euros(1), undefined])).toBeUndefined();
    expect(total([euros(1), { amount: 1, currency: 'USD' }])).toBeUndefined();
    expect(total([])).toBeUndefined();
    expect(total([euros(0.1), euros(0.2)])).toEqual(euros(0.3));
  });

  it.each([
    [euros(84_000), euros(90_000), { by: euros(6_000), percent: 7 }],
    [euros(84_000), euros(80_000), { by: euros(-4_000), percent: -5 }],
    [euros(0), euros(80), { by: euros(80) }],
    [euros(84), { amount: 90, currency: 'USD' }, undefined],
    [undefined, euros(90), undefined],
  ])('from %j to %j', (current, renewed, uplift) => expect(upliftOf(current, renewed)).toEqual(uplift));
});

describe('rules', () => {
  const rules: RenewalRules = {
    windows: { standard: [90, 60, 30], segments: { Enterprise: [180, 90] } },
    owner: { standard: 'csm', segments: { SMB: 'renewals desk' } },
  };
  it.each([
    [91, undefined, undefined],
    [90, undefined, 90],
    [61, undefined, 90],
    [60, undefined, 60],
    [30, undefined, 30],
    [0, undefined, 30],
    [-12, undefined, 30],
    [180, 'Enterprise', 180],
    [30, 'Enterprise', 90],
    [91, 'constructor', undefined],
  ])('%d days before, in segment %s: window %s', (days, segment, window) => expect(windowOf(days, segment, rules)).toBe(window));

  it.each([
    [{ csm: 'Ana' }, { act: true }],
    [{ csm: 'Ana', owner: ' ana ' }, { act: true }],
    [
      { csm: 'Ana', owner: 'Ines' },
      { act: false, name: 'Ines' },
    ],
    [
      { csm: 'Ana', segment: 'SMB' },
      { act: false, desk: 'renewals desk' },
    ],
    [{ csm: 'Ana', segment: 'SMB', owner: 'Ana' }, { act: true }],
  ])('%j: %j', (whose, wording) => expect(ownerOf(whose, rules)).toEqual(wording));
});
