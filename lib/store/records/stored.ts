import type { SourceRecord } from '../../domain/record';
import { db } from '../db';

type Key = [connectionId: string, type: string, externalId: string];

/**
 * Stored records by their keys, by position. Each key is a question that costs as much as writing a row; where nothing lies between the
 * first and the last of them, as while a source is loaded for the first time, one question answers all.
 */
export async function storedRecords(keys: Key[]): Promise<(SourceRecord | undefined)[]> {
  if (keys.length === 0) return [];
  const first = keys.reduce((least, key) => (indexedDB.cmp(key, least) < 0 ? key : least));
  const last = keys.reduce((most, key) => (indexedDB.cmp(key, most) > 0 ? key : most));
  const between = await db.record.where('[connectionId+type+externalId]').between(first, last, true, true).limit(1).primaryKeys();
  return between.length > 0 ? db.record.bulkGet(keys) : keys.map(() => undefined);
}
