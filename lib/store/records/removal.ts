import { onlyAdds, type SourceRecord } from '../../domain/record';
import { AUDIT_TABLES } from '../audit/audit';
import { db } from '../db';
import { dropDraftsOf } from '../drafts';
import { dropPacketsOf } from '../escalations/escalations';
import { discardWith } from '../outbox/outbox-changes';
import { dropInsertionsOf } from '../outreach/insertions';
import { claimKey } from '../today/claims';
import { regroup } from './grouping';
import { dropRecords, GROUP_TABLES, keyOf, refold } from './records';

/** Removes up to `limit` accounts' rows of one connection; answers how many accounts it touched, 0 when none are left. */
export const removeConnectionStep = (connectionId: string, limit = 200): Promise<number> => step(connectionId, limit, takeOut);

/** The same for a source that the person takes out themselves. */
export const removeAskedStep = (connectionId: string, limit = 200): Promise<number> => step(connectionId, limit, takeOutAsked);

function step(connectionId: string, limit: number, take: typeof takeOut): Promise<number> {
  return db.transaction('rw', [...GROUP_TABLES, ...AUDIT_TABLES], async () => {
    const some = await db.record.where('[connectionId+type]').equals([connectionId, 'account']).limit(limit).toArray();
    return (await take(some)).length;
  });
}

/**
 * Takes account records out of the book, with all that the same source says about them. What was written and typed here, what was put aside, its playbooks, and the
 * pins that name the account, go with the last source that brought it. Call inside a transaction; answers the accounts touched.
 */
export async function takeOut(gone: readonly SourceRecord[]): Promise<string[]> {
  const accountIds = [...new Set(gone.map((row) => row.accountId))];
  const rows = (await Promise.all(accountIds.map((id) => db.record.where('accountId').equals(id).toArray()))).flat();
  const { going, empty } = goingWith(rows, gone);
  await dropRecords(going);
  if (empty.length > 0) await db.pin.where('accountId').anyOf(empty).delete();
  await db.aside.bulkDelete(empty);
  await db.claim.bulkDelete(empty.map(claimKey));
  if (empty.length > 0) await db.notice.where('accountId').anyOf(empty).delete();
  if (empty.length > 0) await dropPacketsOf(empty);
  if (empty.length > 0) await db.run.where('accountId').anyOf(empty).delete();
  if (empty.length > 0) await db.outreach.where('accountId').anyOf(empty).delete();
  if (empty.length > 0) await dropInsertionsOf(empty);
  if (empty.length > 0) await dropDraftsOf(empty);
  const moved = await regroup(accountIds);
  await refold([...new Set([...accountIds, ...moved])]);
  return accountIds;
}

/** As `takeOut`, where the person asks for it: what they wrote for our own book and is not in it yet goes too. Opens `AUDIT_TABLES` as well. */
export async function takeOutAsked(gone: readonly SourceRecord[]): Promise<string[]> {
  const accountIds = await takeOut(gone);
  const left = await Promise.all(accountIds.map((id) => db.record.where('accountId').equals(id).count()));
  await discardWith(accountIds.filter((_, n) => left[n] === 0));
  return accountIds;
}

/** Rows that go with these account records, and accounts that nothing brings any more. */
function goingWith(rows: readonly SourceRecord[], gone: readonly SourceRecord[]): { going: SourceRecord[]; empty: string[] } {
  const leaving = new Set(gone.map((row) => keyOf(row).join(' ')));
  const ownAccount = (row: SourceRecord) => `${row.connectionId} account ${row.accountExternalId}`;
  const bringing = rows.filter((row) => row.type === 'account' && !onlyAdds(row) && !leaving.has(ownAccount(row)));
  const brought = new Set(bringing.map(ownAccount));
  const kept = new Set(bringing.map((row) => row.accountId));
  const stays = (row: SourceRecord) => brought.has(ownAccount(row)) || (kept.has(row.accountId) && !leaving.has(ownAccount(row)));
  return { going: rows.filter((row) => !stays(row)), empty: [...new Set(rows.map((row) => row.accountId))].filter((id) => !kept.has(id)) };
}
