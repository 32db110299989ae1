import type { Money } from '../account';

/** The middle amount of each currency, `''` where none was said. */
export type Typical = Record<string, number>;

/** Accounts whose amount nobody knows do not count; of an even number the upper of the two in the middle. */
export function typicalOf(amounts: readonly (Money | undefined)[]): Typical {
  const byCurrency = new Map<string, number[]>();
  for (const money of amounts) {
    if (!money) continue;
    const { amount, currency = '' } = money;
    const known = byCurrency.get(currency);
    if (known) known.push(amount);
    else byCurrency.set(currency, [amount]);
  }
  return Object.fromEntries([...byCurrency].map(([currency, some]) => [currency, some.sort((a, b) => a - b)[some.length >> 1] ?? 0]));
}

/**
 * How much an account is worth beside others: 1 is the middle of its own currency, for a guessed rate is a wrong amount and a bare
 * figure puts won before euros. An amount nobody knows is the middle one, not nothing.
 */
export function worthOf(money: Money | undefined, typical: Typical): number {
  const middle = money && typical[money.currency ?? ''];
  return money && middle ? Math.max(0, money.amount) / middle : 1;
}
