import type { Account } from '../../domain/account';
import type { Happening } from '../../domain/notice/watch';
import type { Watches } from '../../domain/notice/watches';
import { type Begins, beginsWithin, NONE } from '../../domain/playbook/begins';
import { type Briefs, briefsWithin } from '../../domain/priority/briefs';
import { db } from '../db';
import { noteHappenings, rememberRange, rememberSome, WATCH_TABLES } from './notices';
import { cutTo } from './ranges';
import type { SliceRow } from './today-rows';

/** How far the whole book has been worked out. Kept with the slices, so that whoever comes next goes on from there. */
export interface TodayRun {
  /** What the slices were worked out by: the working day, the calendar, the weights, the rules. */
  stamp: string;
  /** Ids up to and with this one are done. */
  after: string;
  /** Accounts done. */
  count: number;
  done: boolean;
  /** Changes up to here are in it, whichever account they are about. */
  seq: number;
}

/** What is remembered of accounts that were looked at, and what happened to them. */
export interface Watch {
  known: Watches;
  found: readonly Happening[];
}

const RUN = 'today-run';
/** Past every id. */
export const END = '￿';

export async function readRun(): Promise<TodayRun | undefined> {
  return (await db.setting.get(RUN))?.value as TodayRun | undefined;
}

/** Begins anew; slices of before stay until their accounts are done. */
export async function beginRun(stamp: string): Promise<TodayRun> {
  return db.transaction('rw', [db.setting, db.changed], async () => {
    const run: TodayRun = { stamp, after: '', count: 0, done: false, seq: (await lastChange()) ?? 0 };
    await db.setting.put({ key: RUN, value: run });
    return run;
  });
}

const lastChange = async () => (await db.changed.orderBy('seq').last())?.seq;

/** Accounts of the book with ids after one, read without holding up anybody who writes. */
export async function accountsAfter(after: string, limit: number): Promise<{ accounts: Account[]; last?: string }> {
  const rows = await db.account.where('id').above(after).limit(limit).toArray();
  return { accounts: rows.map(({ account }) => account), ...(rows.length === limit && { last: rows.at(-1)?.id }) };
}

/** What is kept of the accounts of a slice. */
export interface Looked {
  briefs: Briefs;
  begins: Begins;
}

/** One step of a run: its slice takes the place of those it covers, and the checkpoint is in the same transaction. */
export async function putSlice(run: TodayRun, looked: Looked, watch: Watch, count: number, last: string | undefined): Promise<TodayRun> {
  const to = last ?? END;
  const next: TodayRun = { ...run, after: to, count: run.count + count, done: last === undefined };
  await db.transaction('rw', [db.slice, db.setting, db.changed, ...WATCH_TABLES], async () => {
    const range = { after: run.after, to };
    await cutTo(db.slice, range, ({ briefs, begins = NONE, to: end }) => ({
      to: end,
      briefs: briefsWithin(briefs, to, end),
      begins: beginsWithin(begins, to, end),
    }));
    await rememberRange(range, watch.known);
    await noteHappenings(watch.found);
    await db.slice.put({ ...range, ...looked });
    await db.setting.put({ key: RUN, value: next });
    if (next.done) await db.changed.where('seq').belowOrEqual(run.seq).delete();
  });
  return next;
}

/** Changes that wait: more of them than steps of a run are quicker looked through as a whole. */
export const changesWaiting = (): Promise<number> => db.changed.count();

export const readSlices = (): Promise<SliceRow[]> => db.slice.toArray();

/** Accounts that changed since they were worked out, oldest change first; `upTo` the last of these changes. */
export async function nextChanged(limit: number): Promise<{ ids: string[]; upTo: number } | undefined> {
  const rows = await db.changed.orderBy('seq').limit(limit).toArray();
  const upTo = rows.at(-1)?.seq;
  return upTo === undefined ? undefined : { ids: [...new Set(rows.flatMap(({ ids }) => ids))], upTo };
}

/** Rewrites the slices that hold these accounts; their changes are dealt with in the same transaction. */
export async function rewriteSlices(
  ids: readonly string[],
  upTo: number,
  watch: Watch,
  rewrite: (looked: Looked, ids: ReadonlySet<string>) => Looked,
): Promise<void> {
  await db.transaction('rw', [db.slice, db.changed, ...WATCH_TABLES], async () => {
    await rememberSome(ids, watch.known);
    await noteHappenings(watch.found);
    const bySlice = new Map<string, { slice: SliceRow; ids: Set<string> }>();
    for (const id of ids) {
      const slice = await db.slice.where('after').below(id).last();
      if (!slice) continue;
      const known = bySlice.get(slice.after) ?? { slice, ids: new Set() };
      bySlice.set(slice.after, { slice, ids: known.ids.add(id) });
    }
    for (const { slice, ids } of bySlice.values()) {
      const { briefs, begins = NONE } = slice;
      await db.slice.put({ ...slice, ...rewrite({ briefs, begins }, ids) });
    }
    await db.changed.where('seq').belowOrEqual(upTo).delete();
  });
}
