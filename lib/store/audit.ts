import { nowIso } from '../domain/dates';
import { db } from './db';
import type { AuditRow } from './rows';

/** Adds a line; there is no way to change or remove one but to forget everything. */
export async function addAudit(row: Omit<AuditRow, 'seq' | 'at'>): Promise<void> {
  await db.audit.add({ ...row, at: nowIso() });
}
