import type { IsoInstant } from '../../domain/account';
import { nowIso } from '../../domain/dates';
import type { IncomingRecord, SourceRecord } from '../../domain/record';
import { countCalls, type DayCalls, isMassRemoval } from '../../domain/source/refresh';
import { db } from '../db';
import { applyRecords, dropRecords, GROUP_TABLES, type Key, refold } from '../records/records';
import { takeOut } from '../records/removal';
import type { RefreshRow } from '../rows';

const TABLES = [...GROUP_TABLES, db.refresh, db.connection] as const;
/** Rows in one transaction: a look-up of the panel waits for one at most. */
const PART = 250;

/** One page as a system gave it. */
export interface Page {
  records: IncomingRecord[];
  gone: { type: SourceRecord['type']; externalId: string }[];
  cursor: string;
  done: boolean;
  total?: number;
}

export async function getRefresh(connectionId: string): Promise<RefreshRow> {
  return (await db.refresh.get(connectionId)) ?? { connectionId, done: 0, running: false, failures: 0, removed: 0 };
}

/** Changes the row from what is stored now. */
export async function changeRefresh(connectionId: string, change: (row: RefreshRow) => Partial<RefreshRow>): Promise<RefreshRow> {
  return db.transaction('rw', db.refresh, async () => {
    const row = await getRefresh(connectionId);
    const changed = { ...row, ...change(row) };
    await db.refresh.put(changed);
    return changed;
  });
}

export async function dropRefresh(connectionId: string): Promise<void> {
  await db.refresh.delete(connectionId);
}

/** One call was answered, and what the answer said about the company's calls. */
export async function noteCall(connectionId: string, company: DayCalls['company'], now = Date.now()): Promise<void> {
  await changeRefresh(connectionId, (row) => ({ calls: countCalls(row.calls, 1, company, now) }));
}

/** Goes on with a run that was interrupted, or begins one where the last ended. */
export async function beginRun(connectionId: string): Promise<RefreshRow> {
  return changeRefresh(connectionId, (row) =>
    row.running ? {} : { running: true, startedAt: nowIso(), done: 0, total: undefined, removed: 0, answer: undefined },
  );
}

/** `asks`: nothing was written, because so much would leave the book that somebody has to say so. `overtaken`: another run was here. */
export type Outcome = 'written' | 'asks' | 'overtaken';

/**
 * Writes one page and where to go on in one transaction, so that whoever comes after a crash finds both or neither. `from`: the
 * cursor that the page was asked with. A page of many rows is written in parts, the cursor with the last: a row that is
 * written again is the same row.
 */
export async function commitPage(connectionId: string, from: string | undefined, page: Page): Promise<Outcome> {
  const rows = byAccount(page.records);
  while (rows.length > PART) await applyRecords(rows.splice(0, PART));
  return db.transaction('rw', TABLES, async (): Promise<Outcome> => {
    const row = await getRefresh(connectionId);
    if (!row.running || row.cursor !== from) return 'overtaken';
    const gone = await storedOf(connectionId, page.gone);
    const accounts = gone.filter(({ type }) => type === 'account');
    const { verdict, question } = await judged(row, accounts.length);
    if (verdict === 'ask') {
      await db.refresh.put({ ...row, question });
      return 'asks';
    }
    await applyRecords(rows);
    if (verdict === 'remove') await takeOut(accounts);
    await dropRows(gone.filter(({ type }) => type !== 'account'));
    const removed = row.removed + (verdict === 'remove' ? accounts.length : 0);
    await db.refresh.put(after(row, page, removed));
    if (page.done) await markFresh(connectionId);
    return 'written';
  });
}

/** Each account with all that the page has of it, so that it is folded once and not again in every part; it first, for the others find it by that. */
function byAccount(records: readonly IncomingRecord[]): IncomingRecord[] {
  const groups = new Map<string, IncomingRecord[]>();
  for (const record of records) {
    const group = groups.get(record.accountExternalId);
    if (!group) groups.set(record.accountExternalId, [record]);
    else if (record.type === 'account') group.unshift(record);
    else group.push(record);
  }
  return [...groups.values()].flat();
}

async function storedOf(connectionId: string, gone: Page['gone']): Promise<SourceRecord[]> {
  const rows = await db.record.bulkGet(gone.map(({ type, externalId }): Key => [connectionId, type, externalId]));
  return rows.filter((row) => row !== undefined);
}

/** Whether accounts that leave may leave: as a person answered, else by their number. */
async function judged(row: RefreshRow, leaving: number) {
  if (leaving === 0) return { verdict: 'remove' as const };
  if (row.answer?.by === 'gone') return { verdict: row.answer.remove ? ('remove' as const) : ('keep' as const) };
  const of = await db.record.where('[connectionId+type]').equals([row.connectionId, 'account']).count();
  const count = row.removed + leaving;
  if (!isMassRemoval(count, of + row.removed)) return { verdict: 'remove' as const };
  return { verdict: 'ask' as const, question: { by: 'gone' as const, count, of: of + row.removed, askedAt: nowIso() } };
}

async function dropRows(rows: SourceRecord[]): Promise<void> {
  await dropRecords(rows);
  await refold([...new Set(rows.map((row) => row.accountId))]);
}

function after({ question: _, ...row }: RefreshRow, { cursor, done, records, gone, total }: Page, removed: number): RefreshRow {
  const now = nowIso();
  const ended = done && { running: false, endedAt: now, answer: undefined };
  return {
    ...row,
    cursor,
    done: row.done + records.length + gone.length,
    total: total ?? row.total,
    removed,
    failures: 0,
    heardAt: now,
    ...ended,
  };
}

async function markFresh(connectionId: string, lastRefresh: IsoInstant = nowIso()): Promise<void> {
  const row = await db.connection.get(connectionId);
  if (!row) return;
  const { error: _, ...rest } = row;
  await db.connection.put({ ...rest, lastRefresh });
}
