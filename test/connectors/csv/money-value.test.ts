import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { currencyOf, moneyForm, readMoney } from '../../../lib/connectors/csv/money-value';
import { formatMoney } from '../../../lib/domain/money';
import { LOCALES, speakIn } from '../../speak';
import { said } from './said';

afterEach(() => speakIn('en'));

describe('money', () => {
  it.each<[string, number | undefined, string | undefined]>([
    ['€84,000.50', 84_000.5, 'EUR'],
    ['84.000,50 EUR', 84_000.5, 'EUR'],
    ['1.2M', 1_200_000, undefined],
    ['$84k', 84_000, 'USD'],
    ['84k EUR', 84_000, 'EUR'],
    ['EUR 84,000.00', 84_000, 'EUR'],
    ['USD 84,000.00 (EUR 77,280.00)', 84_000, 'USD'],
    ["CHF 84'000", 84_000, 'CHF'],
    ['84 000 €', 84_000, 'EUR'],
    ['84\u00a0000,00\u00a0€', 84_000, 'EUR'],
    ['84.000', 84_000, undefined],
    ['84,000', 84_000, undefined],
    ['1,234,567', 1_234_567, undefined],
    ['1.234.567,8', 1_234_567.8, undefined],
    ['12,34,567.00', 1_234_567, undefined],
    ['84,5', 84.5, undefined],
    ['84,50 €', 84.5, 'EUR'],
    ['950000000.0', 950_000_000, undefined],
    ['84000.125', 84_000.13, undefined],
    ['0.500', 0.5, undefined],
    ['1.2 Mio EUR', 1_200_000, 'EUR'],
    ['1.250M', 1_250_000, undefined],
    ['2bn', 2_000_000_000, undefined],
    ['US$ 84k', 84_000, 'USD'],
    ['CA$84k', 84_000, 'CAD'],
    ['¥11200000', 11_200_000, 'JPY'],
    ['84 MXN', 84, 'MXN'],
    ['8.4E+04', 84_000, undefined],
    ['+84', 84, undefined],
    ['84 Tsd. €', 84_000, 'EUR'],
    ['1,2 Mio. €', 1_200_000, 'EUR'],
    ['2 Mrd. EUR', 2_000_000_000, 'EUR'],
    ['84 k€', 84_000, 'EUR'],
    ['1,2 M€', 1_200_000, 'EUR'],
    ['2 Md€', 2_000_000_000, 'EUR'],
    ['5 k$CA', 5_000, 'CAD'],
    ['0', 0, undefined],
  ])('%s', (text, amount, currency) => expect(said(readMoney(text))).toEqual({ amount, currency }));

  it.each(['', '-', 'N/A', 'null'])('%s is nothing', (text) => expect(said(readMoney(text))).toBeUndefined());
  it.each(['-84', '(5,000)', '€ -5'])('%s is below zero', (text) => expect(said(readMoney(text))).toBe('! is below zero'));
  it.each(['lots', '84 apples', '1,234M', '1,2,3', '84..5', '1.234,567.8', '12.34.56', '€84 USD', '84 84 x', `1${'0'.repeat(90)}`])(
    '%s is no money',
    (text) => {
      expect(said(readMoney(text))).toBe('! is not an amount of money');
    },
  );

  it("takes the file's currency where the cell has none, and lets it say which dollar", () => {
    expect(said(readMoney('84k', 'SEK'))).toEqual({ amount: 84_000, currency: 'SEK' });
    expect(said(readMoney('$84k', 'CAD'))).toEqual({ amount: 84_000, currency: 'CAD' });
    expect(said(readMoney('€84k', 'CAD'))).toEqual({ amount: 84_000, currency: 'EUR' });
  });

  it.each<[string, ReturnType<typeof moneyForm>]>([
    ['12.345 EUR', 'either'],
    ['€12,345', 'either'],
    ['1.234.567', ','],
    ['12,34,567', '.'],
    ['12,50', ','],
    ['12.5', '.'],
    ['1.234,567', ','],
    ['84000.125', '.'],
    ['0.500', '.'],
    ['1.250M', undefined],
    ['1,2 Mio. €', ','],
    ['84000', undefined],
    ['8.4E+04', undefined],
    ['84.', undefined],
    ['1,2,3', undefined],
    ['v1.25', undefined],
    ["CHF 84'000", undefined],
  ])('%s shows %s as the sign of fractions', (text, form) => expect(moneyForm(text)).toBe(form));

  it('reads three digits behind a sign as the others of its column are read', () => {
    const amounts = (fractions?: Parameters<typeof readMoney>[2]) =>
      ['12.345', '12,345', '1.234,5', '0.500', '1.250M', '1,234M'].map((text) => {
        const read = readMoney(text, undefined, fractions);
        return read.ok ? read.value?.amount : '!';
      });
    expect(amounts()).toEqual([12_345, 12_345, 1_234.5, 0.5, 1_250_000, '!']);
    expect(amounts('none')).toEqual(amounts());
    expect(amounts('.')).toEqual([12.35, 12_345, 1_234.5, 0.5, 1_250_000, 1_234_000_000]);
    expect(amounts(',')).toEqual([12_345, 12.35, 1_234.5, 0.5, 1_250_000_000, 1_234_000]);
    expect(amounts('any')).toEqual([12.35, 12.35, 1_234.5, 0.5, 1_250_000, 1_234_000]);
  });

  it.each([
    ['eur', 'EUR'],
    ['€', 'EUR'],
    ['Euro', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('currency %s', (text, code) => expect(currencyOf(text)).toBe(code));

  it('reads back what other programs write', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, fc.constantFrom('en-US', 'de-DE', 'de-CH', 'fr-FR', 'en-IN', 'sv-SE'), (value, locale) => {
        const text = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(value);
        expect(said(readMoney(text))).toEqual({ amount: value, currency: 'EUR' });
        // Not `currency: undefined`: what is kept is what a second reading compares with.
        expect(said(readMoney(value.toFixed(2)))).toStrictEqual({ amount: value });
      }),
    );
  });
});

it.each(LOCALES)('an amount as it is shown in %s is read back', (locale) => {
  speakIn(locale);
  for (const amount of [0, 950, 8_400, 84_000, 1_200_000, 11_000_000, 3_100_000_000])
    for (const currency of ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'SEK'])
      expect(said(readMoney(formatMoney({ amount, currency })))).toEqual({ amount, currency });
});
