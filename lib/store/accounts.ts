import type { Account } from '../domain/account';
import { db } from './db';
import type { AccountRow } from './rows';
import { wordsOf } from './words';

export async function getAccount(id: string): Promise<Account | undefined> {
  return (await db.account.get(id))?.account;
}

export async function getAccounts(ids: string[]): Promise<Account[]> {
  return (await db.account.bulkGet(ids)).flatMap((row) => (row ? [row.account] : []));
}

export async function countAccounts(): Promise<number> {
  return db.account.count();
}

/** Accounts that one connection speaks about. */
export async function countAccountsOf(connectionId: string): Promise<number> {
  return db.record.where('[connectionId+type]').equals([connectionId, 'account']).count();
}

/** Accounts whose name or domain has words that begin with every word typed; by name. */
export async function searchAccounts(query: string, offset: number, limit: number): Promise<{ accounts: Account[]; total: number }> {
  const words = wordsOf(query);
  const longest = words.toSorted((a, b) => b.length - a.length)[0];
  if (!longest) {
    const [rows, total] = await Promise.all([db.account.orderBy('nameKey').offset(offset).limit(limit).toArray(), db.account.count()]);
    return { accounts: rows.map((row) => row.account), total };
  }
  const ids = [...new Set(await db.account.where('terms').startsWith(longest).primaryKeys())];
  const rows = (await db.account.bulkGet(ids)).filter((row) => row !== undefined);
  const found = rows.filter((row) => words.every((word) => matches(row, word))).sort((a, b) => (a.nameKey < b.nameKey ? -1 : 1));
  return { accounts: found.slice(offset, offset + limit).map((row) => row.account), total: found.length };
}

const matches = (row: AccountRow, word: string) => row.terms.some((term) => term.startsWith(word));

/** Accounts with an open task due on or before `day`, earliest first. */
export async function accountsDueBy(day: string, limit: number): Promise<Account[]> {
  const rows = await db.account.where('nextDue').belowOrEqual(day).limit(limit).toArray();
  return rows.map((row) => row.account);
}

/** Calls `visit` for every account without holding them all. */
export async function eachAccount(visit: (account: Account) => void): Promise<void> {
  await db.account.each((row) => visit(row.account));
}
