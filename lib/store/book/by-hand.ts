import type { AccountPatch } from '../../domain/account';
import { nowIso } from '../../domain/dates';
import type { SourceRecord } from '../../domain/record';
import { MANUAL_CONNECTION, manualLabel } from '../../domain/source/by-hand';
import { AUDIT_TABLES } from '../audit/audit';
import { db } from '../db';
import { regroup } from '../records/grouping';
import { GROUP_TABLES, refold, replaceRecords } from '../records/records';
import { takeOutAsked } from '../records/removal';

type ManualRecord = Extract<SourceRecord, { type: 'account' }>;

const TABLES = [...GROUP_TABLES, db.receipt, ...AUDIT_TABLES];

/** The row that a person typed about an account, if there is one. */
async function manualRecord(accountId: string): Promise<ManualRecord | undefined> {
  const rows = await db.record.where('accountId').equals(accountId).toArray();
  return rows.find((row): row is ManualRecord => row.type === 'account' && row.connectionId === MANUAL_CONNECTION);
}

/** True for a command that has been carried out. */
export async function isDone(writeId: string): Promise<boolean> {
  return (await db.receipt.get(`local:${writeId}`)) !== undefined;
}

/**
 * Runs a change and its receipt in one transaction: our own book is the destination, so a crash leaves all or nothing, and
 * a command that is repeated finds its receipt and does nothing.
 */
export async function once(writeId: string, target: string, change: () => Promise<void>): Promise<void> {
  await db.transaction('rw', TABLES, async () => {
    const id = `local:${writeId}`;
    if (await db.receipt.get(id)) return;
    await change();
    await db.receipt.put({ id, writeId, destination: 'local', target, at: nowIso() });
  });
}

/** Adds an account. Its id is the command's, so that a repeated command is the same account. */
export async function addByHand(writeId: string, value: AccountPatch): Promise<void> {
  await once(writeId, writeId, () => put(writeId, writeId, value));
}

/** Changes what was typed; what identifies the account stays. False when it was not added by hand. */
export async function editByHand(writeId: string, accountId: string, value: AccountPatch): Promise<boolean> {
  const before = await manualRecord(accountId);
  if (!before) return false;
  const { domains, salesforceId, zendeskOrganization } = before.value;
  const known = { ...(domains && { domains }), ...(salesforceId && { salesforceId }), ...(zendeskOrganization && { zendeskOrganization }) };
  await once(writeId, accountId, () => put(accountId, before.externalId, { ...value, ...known }));
  return true;
}

async function put(accountId: string, externalId: string, value: AccountPatch): Promise<void> {
  const source = { connectionId: MANUAL_CONNECTION, label: manualLabel(), asOf: nowIso() };
  const { since = nowIso(), home } = (await db.record.get([MANUAL_CONNECTION, 'account', externalId])) ?? {};
  const base = { ...source, externalId, accountExternalId: externalId, accountId, since, ...(home && { home }) };
  await replaceRecords([{ ...base, type: 'account', value }]);
  await refold([...new Set([accountId, ...(await regroup([accountId]))])]);
}

/** Takes an account back out of the book, with what was written about it here and the pins that name it. */
export async function removeByHand(writeId: string, accountId: string): Promise<boolean> {
  const known = await manualRecord(accountId);
  if (!known) return false;
  await once(writeId, accountId, async () => {
    await takeOutAsked([known]);
  });
  return true;
}
