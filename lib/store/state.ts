import { type AppError, appError, isAppError } from '../domain/errors';
import { db } from './db';
import { SCHEMA } from './migrations';

/** Opens the database and says whether it may be written. Never throws: a panel without storage still has a sentence. */
export async function storeState(): Promise<{ readOnly?: AppError }> {
  try {
    await db.open();
    // Dexie keeps its version times ten; a newer build's number is seen even where its tables are not ours.
    if (db.backendDB().version / 10 > SCHEMA) return { readOnly: appError('newer_version') };
    const row = await db.meta.get('schema');
    return row && row.value > SCHEMA ? { readOnly: appError('newer_version') } : {};
  } catch (error) {
    return { readOnly: storeError(error) };
  }
}

/** Names a storage failure. Dexie wraps the browser's own error, so both layers are looked at. */
export function storeError(error: unknown): AppError {
  if (isAppError(error)) return error;
  const names = [error, (error as { inner?: unknown } | undefined)?.inner].map((e) => (e instanceof Error ? e.name : ''));
  if (names.includes('QuotaExceededError')) return appError('storage_full');
  if (names.includes('VersionError')) return appError('newer_version');
  return appError('storage_closed');
}

/** Refuses a write on a database that is not ours to change. */
export async function assertWritable(): Promise<void> {
  const { readOnly } = await storeState();
  if (readOnly) throw readOnly;
}
