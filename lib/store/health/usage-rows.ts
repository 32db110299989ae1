import { Dexie } from 'dexie';
import type { IsoDate } from '../../domain/account';
import type { SourceRecord } from '../../domain/record';
import { db } from '../db';

/** Rows looked at in one transaction. */
const STEP = 500;

type UsageRecord = Extract<SourceRecord, { type: 'usage' }>;

/**
 * Forgets measurements of before a day. What an account shows is made of its newest ones, so the newest day of each source stays, and
 * the newest that says how many seats were bought.
 */
export async function dropOldUsage(before: IsoDate): Promise<number> {
  const kinds = (await db.record.orderBy('[connectionId+type]').uniqueKeys()) as unknown as [string, string][];
  let dropped = 0;
  for (const [connectionId, type] of kinds) {
    if (type !== 'usage') continue;
    for (let last: string | typeof Dexie.minKey = Dexie.minKey; ; ) {
      const step = await dropStep(connectionId, last, before);
      dropped += step.dropped;
      if (step.last === undefined) break;
      last = step.last;
    }
  }
  return dropped;
}

async function dropStep(
  connectionId: string,
  after: string | typeof Dexie.minKey,
  before: IsoDate,
): Promise<{ dropped: number; last?: string }> {
  return db.transaction('rw', db.record, async () => {
    const range = [[connectionId, 'usage', after] as never, [connectionId, 'usage', Dexie.maxKey] as never] as const;
    const rows = await db.record
      .where('[connectionId+type+externalId]')
      .between(...range, false, true)
      .limit(STEP)
      .toArray();
    const old = rows.filter((row): row is UsageRecord => row.type === 'usage' && row.value.date < before);
    const kept = await keptDays(connectionId, [...new Set(old.map(({ accountId }) => accountId))]);
    const gone = old.filter(({ accountId, value }) => !kept.get(accountId)?.has(value.date));
    await db.record.bulkDelete(gone.map((row) => [row.connectionId, row.type, row.externalId]));
    return { dropped: gone.length, ...(rows.length === STEP && { last: rows.at(-1)?.externalId }) };
  });
}

/** Of each account the newest day, and the newest on which the seats were said. */
async function keptDays(connectionId: string, accountIds: string[]): Promise<Map<string, Set<IsoDate>>> {
  const newest = new Map<string, { any?: IsoDate; seats?: IsoDate }>();
  const all = accountIds.length > 0 ? await db.record.where('accountId').anyOf(accountIds).toArray() : [];
  for (const row of all) {
    if (row.type !== 'usage' || row.connectionId !== connectionId) continue;
    const { date, seats } = row.value;
    const known = newest.get(row.accountId) ?? {};
    if (date > (known.any ?? '')) known.any = date;
    if (seats !== undefined && date > (known.seats ?? '')) known.seats = date;
    newest.set(row.accountId, known);
  }
  return new Map([...newest].map(([id, { any, seats }]) => [id, new Set([any, seats].filter((date) => date !== undefined))]));
}
