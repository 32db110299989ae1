import type { IncomingRecord, SourceRecord } from '../domain/record';
import { db } from './db';

/** What top-level pages may read for themselves; everything else they ask the worker. */

/** External ids of all imported accounts, to tell at preview which rows have nowhere to go. */
export async function knownCsvAccounts(): Promise<Set<string>> {
  const keys = await db.record.where('[connectionId+type]').equals(['csv', 'account']).primaryKeys();
  return new Set(keys.map(([, , externalId]) => externalId));
}

/** Accounts read at once; a cursor over 100,000 would take seconds. */
const STEP = 2_000;

/** Every imported account by what a row without its id may be found again by. */
export async function csvAccounts(): Promise<{ externalId: string; name: string; domains: string[] }[]> {
  const found: { externalId: string; name: string; domains: string[] }[] = [];
  for await (const rows of rowsOf('csv', 'account')) {
    for (const { externalId, type, value } of rows) {
      if (type === 'account') found.push({ externalId, name: value.name ?? '', domains: value.domains ?? [] });
    }
  }
  return found;
}

/** All rows of one type of a source whose ids begin like this. */
export async function* rowsOf(connectionId: string, type: SourceRecord['type'], prefix = ''): AsyncGenerator<SourceRecord[]> {
  // An array sorts after every text.
  const end = prefix ? `${prefix}\uffff` : [];
  for (let last = prefix; ; ) {
    const range = db.record.where('[connectionId+type+externalId]').between([connectionId, type, last], [connectionId, type, end], false);
    const rows = await range.limit(STEP).toArray();
    yield rows;
    if (rows.length < STEP) return;
    last = rows.at(-1)?.externalId ?? last;
  }
}

/** Our ids of the accounts that these rows belong to; absent for accounts that are new. */
export async function accountIdsOf(rows: readonly IncomingRecord[]): Promise<(string | undefined)[]> {
  const found = await db.record.bulkGet(rows.map((row): [string, string, string] => [row.connectionId, 'account', row.accountExternalId]));
  return found.map((record) => record?.accountId);
}

export async function accountNames(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.account.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.account.name]] : [])));
}

/** The stored record behind each of these, in their order; absent where there is none yet. */
export async function storedRecords(rows: readonly IncomingRecord[]): Promise<(SourceRecord | undefined)[]> {
  return db.record.bulkGet(rows.map((row): [string, string, string] => [row.connectionId, row.type, row.externalId]));
}
