import { nowIso } from '../../domain/dates';
import { foldAccount } from '../../domain/fold/account';
import { identitiesOf } from '../../domain/fold/identities';
import type { IncomingRecord, SourceRecord } from '../../domain/record';
import { withSaidHere } from '../../domain/task/kept-outcome';
import { type Reading, readBatch, rowsWith } from '../batch';
import { accountRow, linesOf } from '../book/account-row';
import { db } from '../db';
import { forgetDays, withPast } from '../health/health-days';
import { accountsChanged } from '../today/changed';
import { childAccountsOf } from './child-accounts';
import { foldRules, nextToFold } from './fold-rules';
import { regroup } from './grouping';
import { moveIdentities } from './identity-rows';
import { mayKeep, nextToClean } from './never-cache';
import { storedRecords } from './stored';

/** Whoever changes records in a transaction of their own needs all of these: `refold` writes what is derived from them. */
export const BOOK_TABLES = [db.record, db.identity, db.account, db.line, db.changed, db.healthDay, db.setting] as const;
/** And these, where accounts may come, go or change what they are known by: whose rows are one account is decided anew. */
export const GROUP_TABLES = [
  ...BOOK_TABLES,
  db.pin,
  db.outbox,
  db.draft,
  db.aside,
  db.claim,
  db.notice,
  db.run,
  db.outreach,
  db.packet,
  db.artifact,
  db.same,
] as const;

export type Key = [connectionId: string, type: string, externalId: string];
export const keyOf = (row: { connectionId: string; type: string; externalId: string }): Key => [row.connectionId, row.type, row.externalId];

/**
 * Writes rows of one source and rebuilds the accounts they belong to, all in one transaction: at most 1,000 rows a
 * call, so that panel look-ups are not held up. Rows of accounts nobody knows are left out and counted.
 */
export async function applyRecords(incoming: IncomingRecord[]): Promise<{ applied: number; orphaned: number; accountIds: string[] }> {
  return db.transaction('rw', GROUP_TABLES, async () => {
    const allowed = await mayKeep(incoming);
    const { records: found, fresh } = await withAccountIds(allowed);
    const records = latest(found);
    const isNew = (record: SourceRecord) => record.type === 'account' && fresh.has(record.accountId);
    await addRecords(records.filter(isNew));
    const left = await replaceRecords(records.filter((record) => !isNew(record)));
    const named = [...new Set([...records.map((record) => record.accountId), ...left])];
    const moved = new Set(records.some(({ type }) => type === 'account') ? await regroup(named) : []);
    const rehomed = (await Promise.all([...moved].map((id) => recordsOf(id)))).flat();
    const accountIds = [...new Set([...named, ...moved, ...(await childAccountsOf([...records.filter(isNew), ...rehomed]))])];
    // Nothing stored can belong to an account that did not exist: its rows are these.
    const whole = records.filter(({ accountId }) => fresh.has(accountId) && !moved.has(accountId));
    await refold(accountIds, byAccountOf(whole));
    return { applied: found.length, orphaned: allowed.length - found.length, accountIds };
  });
}

/** Puts records that already know their account, and their identities; call inside a transaction, then `refold`. Answers accounts that rows left. */
export async function replaceRecords(records: SourceRecord[]): Promise<string[]> {
  const stored = await storedRecords(records.map(keyOf));
  const before = stored.filter((row) => row !== undefined);
  await db.record.bulkPut(records.map((row, n) => withSaidHere(row, stored[n])));
  await moveIdentities(before, records);
  return before.map((row) => row.accountId);
}

/** Puts rows that replace none. */
async function addRecords(records: SourceRecord[]): Promise<void> {
  await Promise.all([db.record.bulkPut(records), db.identity.bulkPut(records.flatMap(identitiesOf))]);
}

/** Of rows with the same key the last one, as a table would keep. */
const latest = (records: SourceRecord[]): SourceRecord[] => [
  ...new Map(records.map((record) => [keyText(keyOf(record)), record])).values(),
];

/** Everything that all sources say about one account. */
export async function recordsOf(accountId: string, shared?: Reading): Promise<SourceRecord[]> {
  if (shared) return (await readBatch(db.record, [rowsWith<SourceRecord>('accountId', accountId)], shared)).flat();
  return db.record.where('accountId').equals(accountId).toArray();
}

export const storedRecord = (key: Key): Promise<SourceRecord | undefined> => db.record.get(key);

/** Deletes records and their identities; call inside a transaction, then `refold`. */
export async function dropRecords(records: SourceRecord[]): Promise<void> {
  await db.record.bulkDelete(records.map(keyOf));
  await moveIdentities(records, []);
}

/** Rebuilds the accounts from all their records; an account without an account record disappears. `inHand`: accounts whose records are all known. */
export async function refold(accountIds: string[], inHand: ReadonlyMap<string, SourceRecord[]> = new Map()): Promise<void> {
  const asked = accountIds.filter((id) => !inHand.has(id));
  // All asked at once: `anyOf` walks a cursor, and a step of an import would hold look-ups up for a second.
  const stored = (await Promise.all(asked.map((id) => db.record.where('accountId').equals(id).toArray()))).flat();
  const byAccount = new Map([...inHand, ...byAccountOf(stored)]);
  const parents = await parentsOf([...byAccount.values()].flat());
  const { order, hidden, bands } = await foldRules();
  const found = accountIds.flatMap((id) => {
    const seen = (byAccount.get(id) ?? []).filter(({ connectionId }) => !hidden.includes(connectionId));
    const account = foldAccount(id, seen, order);
    return account ? [{ ...account, parentId: parents.get(id) }] : [];
  });
  const accounts = await withPast(found, byAccount);
  const folded = accounts.map((account) => accountRow(account, byAccount.get(account.id)?.flatMap(identitiesOf)));
  const inBook = folded.filter(({ account }) => !account.outside);
  const rank = accountsChanged(accountIds);
  await Promise.all([db.account.bulkPut(folded), db.line.bulkPut(linesOf(inBook, bands)), rank]);
  const kept = new Set(accounts.map((account) => account.id));
  const gone = accountIds.filter((id) => !kept.has(id));
  const listed = new Set(inBook.map(({ id }) => id));
  await Promise.all([db.account.bulkDelete(gone), db.line.bulkDelete(accountIds.filter((id) => !listed.has(id)))]);
  // What is only hidden comes back, and its past with it.
  await Promise.all(gone.filter((id) => !byAccount.get(id)?.length).map(forgetDays));
}

function byAccountOf(records: readonly SourceRecord[]): Map<string, SourceRecord[]> {
  const byAccount = new Map<string, SourceRecord[]>();
  for (const row of records) {
    const rows = byAccount.get(row.accountId);
    if (rows) rows.push(row);
    else byAccount.set(row.accountId, [row]);
  }
  return byAccount;
}

/** Our ids of the parents that account records name, by the account that names them. */
async function parentsOf(rows: SourceRecord[]): Promise<Map<string, string>> {
  const naming = rows.flatMap((row) =>
    row.type === 'account' && row.value.parentExternalId
      ? [{ accountId: row.accountId, key: [row.connectionId, 'account', row.value.parentExternalId] as Key }]
      : [],
  );
  const parents = await db.record.bulkGet(naming.map(({ key }) => key));
  return new Map(
    naming.flatMap(({ accountId }, index) => {
      const parent = parents[index]?.accountId;
      return parent && parent !== accountId ? [[accountId, parent] as const] : [];
    }),
  );
}

/** Keeps the account id a row had before, finds it through the row's account, or makes one for a new account: those are `fresh`. */
async function withAccountIds(incoming: IncomingRecord[]): Promise<{ records: SourceRecord[]; fresh: ReadonlySet<string> }> {
  const accountOf = (row: IncomingRecord): Key => [row.connectionId, 'account', row.accountExternalId];
  const asked = new Map(incoming.map((row) => [keyText(accountOf(row)), accountOf(row)]));
  const stored = await storedRecords([...asked.values()]);
  const known = new Map([...asked.keys()].map((text, index) => [text, stored[index]]));
  const fresh = new Map<string, string>();
  for (const row of incoming) {
    const key = keyText(accountOf(row));
    if (row.type === 'account' && !known.get(key) && !fresh.has(key)) fresh.set(key, crypto.randomUUID());
  }
  const records = incoming.flatMap((row) => {
    const key = keyText(accountOf(row));
    const before = known.get(key);
    const accountId = before?.accountId ?? fresh.get(key);
    if (!accountId) return [];
    const { since = nowIso(), home } = before ?? {};
    return [{ ...row, accountId, ...(row.type === 'account' && { since, ...(home && { home }) }) }];
  });
  return { records, fresh: new Set(fresh.values()) };
}

const keyText = (key: Key | undefined) => JSON.stringify(key);

/** Folds up to `limit` accounts by rules that changed; false when all are. */
export async function foldStep(limit = 250): Promise<boolean> {
  return db.transaction('rw', BOOK_TABLES, async () => {
    const ids = await nextToFold(limit);
    await refold(ids ?? []);
    return ids !== undefined;
  });
}

/** Takes what the company keeps out of the store from up to `limit` older rows; false when none are left to look at. */
export async function cleanStep(limit = 250): Promise<boolean> {
  return db.transaction('rw', [...BOOK_TABLES, db.setting], async () => {
    const rows = await nextToClean(limit);
    if (!rows) return false;
    const kept = new Set(rows.after.map((row) => keyText(keyOf(row))));
    const gone = rows.before.filter((row) => !kept.has(keyText(keyOf(row))));
    await replaceRecords(rows.after);
    await dropRecords(gone);
    await refold([...new Set(rows.before.map((row) => row.accountId))]);
    return true;
  });
}
