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

/** More accounts than this with one word are not read to find the few that are shown; typing on makes it rarer. */
const COMMON = 2_000;

/**
 * The first accounts to offer for what is typed: those whose name begins with it, then those with words that begin with every
 * word typed. Reads no more than the rarest word has, so that a letter typed into 100,000 accounts costs as little as a name.
 */
export async function findAccounts(query: string, limit: number): Promise<Account[]> {
  const words = wordsOf(query);
  if (words.length === 0) return (await searchAccounts('', 0, limit)).accounts;
  const start = query.trim().toLocaleLowerCase('en');
  const byName = await db.account.where('nameKey').startsWith(start).limit(limit).toArray();
  if (byName.length === limit) return byName.map((row) => row.account);
  const keys = await Promise.all(words.map((word) => db.account.where('terms').startsWith(word).limit(COMMON).primaryKeys()));
  const rarest = keys.reduce((few, some) => (some.length < few.length ? some : few));
  const lines = (await db.line.bulkGet([...new Set(rarest)])).filter((line) => line !== undefined);
  const found = lines.filter((line) => words.every((word) => line.words.includes(` ${word}`)));
  const ids = found.sort((a, b) => (a.nameKey < b.nameKey ? -1 : 1)).map((line) => line.accountId);
  return getAccounts([...new Set([...byName.map((row) => row.id), ...ids])].slice(0, limit));
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
