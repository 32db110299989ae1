import type { IncomingRecord, SourceRecord } from '../domain/record';
import { db } from './db';

/** What top-level pages may read for themselves; everything else they ask the worker. */

/** External ids of all imported accounts, to tell at preview which rows have nowhere to go. */
export async function knownCsvAccounts(): Promise<Set<string>> {
  const keys = await db.record.where('[connectionId+type]').equals(['csv', 'account']).primaryKeys();
  return new Set(keys.map(([, , externalId]) => externalId));
}

/** The stored record behind each of these, in their order; absent where there is none yet. */
export async function storedRecords(rows: readonly IncomingRecord[]): Promise<(SourceRecord | undefined)[]> {
  return db.record.bulkGet(rows.map((row): [string, string, string] => [row.connectionId, row.type, row.externalId]));
}
