import { foldAccount } from '../domain/fold';
import { identitiesOf } from '../domain/identities';
import type { Identity } from '../domain/identity';
import type { IncomingRecord, SourceRecord } from '../domain/record';
import { accountRow } from './account-row';
import { db } from './db';

type Key = [string, string, string];
const keyOf = (row: { connectionId: string; type: string; externalId: string }): Key => [row.connectionId, row.type, row.externalId];
const identityKey = (row: Identity): [string, string, string, string] => [row.kind, row.value, row.accountId, row.connectionId];

/**
 * Writes rows of one source and rebuilds the accounts they belong to, all in one transaction: at most 1,000 rows a
 * call, so that panel look-ups are not held up. Rows of accounts nobody knows are left out and counted.
 */
export async function applyRecords(incoming: IncomingRecord[]): Promise<{ applied: number; orphaned: number; accountIds: string[] }> {
  return db.transaction('rw', [db.record, db.identity, db.account], async () => {
    const records = await withAccountIds(incoming);
    const left = await replaceRecords(records);
    const accountIds = [...new Set([...records.map((record) => record.accountId), ...left])];
    await refold(accountIds);
    return { applied: records.length, orphaned: incoming.length - records.length, accountIds };
  });
}

/** Puts records that already know their account, and their identities; call inside a transaction, then `refold`. Answers accounts that rows left. */
export async function replaceRecords(records: SourceRecord[]): Promise<string[]> {
  const before = (await db.record.bulkGet(records.map(keyOf))).filter((row) => row !== undefined);
  const identities = records.flatMap(identitiesOf);
  const kept = new Set(identities.map((row) => JSON.stringify(identityKey(row))));
  const gone = before
    .flatMap(identitiesOf)
    .map(identityKey)
    .filter((key) => !kept.has(JSON.stringify(key)));
  if (gone.length > 0) await db.identity.bulkDelete(gone);
  await db.record.bulkPut(records);
  await db.identity.bulkPut(identities);
  return before.map((row) => row.accountId);
}

/** Rebuilds the accounts from all their records; an account without an account record disappears. */
export async function refold(accountIds: string[]): Promise<void> {
  // All asked at once: `anyOf` walks a cursor, and a step of an import would hold look-ups up for a second.
  const rows = (await Promise.all(accountIds.map((id) => db.record.where('accountId').equals(id).toArray()))).flat();
  const byAccount = new Map<string, SourceRecord[]>();
  for (const row of rows) byAccount.set(row.accountId, [...(byAccount.get(row.accountId) ?? []), row]);
  const parents = await parentsOf(rows);
  const accounts = accountIds.flatMap((id) => {
    const account = foldAccount(id, byAccount.get(id) ?? []);
    return account ? [{ ...account, parentId: parents.get(id) }] : [];
  });
  await db.account.bulkPut(accounts.map(accountRow));
  const kept = new Set(accounts.map((account) => account.id));
  await db.account.bulkDelete(accountIds.filter((id) => !kept.has(id)));
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

/** Keeps the account id a row had before, finds it through the row's account, or makes one for a new account. */
async function withAccountIds(incoming: IncomingRecord[]): Promise<SourceRecord[]> {
  const accountKeys = incoming.map((row): Key => [row.connectionId, 'account', row.accountExternalId]);
  const known = await db.record.bulkGet(accountKeys);
  const fresh = new Map<string, string>();
  incoming.forEach((row, index) => {
    const key = keyText(accountKeys[index]);
    if (row.type === 'account' && !known[index] && !fresh.has(key)) fresh.set(key, crypto.randomUUID());
  });
  return incoming.flatMap((row, index) => {
    const accountId = known[index]?.accountId ?? fresh.get(keyText(accountKeys[index]));
    return accountId ? [{ ...row, accountId }] : [];
  });
}

const keyText = (key: Key | undefined) => JSON.stringify(key);

/** Removes up to `limit` accounts' rows of one connection; answers how many accounts it touched, 0 when none are left. */
export async function removeConnectionStep(connectionId: string, limit = 200): Promise<number> {
  return db.transaction('rw', [db.record, db.identity, db.account, db.pin], async () => {
    const some = await db.record.where('[connectionId+type]').equals([connectionId, 'account']).limit(limit).toArray();
    const accountIds = some.map((row) => row.accountId);
    const rows = await db.record.where('accountId').anyOf(accountIds).toArray();
    const others = new Set(rows.filter((row) => row.type === 'account' && row.connectionId !== connectionId).map((row) => row.accountId));
    // What we wrote ourselves about an account goes with its last source.
    const gone = rows.filter((row) => row.connectionId === connectionId || (row.connectionId === 'local' && !others.has(row.accountId)));
    await db.record.bulkDelete(gone.map(keyOf));
    await db.identity.bulkDelete(gone.flatMap(identitiesOf).map(identityKey));
    await db.pin
      .where('accountId')
      .anyOf(accountIds.filter((id) => !others.has(id)))
      .delete();
    await refold(accountIds);
    return accountIds.length;
  });
}
