import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../lib/domain/dates';
import { contractsOf } from '../../../lib/domain/renewal/contract';
import { windowOf } from '../../../lib/domain/renewal/rules';
import { leading } from '../../../lib/domain/renewal/standing';
import { isSettled, type Subscription } from '../../../lib/domain/renewal/terms';
import { anAccount, day } from '../builders';

const euros = (amount: number) => ({ amount, currency: 'EUR' });
const standingOn = (today: string, ...subscriptions: Subscription[]) => {
  const first = leading(subscriptions);
  return contractsOf(anAccount({ ...(first && { renewal: first }), subscriptions }), day(today));
};
const auto = (id: string, start: string, end: string, noticeDays: number, amount = 1): Subscription => ({
  id,
  name: id,
  startDate: day(start),
  endDate: day(end),
  autoRenews: true,
  noticeDays,
  amount: euros(amount),
});

describe('contracts over years', () => {
  it.each<[string, Subscription, string, string, string, number | undefined]>([
    ['three years, in its first term', auto('a', '2025-01-01', '2027-12-31', 90), '2026-11-28', '2027-12-31', '2027-10-02', undefined],
    ['three years, renewed for three more', auto('a', '2023-01-01', '2025-12-31', 90), '2026-11-28', '2028-12-31', '2028-10-02', undefined],
    ['its notice day is a leap day', auto('a', '2027-04-01', '2028-03-31', 31), '2028-01-15', '2028-03-31', '2028-02-29', 60],
    ['ends on a leap day, a year on', auto('a', '2024-02-29', '2025-02-28', 60), '2027-11-01', '2028-02-29', '2027-12-31', 60],
    ['its last day of notice is today', auto('a', '2026-01-01', '2026-12-31', 33), '2026-11-28', '2026-12-31', '2026-11-28', 30],
  ])('%s', (_, one, today, endDate, decideBy, window) => {
    const [contract] = standingOn(today, one);
    expect(contract).toMatchObject({ state: 'open', endDate, decideBy });
    expect(windowOf(contract?.days ?? Number.NaN)).toBe(window);
  });

  it('children bought later and brought to the same end are one decision, also after it renewed by itself', () => {
    const all = [auto('Platform', '2023-03-01', '2026-02-28', 60, 60), auto('Seats', '2025-03-01', '2026-02-28', 90, 24)];
    expect(standingOn('2025-06-01', ...all)).toMatchObject([
      { endDate: '2026-02-28', decideBy: '2025-11-30', names: ['Platform', 'Seats'], current: euros(84) },
    ]);
    // From then on each runs for its own term.
    expect(standingOn('2026-04-01', ...all).map(({ names, endDate }) => [names, endDate])).toEqual([
      [['Seats'], '2027-02-28'],
      [['Platform'], '2029-02-28'],
    ]);
  });

  it('one that is past and renews for nobody stays, counted in the days it is over', () => {
    const [contract] = standingOn('2026-11-28', { id: 'a', endDate: day('2026-02-28') });
    expect(contract).toMatchObject({ state: 'open', days: -273 });
    expect(windowOf(-273)).toBe(30);
  });

  const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map((n) => addDays(day('1970-01-01'), n));

  it('whatever days a file names, from year 1 to 9999: there is an answer, and no decision comes after its end', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, fc.integer({ min: 0, max: 3_650 }), (startDate, endDate, today, noticeDays) => {
        const contracts = standingOn(today, { id: 'a', startDate, endDate, autoRenews: true, noticeDays });
        expect(contracts).toHaveLength(1);
        for (const { decideBy, endDate: end, days, state } of contracts) {
          expect(decideBy <= end).toBe(true);
          expect(days).toBe(daysBetween(today, decideBy));
          if (!isSettled(state)) expect(end >= today || end === endDate).toBe(true);
        }
      }),
    );
  });
});
