import { nowIso } from '../../domain/dates';
import type { IncomingRecord } from '../../domain/record';
import { AUDIT_TABLES, append } from '../audit/audit';
import { db } from '../db';
import { mayKeep } from '../records/never-cache';
import type { ImportRow } from '../rows';

/** Adds accepted rows of an import that nobody confirmed yet; at most 1,000 a call. The book is not touched. */
export async function stageRows(importId: string, fromIndex: number, rows: IncomingRecord[]): Promise<void> {
  await db.transaction('rw', [db.staging, db.import, db.setting], async () => {
    if (fromIndex === 0) {
      await db.import.put({
        id: importId,
        state: 'staging',
        kind: 'accounts',
        fileName: '',
        total: 0,
        rejected: 0,
        applied: 0,
        createdAt: nowIso(),
      });
    }
    const staged = await mayKeep(rows);
    await db.staging.bulkPut(staged.map((record, offset) => ({ importId, index: fromIndex + offset, record })));
  });
}

/** Drops what imports left that nobody confirmed within a day: a tab that crashed says no goodbye. */
export async function sweepStaging(now = Date.now()): Promise<void> {
  const open = await db.import.where('state').anyOf('staging', 'staged').toArray();
  for (const row of open) {
    if (now - Date.parse(row.createdAt) < 86_400_000) continue;
    await db.import.update(row.id, { state: 'discarded' });
    await dropStaging(row.id);
  }
}

/** Marks an import as complete in staging: it may now be confirmed. */
export async function finishStaging(
  importId: string,
  summary: Pick<ImportRow, 'kind' | 'fileName' | 'total' | 'rejected' | 'readAt' | 'columns' | 'regular'>,
): Promise<void> {
  await db.import.put({ id: importId, state: 'staged', applied: 0, createdAt: nowIso(), ...summary });
}

export async function getImport(importId: string): Promise<ImportRow | undefined> {
  return db.import.get(importId);
}

export async function importsInState(state: ImportRow['state']): Promise<ImportRow[]> {
  return db.import.where('state').equals(state).toArray();
}

export async function setImport(importId: string, change: Partial<ImportRow>): Promise<void> {
  await db.import.update(importId, change);
}

/** From here on its rows go into the book; false where somebody else confirmed it before. */
export async function confirmImport(importId: string): Promise<boolean> {
  return db.transaction('rw', [db.import, db.regular, ...AUDIT_TABLES], async () => {
    const row = await db.import.get(importId);
    if (row?.state !== 'staged') return false;
    const { kind, total, rejected, regular, ...rest } = row;
    await db.import.put({ ...rest, kind, total, rejected, state: 'applying' });
    if (regular) await db.regular.put({ ...regular, last: { ...regular.last, at: nowIso() } });
    await append({ actor: 'person', action: 'import', target: `${importId}, ${kind}, ${total} rows, ${rejected} refused` });
    return true;
  });
}

/** The next rows to apply, from the checkpoint on. */
export async function nextStaged(importId: string, from: number, limit: number): Promise<IncomingRecord[]> {
  const rows = await db.staging.where('[importId+index]').between([importId, from], [importId, Infinity]).limit(limit).toArray();
  return rows.map((row) => row.record);
}

export async function dropStaging(importId: string): Promise<void> {
  await db.staging.where('importId').equals(importId).delete();
}
