import type { SourceRecord } from '../../domain/record';
import { db } from '../db';
import { moveDays } from '../health/health-days';
import { claimKey } from '../today/claims';
import { moveIdentities } from './identity-rows';

/** Moves an account record, and all that the same source says about that account, to another account id. */
export async function moveRows(record: SourceRecord, accountId: string, home: string): Promise<void> {
  const rows = await db.record.where('accountId').equals(record.accountId).toArray();
  const own = rows.filter((row) => row.connectionId === record.connectionId && row.accountExternalId === record.externalId);
  const things = new Set(
    own.filter(({ type }) => type === 'task' || type === 'contact').map((row) => `${row.connectionId}:${row.externalId}`),
  );
  // What was completed here goes with its task, and what was said of a person with the person.
  const completed = rows.filter((row) => row.connectionId === 'local' && things.has(row.externalId));
  await put([...own, ...completed], accountId, (row) => (row.type === 'account' ? { home } : {}));
}

/** Moves what is left of an account that no source brings any more, and what people did with it: it is part of another now. */
export async function moveAccount(from: string, to: string): Promise<void> {
  await put(await db.record.where('accountId').equals(from).toArray(), to);
  await db.pin.where('accountId').equals(from).modify({ accountId: to });
  await db.outbox.where('accountId').equals(from).modify({ accountId: to });
  await db.run.where('accountId').equals(from).modify({ accountId: to });
  await db.outreach.where('accountId').equals(from).modify({ accountId: to });
  await db.packet.where('accountId').equals(from).modify({ accountId: to });
  const aside = await db.aside.get(from);
  if (aside) {
    await db.aside.delete(from);
    await db.aside.put({ ...aside, accountId: to });
  }
  const claim = await db.claim.get(claimKey(from));
  if (claim) {
    await db.claim.delete(claim.key);
    await db.claim.put({ ...claim, key: claimKey(to) });
  }
  await db.notice.where('accountId').equals(from).modify({ accountId: to });
  if (!(await db.account.get(to))) await moveDays(from, to);
  const drafts = await db.draft.where('accountId').equals(from).toArray();
  await db.draft.bulkDelete(drafts.map(({ accountId, taskId }): [string, string] => [accountId, taskId]));
  await db.draft.bulkPut(drafts.map((draft) => ({ ...draft, accountId: to })));
}

async function put(rows: SourceRecord[], accountId: string, more: (row: SourceRecord) => object = () => ({})): Promise<void> {
  const moved = rows.map((row) => ({
    ...row,
    accountId,
    // Rows written here belong to the account itself.
    ...(row.connectionId === 'local' && { accountExternalId: accountId }),
    ...more(row),
  }));
  await db.record.bulkPut(moved);
  await moveIdentities(rows, moved);
}
