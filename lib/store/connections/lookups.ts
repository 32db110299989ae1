import type { IsoInstant } from '../../domain/account';
import type { LookedUp } from '../../domain/match/looked-up';
import { type Reading, readBatch, row } from '../batch';
import { db, type LookupRow } from '../db';

/** The last answer of a ticket system about one place; shown at once and offline, refreshed behind it. */
export async function getLookup(key: string, shared?: Reading): Promise<LookedUp | undefined> {
  return (await getLookups([key], shared))[0];
}

/** The last answers about the places of a list, by position. */
export async function getLookups(keys: string[], shared?: Reading): Promise<(LookedUp | undefined)[]> {
  const rows = await readBatch(
    db.lookup,
    keys.map((key) => row<LookupRow>(key)),
    shared,
  );
  return rows.map((found) => found?.value);
}

export async function putLookups(rows: { key: string; value: LookedUp }[]): Promise<void> {
  await db.lookup.bulkPut(rows);
}

export async function putLookup(key: string, value: LookedUp): Promise<void> {
  await db.lookup.put({ key, value });
}

export async function removeLookupsOf(host: string): Promise<void> {
  await db.lookup.filter((row) => row.key.split('|')[1] === host).delete();
}

/** Deletes answers older than `instant`, and those whose age cannot be told. */
export async function removeLookupsBefore(instant: IsoInstant): Promise<number> {
  return db.lookup.filter(({ value }) => !(value.asOf >= instant)).delete();
}
