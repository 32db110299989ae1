import { givenId } from '../../domain/source/external-id';
import { anyOf } from '../../domain/text/or-list';
import { stableId } from './stable-id';
import { excerpt } from './text-values';

/** What a row without an id has to be found again by. */
export interface Named {
  name: string;
  domains: readonly string[];
}

/** An account that came from a file. */
export interface KnownAccount extends Named {
  externalId: string;
}

/** The account's id, or every account it could be. */
export type Found = { externalId: string } | { couldBe: readonly KnownAccount[] };

/** Names are compared without case, accents of composition and doubled spaces. */
export const nameKey = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('en');

const keyOf = (row: Named) => JSON.stringify([nameKey(row.name), [...row.domains].sort()]);

/**
 * Finds the accounts of the book that rows of one file speak of: by the name and all domains, by the name and one of them, by a
 * domain, then by the name where one side has no domain: two companies of one name at two domains are two. What stands for several
 * on either side is no proof. A row that could be one of several accounts is none rather than a guess; one that fits no account is new, with an id
 * made of what it has, so that the same row is the same account.
 */
export function findAgain(rows: Iterable<Named>, book: readonly KnownAccount[]): (row: Named) => Found {
  const open = new Map<string, Named>();
  for (const row of rows) open.set(keyOf(row), row);
  const found = new Map<string, Found>();
  const free = new Set(book);
  const pair = (fits: (row: Named) => KnownAccount[]) => {
    const claims = [...open].map(([key, row]) => ({ key, accounts: fits(row).filter((account) => free.has(account)) }));
    const claimed = new Map<KnownAccount, number>();
    for (const { accounts } of claims) for (const account of accounts) claimed.set(account, (claimed.get(account) ?? 0) + 1);
    for (const { key, accounts } of claims) {
      const [account] = accounts;
      if (!account || accounts.length > 1 || claimed.get(account) !== 1) continue;
      found.set(key, { externalId: account.externalId });
      open.delete(key);
      free.delete(account);
    }
  };

  const { atDomain, named } = indexOf(book);
  pair((row) => named(row).filter((account) => keyOf(account) === keyOf(row)));
  pair((row) => atDomain(row).filter((account) => nameKey(account.name) === nameKey(row.name)));
  pair(atDomain);
  const byName = (row: Named) => named(row).filter((account) => row.domains.length === 0 || account.domains.length === 0);
  pair(byName);
  const taken = new Set(book.map(({ externalId }) => externalId));
  for (const [key, row] of open) {
    const couldBe = [...new Set([...atDomain(row), ...byName(row)])].filter((account) => free.has(account));
    found.set(key, couldBe.length > 0 ? { couldBe } : { externalId: freshId(row, taken) });
  }
  return (row) => found.get(keyOf(row)) ?? { externalId: freshId(row, taken) };
}

/** The accounts that a contact or task may belong to, by a domain, else by the name; the name also tells accounts of one domain apart. */
export function findAccount(book: readonly KnownAccount[]): (row: Named) => readonly KnownAccount[] {
  const { atDomain, named } = indexOf(book);
  return (row) => {
    const near = atDomain(row);
    const both = near.filter((account) => nameKey(account.name) === nameKey(row.name));
    return both.length > 0 ? both : near.length > 0 ? near : named(row);
  };
}

function indexOf(book: readonly KnownAccount[]) {
  const byDomain = groups(book.flatMap((account) => account.domains.map((domain) => [domain, account] as const)));
  const byName = groups(book.map((account) => [nameKey(account.name), account] as const));
  return {
    atDomain: (row: Named) => [...new Set(row.domains.flatMap((domain) => byDomain.get(domain) ?? []))],
    named: (row: Named) => byName.get(nameKey(row.name)) ?? [],
  };
}

function groups<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const all = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const group = all.get(key);
    if (group) group.push(value);
    else all.set(key, [value]);
  }
  return all;
}

/** A few of their names, for a sentence. */
export const namesOf = (accounts: readonly KnownAccount[]): string => anyOf(accounts.slice(0, 3).map(({ name }) => excerpt(name)));

/** An account renamed since may still hold the id that this row would get. */
function freshId(row: Named, taken: ReadonlySet<string>): string {
  const parts = [nameKey(row.name), ...[...row.domains].sort()];
  for (let turn = 0; ; turn++) {
    const id = givenId(stableId('account', ...parts, ...(turn === 0 ? [] : [String(turn)])));
    if (!taken.has(id)) return id;
  }
}
