import type { IsoDate } from '../../domain/account';
import { nowIso } from '../../domain/dates';
import type { AlertKind } from '../../domain/notice/choices';
import type { Happening } from '../../domain/notice/watch';
import { eachWatched, type WatchedById, type Watches, watchesOf, watchesWithin } from '../../domain/notice/watches';
import { db } from '../db';
import { cutTo, type RangeRow } from './ranges';
import type { NoticeRow, WatchRow } from './today-rows';

/** Tables of a transaction in which accounts are looked at anew. */
export const WATCH_TABLES = [db.watch, db.notice] as const;

/** Rows about accounts in a range, and maybe beyond it. */
export const watchesIn = (after: string, to: string): Promise<WatchRow[]> =>
  db.watch.where('after').between(after, to, true, false).toArray();

/** What was known of these accounts. */
export async function knownOf(ids: readonly string[]): Promise<WatchedById> {
  const rows = await rowsOf(ids);
  const wanted = new Set(ids);
  return new Map(rows.flatMap(({ watches }) => [...eachWatched(watches)].filter(([id]) => wanted.has(id))));
}

async function rowsOf(ids: readonly string[]): Promise<WatchRow[]> {
  const found = new Map<string, WatchRow>();
  for (const id of ids) {
    const row = await db.watch.where('after').below(id).last();
    if (row) found.set(row.after, row);
  }
  return [...found.values()];
}

/** Remembers a range as it is now. Inside the transaction that keeps what was made of it, so that nothing is news twice. */
export async function rememberRange(range: RangeRow, known: Watches): Promise<void> {
  await cutTo(db.watch, range, ({ to, watches }) => ({ to, watches: watchesWithin(watches, range.to, to) }));
  await db.watch.put({ ...range, watches: known });
}

/** The same for some accounts; one that is not among `known` is gone. */
export async function rememberSome(ids: readonly string[], watches: Watches): Promise<void> {
  const changed = new Set(ids);
  const known = eachWatched(watches);
  for (const row of await rowsOf(ids)) {
    const kept = [...eachWatched(row.watches)].filter(([id]) => !changed.has(id));
    const news = [...known].filter(([id]) => id > row.after && id <= row.to);
    await db.watch.put({ ...row, watches: watchesOf(new Map([...kept, ...news])) });
  }
}

/** Writes down what happened; what is known already is no news. */
export async function noteHappenings(found: readonly Happening[]): Promise<void> {
  const known = await db.notice.bulkGet(found.map(({ key }) => key));
  const at = nowIso();
  await db.notice.bulkPut(found.filter((_, place) => !known[place]).map((one): NoticeRow => ({ ...one, state: 'new', at })));
}

export const newNotices = (): Promise<NoticeRow[]> => db.notice.where('state').equals('new').toArray();

export const noticeOf = (key: string): Promise<NoticeRow | undefined> => db.notice.get(key);

/**
 * Takes rows for telling: of several workers, one after the other or at once, one alone gets each. Whoever gets it tells it, and if it
 * dies before, nobody does: an account's reasons stand on Today all the same, and a message that comes twice is worse.
 */
export async function takeNotices(keys: readonly string[], state: 'told' | 'passed'): Promise<NoticeRow[]> {
  return db.transaction('rw', db.notice, async () => {
    const rows = (await db.notice.bulkGet([...keys])).flatMap((row) => (row?.state === 'new' ? [row] : []));
    await db.notice.bulkPut(rows.map((row) => ({ ...row, state })));
    return rows;
  });
}

/** The digest of a day, for whoever comes first. */
export async function takeDigest(on: IsoDate): Promise<boolean> {
  return db.transaction('rw', db.notice, async () => {
    const key = `digest ${on}`;
    if (await db.notice.get(key)) return false;
    await db.notice.put({ key, kind: 'digest', on, state: 'told', at: nowIso() });
    return true;
  });
}

/** Decisions that moved since a day, newest first for each account. */
export async function movesSince(day: IsoDate): Promise<Map<string, Happening>> {
  const rows = await db.notice.where('kind').equals('moved').toArray();
  const recent = rows.filter(({ on }) => on >= day).sort((a, b) => (a.at < b.at ? -1 : 1));
  return new Map(recent.flatMap((row) => (row.kind === 'digest' ? [] : [[row.accountId, row] as const])));
}

/** Forgets what is older, and what is about fields that may not be kept. */
export async function dropNotices(before: IsoDate, kinds: readonly AlertKind[]): Promise<void> {
  await db.notice.filter(({ on, kind }) => on < before || kinds.includes(kind as AlertKind)).delete();
}
