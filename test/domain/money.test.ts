import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatArr, formatMoney } from '../../lib/domain/money';

describe('formatMoney', () => {
  it.each([
    [84_000, 'EUR', '€ 84k'],
    [1_200_000, 'USD', '$ 1.2M'],
    [84_000, 'CHF', 'CHF 84k'],
    [84_000, undefined, '84k'],
    [8_400, 'GBP', '£ 8.4k'],
    [9_960, 'GBP', '£ 10k'],
    [84_449, 'EUR', '€ 84k'],
    [999_499, 'EUR', '€ 999k'],
    [999_500, 'EUR', '€ 1M'],
    [999, 'USD', '$ 999'],
    [999.6, 'USD', '$ 1k'],
    [0, 'USD', '$ 0'],
    [11_200_000, 'JPY', '¥ 11M'],
    [5_000, 'CAD', 'CA$ 5k'],
    [5_000, 'AUD', 'A$ 5k'],
    [-5_000, 'EUR', '−€ 5k'],
    [3_100_000_000, 'KRW', '₩ 3.1B'],
    [5_000, 'not a code', 'not a code 5k'],
  ])('%d %s is %s', (amount, currency, words) => expect(formatMoney({ amount, currency })).toBe(words));

  it('stays within five figures for any amount a contract may have', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e14, noNaN: true }), (amount) => {
        expect(formatMoney({ amount })).toMatch(/^\d{1,3}(\.\d)?[kMBT]?$/);
      }),
    );
  });
});

it('an amount that stands alone says what it is where no currency does', () => {
  expect(formatArr({ amount: 0 })).toBe('ARR 0');
  expect(formatArr({ amount: 84_000 })).toBe('ARR 84k');
  expect(formatArr({ amount: 84_000, currency: 'EUR' })).toBe('€ 84k');
});
