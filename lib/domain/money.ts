import type { TextKey } from '../words/catalogue';
import { language, say } from '../words/say';
import type { Money } from './account';

/**
 * Which sign before three digits, as in `12.345`, marks a fraction: the one that other rows use for fractions, or, as somebody said,
 * any or none. Where nothing is said it parts thousands: amounts of money have two decimals or none.
 */
export type FractionSign = '.' | ',' | 'any' | 'none';

/** Sizes of a figure, each with its text alone and its text with a currency. */
const UNITS = [
  [1, 'money.ones', 'money.onesIn'],
  [1e3, 'money.thousands', 'money.thousandsIn'],
  [1e6, 'money.millions', 'money.millionsIn'],
  [1e9, 'money.billions', 'money.billionsIn'],
  [1e12, 'money.trillions', 'money.trillionsIn'],
] as const satisfies [size: number, alone: TextKey, withCurrency: TextKey][];

/** `€ 84k`, `$ 1.2M`, `CHF 84k`; without a currency only `84k`, because a guessed currency is a wrong amount. */
export function formatMoney({ amount, currency }: Money): string {
  const sign = amount < 0 ? '−' : '';
  const { figure, alone, withCurrency } = compact(Math.abs(amount));
  return sign + (currency ? say(withCurrency, { figure, currency: signOf(currency) }) : say(alone, { figure }));
}

/** Where nothing else says what the figure is: without a currency it is called ARR. */
export const formatArr = (arr: Money): string => (arr.currency ? formatMoney(arr) : say('money.arr', { amount: formatMoney(arr) }));

/** Two figures at least: one decimal below ten of a unit, none above. */
function compact(amount: number) {
  const shown = UNITS.map(([size], index) => {
    const inUnit = amount / size;
    return index > 0 && inUnit < 9.95 ? Math.round(inUnit * 10) / 10 : Math.round(inUnit);
  });
  const fits = shown.findIndex((figure) => figure < 1000);
  const index = fits < 0 ? UNITS.length - 1 : fits;
  const [, alone, withCurrency] = UNITS[index] as (typeof UNITS)[number];
  return { figure: shown[index] as number, alone, withCurrency };
}

const signs = new Map<string, string>();

/** A sign of one letter is known everywhere (`$`, `£`); of others the reader's language has its own, which keep dollars apart. */
function signOf(currency: string): string {
  const locale = language();
  const key = `${locale} ${currency}`;
  const known = signs.get(key);
  if (known !== undefined) return known;
  const plain = signIn('en-US', currency);
  const sign = [...plain].length === 1 ? plain : signIn(locale, currency);
  signs.set(key, sign);
  return sign;
}

/** A code that no one knows is shown as it is. */
function signIn(locale: string, currency: string): string {
  try {
    const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
    return parts.find((part) => part.type === 'currency')?.value ?? currency;
  } catch {
    return currency;
  }
}
