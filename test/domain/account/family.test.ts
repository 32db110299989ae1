import { describe, expect, it } from 'vitest';
import { byAmount, rollUp } from '../../../lib/domain/account/family';

const eur = (amount: number) => ({ arr: { amount, currency: 'EUR' } });
const usd = (amount: number) => ({ arr: { amount, currency: 'USD' } });

describe('a roll-up', () => {
  it.each([
    ['in the account’s own currency, others are counted and not converted', [eur(10), eur(5), usd(900), {}], eur(15).arr, 2, 2],
    ['in the one that most have, where it has no amount', [{}, usd(1), usd(2), eur(900)], usd(3).arr, 2, 2],
    ['of amounts without a currency stays without', [{ arr: { amount: 1 } }, { arr: { amount: 2 } }, eur(5)], { amount: 3 }, 2, 1],
  ])('%s', (_, accounts, arr, counted, left) => {
    expect(rollUp(accounts)).toEqual({ arr, counted, left });
  });

  it('of nothing known is none, and not zero', () => {
    expect(rollUp([{}, {}])).toBeUndefined();
    expect(rollUp([])).toBeUndefined();
  });

  it('lists the largest first, and what has no amount last', () => {
    const of = (name: string, amount?: number) => ({ accountId: name, name, sample: false, ...(amount && { arr: { amount } }) });
    expect([of('a'), of('c', 2), of('b', 2), of('d', 9)].sort(byAmount).map(({ name }) => name)).toEqual(['d', 'b', 'c', 'a']);
  });
});
