import type { IsoInstant } from '../../domain/account';
import { nowIso } from '../../domain/dates';
import type { IncomingRecord, SourceRecord } from '../../domain/record';
import { db } from '../db';
import { applyRecords, dropRecords, GROUP_TABLES, type Key, keyOf, refold } from './records';
import { takeOut } from './removal';

/** Accounts taken out in one transaction. */
const STEP = 50;

/** Where an account is known from: its records, one for each source. */
export async function accountRecordsOf(accountId: string): Promise<SourceRecord[]> {
  const rows = await db.record.where('accountId').equals(accountId).toArray();
  return rows.filter(({ type }) => type === 'account');
}

/**
 * Writes all that a system says about the account behind one page. One that is not of this person's book is marked: it shows
 * beside its page, is in no list, and leaves by itself; nothing else keeps its rows up to date, so these are all there are.
 */
export async function putViewed(connectionId: string, records: IncomingRecord[]): Promise<void> {
  const accounts = records.filter(({ type }) => type === 'account');
  const keys = accounts.map(({ externalId }): Key => [connectionId, 'account', externalId]);
  await db.transaction('rw', GROUP_TABLES, async () => {
    const known = await db.record.bulkGet(keys);
    const outside = new Set(accounts.filter((_, n) => !known[n] || known[n].lookedAt).map(({ externalId }) => externalId));
    const lookedAt = nowIso();
    const marked = (row: IncomingRecord) => (row.type === 'account' && outside.has(row.externalId) ? { ...row, lookedAt } : row);
    const old = await rowsOf(known.filter((row) => row?.lookedAt).flatMap((row) => row ?? []));
    const fresh = new Set(records.map((row) => keyOf(row).join(' ')));
    await dropRecords(old.filter((row) => !fresh.has(keyOf(row).join(' '))));
    await applyRecords(records.toSorted((a, b) => Number(a.type !== 'account') - Number(b.type !== 'account')).map(marked));
    await refold([...new Set(old.map((row) => row.accountId))]);
  });
}

/** All that the same source says about these accounts. */
async function rowsOf(accounts: readonly SourceRecord[]): Promise<SourceRecord[]> {
  const rows = await Promise.all(
    accounts.map(async ({ accountId, connectionId, externalId }) => {
      const all = await db.record.where('accountId').equals(accountId).toArray();
      return all.filter((row) => row.connectionId === connectionId && row.accountExternalId === externalId);
    }),
  );
  return rows.flat();
}

/** Takes out accounts that were last looked at before `instant`; false when none are left. */
export async function dropViewedStep(instant: IsoInstant): Promise<boolean> {
  return db.transaction('rw', GROUP_TABLES, async () => {
    const rows = await db.record.where('lookedAt').below(instant).limit(STEP).toArray();
    await takeOut(rows);
    return rows.length > 0;
  });
}
