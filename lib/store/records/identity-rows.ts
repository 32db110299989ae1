import { identitiesOf } from '../../domain/fold/identities';
import type { Identity } from '../../domain/match/identity';
import type { SourceRecord } from '../../domain/record';
import { db } from '../db';

type Key = [kind: string, value: string, accountId: string, connectionId: string];
const keyOf = (row: Identity): Key => [row.kind, row.value, row.accountId, row.connectionId];

const byKey = (records: readonly SourceRecord[]): Map<string, Identity> =>
  new Map(records.flatMap(identitiesOf).map((row) => [JSON.stringify(keyOf(row)), row]));

/**
 * After `before` became `now` in the record table: writes what they are known by since, and what they are no longer known by goes.
 * What both have is not written again, which costs more than all the rest of a change.
 */
export async function moveIdentities(before: readonly SourceRecord[], now: readonly SourceRecord[]): Promise<void> {
  const [old, wanted] = [byKey(before), byKey(now)];
  await db.identity.bulkPut([...wanted].flatMap(([key, row]) => (old.has(key) ? [] : row)));
  const left = new Map([...old].filter(([key]) => !wanted.has(key)));
  if (left.size === 0) return;
  // Two people may share an address, and two records of one account a domain.
  const accountIds = [...new Set([...left.values()].map(({ accountId }) => accountId))];
  const stored = await Promise.all(accountIds.map((id) => db.record.where('accountId').equals(id).toArray()));
  const given = byKey(stored.flat());
  await db.identity.bulkDelete([...left].flatMap(([key, row]) => (given.has(key) ? [] : [keyOf(row)])));
}
