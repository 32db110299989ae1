import type { Money } from '../account';

const sameCurrency = (a: Money, b: Money) => a.currency === b.currency;

/** All of them together; nothing where one is missing or they are in different currencies: half a sum is a wrong sum. */
export function total(amounts: readonly (Money | undefined)[]): Money | undefined {
  const [first, ...rest] = amounts;
  if (!first) return undefined;
  let cents = centsOf(first);
  for (const one of rest) {
    if (!one || !sameCurrency(first, one)) return undefined;
    cents += centsOf(one);
  }
  return { ...first, amount: cents / 100 };
}

export interface Uplift {
  by: Money;
  /** Absent where nothing was paid before. */
  percent?: number;
}

/** What the renewal changes; nothing where the two amounts cannot be compared. */
export function upliftOf(current: Money | undefined, renewed: Money | undefined): Uplift | undefined {
  if (!current || !renewed || !sameCurrency(current, renewed)) return undefined;
  const cents = centsOf(renewed) - centsOf(current);
  const by: Money = { ...renewed, amount: cents / 100 };
  return current.amount > 0 ? { by, percent: Math.round((cents / centsOf(current)) * 100) } : { by };
}

/** Binary fractions do not add up; cents do. */
const centsOf = ({ amount }: Money) => Math.round(amount * 100);
