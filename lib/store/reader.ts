import { db } from './db';

/** What top-level pages may read for themselves; everything else they ask the worker. */

/** External ids of all imported accounts, to tell at preview which rows have nowhere to go. */
export async function knownCsvAccounts(): Promise<Set<string>> {
  const keys = await db.record.where('[connectionId+type]').equals(['csv', 'account']).primaryKeys();
  return new Set(keys.map(([, , externalId]) => externalId));
}
