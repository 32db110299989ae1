import type { Account } from '../../domain/account';
import type { BookLine } from '../../domain/desk/book';
import type { IdentityKind } from '../../domain/match/identity';
import { openReading, type Reading, readBatch, row, rowsWith } from '../batch';
import { db } from '../db';
import type { AccountRow } from '../rows';
import { claimTerm } from './account-row';
import { wordsOf } from './words';

export async function getAccount(id: string): Promise<Account | undefined> {
  return (await db.account.get(id))?.account;
}

export async function getAccounts(ids: string[], shared?: Reading): Promise<Account[]> {
  const rows = await readBatch(
    db.account,
    ids.map((id) => row<AccountRow>(id)),
    shared,
  );
  return rows.flatMap((found) => (found ? [found.account] : []));
}

/** At most as many that claim one thing are read ahead: several are a choice for a person, which may take a moment longer. */
const CLAIMING = 4;

/**
 * Accounts by what they were known by when they were last folded: read ahead, in the same turn in which `claimsFor` is asked, which alone
 * says who it is.
 */
export async function getAccountsNear(claims: readonly (readonly [IdentityKind, string])[], shared: Reading): Promise<Account[]> {
  const asks = claims.map(([kind, value]) => rowsWith<AccountRow>('terms', claimTerm(kind, value), CLAIMING));
  return (await readBatch(db.account, asks, shared)).flat().map((found) => found.account);
}

export async function countAccounts(): Promise<number> {
  return db.account.count();
}

/** Counting 100,000 accounts takes the browser a quarter of a second; finding the first takes none. */
export async function isBookEmpty(shared?: Reading): Promise<boolean> {
  const [first = []] = await readBatch(db.account, [(store) => store.getAllKeys(null, 1)], shared);
  return first.length === 0;
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

/** Accounts with one word whose keys are read; more are not looked at to find the few that are shown, and typing on makes them fewer. */
const COMMON = 2_000;
/** Of accounts that may be meant, as many are read at once and put in order. */
const SOME = 250;

/**
 * The first accounts to offer for what is typed: those whose name begins with it, then those with words that begin with every
 * word typed. Reads keys before rows, so that a letter typed into 100,000 accounts costs as little as a name.
 */
export async function findAccounts(query: string, limit: number): Promise<Account[]> {
  const words = wordsOf(query);
  if (words.length === 0) return (await searchAccounts('', 0, limit)).accounts;
  const shared = await openReading([db.account, db.line]);
  const start = query.trim().toLocaleLowerCase('en');
  const [byName = []] = await readBatch(db.account, [rowsWith<AccountRow>('nameKey', beginning(start), limit)], shared);
  if (byName.length === limit) return byName.map(({ account }) => account);
  const asks = words.map((word) => (store: IDBObjectStore) => store.index('terms').getAllKeys(beginning(word), COMMON));
  const keys = (await readBatch(db.account, asks, shared)) as string[][];
  const ids = await first(meant(keys), words, limit, shared);
  return getAccounts([...new Set([...byName.map(({ id }) => id), ...ids])].slice(0, limit), shared);
}

/** Accounts of the rarest word that have the other words too, as far as those are known whole. */
function meant(keys: string[][]): string[] {
  const [rarest = [], ...others] = keys.map((some) => new Set(some)).sort((a, b) => a.size - b.size);
  const whole = others.filter(({ size }) => size < COMMON);
  return [...rarest].filter((id) => whole.every((some) => some.has(id)));
}

/** The first that have every word, by name among those that were read for it. */
async function first(ids: string[], words: string[], limit: number, shared: Reading): Promise<string[]> {
  const found: BookLine[] = [];
  for (let at = 0; at < ids.length && found.length < limit; at += SOME) {
    const asks = ids.slice(at, at + SOME).map((id) => row<BookLine>(id));
    const lines = await readBatch(db.line, asks, shared);
    found.push(...(lines.filter((line) => line !== undefined && words.every((word) => line.words.includes(` ${word}`))) as BookLine[]));
  }
  return found.sort((a, b) => (a.nameKey < b.nameKey ? -1 : 1)).map(({ accountId }) => accountId);
}

/** Every text that begins like this. */
const beginning = (text: string) => IDBKeyRange.bound(text, `${text}\uffff`);

const matches = (row: AccountRow, word: string) => row.terms.some((term) => term.startsWith(word));

/** Accounts with an open task due on or before `day`, earliest first. */
export const accountsDueBy = (day: string, limit: number): Promise<Account[]> => accountsDueBetween('', day, limit);

/** Accounts whose first open task is due in these days, earliest first. */
export async function accountsDueBetween(from: string, to: string, limit: number): Promise<Account[]> {
  const rows = await db.account.where('nextDue').between(from, to, true, true).limit(limit).toArray();
  return rows.map((row) => row.account);
}

/** Accounts read in one transaction: whatever else the worker is asked waits for one step at most. */
const STEP = 250;

/** Calls `visit` for every account without holding them all. */
export async function eachAccount(visit: (account: Account) => void): Promise<void> {
  for (let last = ''; ; ) {
    const rows = await db.account.where('id').above(last).limit(STEP).toArray();
    for (const row of rows) visit(row.account);
    if (rows.length < STEP) return;
    last = rows.at(-1)?.id ?? last;
  }
}
