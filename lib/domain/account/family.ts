import type { Money } from '../account';
import type { AccountChoice } from '../panel/view';

/** What the desk's account page tells of the accounts above and below one in its systems. */
export interface FamilyView {
  parent?: AccountChoice;
  /** Those below it, over all levels, the largest first. */
  below: AccountChoice[];
  /** More are below than are read. */
  more: boolean;
  together?: RollUp;
}

/** Amounts of one account and those below it, added up in one currency. */
export interface RollUp {
  arr: Money;
  counted: number;
  /** Accounts with an amount in another currency, or with none that is known: nothing is converted or guessed. */
  left: number;
}

/** Adds up in the currency of the first account, or where it has no amount in the one that most of the others have. */
export function rollUp(accounts: readonly { arr?: Money }[]): RollUp | undefined {
  const known = accounts.flatMap(({ arr }) => (arr ? [arr] : []));
  const [first] = known;
  if (!first) return undefined;
  const currency = accounts[0]?.arr ? first.currency : mostCommon(known);
  const counted = known.filter((money) => money.currency === currency);
  const amount = counted.reduce((sum, money) => sum + money.amount, 0);
  return { arr: { amount, ...(currency && { currency }) }, counted: counted.length, left: accounts.length - counted.length };
}

function mostCommon(known: readonly Money[]): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const { currency } of known) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a ?? '').localeCompare(b ?? ''))[0]?.[0];
}

/** The largest first; currencies are not compared, and an amount of none is last. */
export const byAmount = (a: AccountChoice, b: AccountChoice): number =>
  (b.arr?.amount ?? -1) - (a.arr?.amount ?? -1) || a.name.localeCompare(b.name);
