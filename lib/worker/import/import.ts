import { nowIso } from '../../domain/dates';
import { type AppError, appError } from '../../domain/errors';
import type { ImportStatus } from '../../domain/files/import-status';
import { keepAlive, wakeAt } from '../../platform/clock';
import { session } from '../../platform/session';
import { announce } from '../../platform/tabs';
import { rememberColumns } from '../../store/import/columns';
import { confirmImport, dropStaging, getImport, importsInState, nextStaged, setImport } from '../../store/import/staging';
import { applyRecords } from '../../store/records/records';
import type { ImportRow } from '../../store/rows';
import { storeError } from '../../store/state';
import { say } from '../../words/say';
import { refreshAllTabs } from '../context/context';
import { changingBook } from '../context/view-cache';
import { requireWritable } from '../settings/config';

export const IMPORT_ALARM = 'import';
/** Rows in one transaction: a look-up of the panel waits for one such step at most. */
const STEP = 125;
const LATER_MS = 5 * 60_000;
const troubleKey = (importId: string) => `import trouble ${importId}`;

/** Confirms an import. Its rows are applied in steps from a checkpoint, so a stopped worker goes on where it was. */
export async function commitImport(importId: string): Promise<ImportStatus> {
  await requireWritable();
  const row = await getImport(importId);
  if (!row || row.state === 'staging' || row.state === 'discarded') throw appError('not_found', say('refused.noImport'));
  if (row.state === 'staged' && (await bookMoved(row))) throw appError('conflict', say('refused.importCompared'));
  await session.remove(troubleKey(importId));
  if (row.columns) await rememberColumns(row.columns);
  await confirmImport(importId);
  void applyImports();
  return importStatus(importId);
}

/** Whether another import went into the book since this one was compared with it: rows that were new may be there by now. */
async function bookMoved({ id, readAt }: ImportRow): Promise<boolean> {
  if (!readAt) return false;
  const [applying, done] = await Promise.all([importsInState('applying'), importsInState('done')]);
  return [...applying, ...done].some((other) => other.id !== id && (other.doneAt ?? readAt) >= readAt);
}

export async function discardImport(importId: string): Promise<void> {
  await setImport(importId, { state: 'discarded', regular: undefined });
  await dropStaging(importId);
}

export async function importStatus(importId: string): Promise<ImportStatus> {
  const row = await getImport(importId);
  if (!row) throw appError('not_found', say('refused.noImport'));
  const error = row.state === 'applying' ? await session.get<AppError>(troubleKey(importId)) : undefined;
  return {
    importId,
    state: row.state === 'staging' ? 'staged' : row.state,
    total: row.total,
    applied: row.applied,
    rejected: row.rejected,
    error,
  };
}

/** Goes on with every confirmed import; also called whenever the worker starts. */
export async function applyImports(): Promise<void> {
  const open = await importsInState('applying');
  if (open.length === 0) return;
  await wakeAt(IMPORT_ALARM, Date.now());
  await navigator.locks.request('import', async () => {
    for (const row of await importsInState('applying')) await applyOne(row).catch((error) => standStill(row.id, error));
  });
  await refreshAllTabs();
}

/** Says why an import stands still, outside the database: a full disk would refuse that as well. Tries again by itself later. */
async function standStill(importId: string, error: unknown): Promise<void> {
  const isStorage = error instanceof Error && 'inner' in error;
  await session.set({ [troubleKey(importId)]: isStorage ? storeError(error) : appError('bug') });
  await wakeAt(IMPORT_ALARM, Date.now() + LATER_MS);
  await announce('data.changed', { what: 'import' });
}

/** Applying a row twice gives the same row, so the checkpoint may lag by one step after a crash. */
async function applyOne(row: ImportRow): Promise<void> {
  for (let from = row.applied; ; ) {
    const rows = await nextStaged(row.id, from, STEP);
    if (rows.length === 0) break;
    await changingBook(() => applyRecords(rows));
    from += rows.length;
    await setImport(row.id, { applied: from });
    await keepAlive();
    await announce('data.changed', { what: 'import' });
  }
  await setImport(row.id, { state: 'done', doneAt: nowIso() });
  await session.remove(troubleKey(row.id));
  await dropStaging(row.id);
  await announce('data.changed', { what: 'import' });
  await announce('data.changed', { what: 'book' });
}
