import { Dexie } from 'dexie';
import { sortedJson } from '../../domain/data/sorted-json';
import { nowIso } from '../../domain/dates';
import {
  type AuditEntry,
  type AuditHead,
  type AuditRow,
  badEnd,
  chained,
  follow,
  type Link,
  pruning,
  START,
  sha256OfText,
  tellsPruning,
} from '../../domain/policy/audit';
import { db } from '../db';

/** What a transaction that appends must open. */
export const AUDIT_TABLES = [db.audit, db.auditHead];
/** Rows read at once. */
const STEP = 500;

/** `body`: what was written or decided; only its SHA-256 is kept. */
export type NewEntry = Omit<AuditEntry, 'payload'> & { body?: unknown; payload?: string };

/**
 * Adds a row. Call it inside the transaction of what it records: both are there or neither. The database runs such
 * transactions one after the other, so that no two rows get the same number.
 */
export async function append({ body, ...entry }: NewEntry): Promise<AuditHead> {
  const last = await db.auditHead.get('head');
  // Hashing is no question to the database, which would take the transaction for finished.
  const row = await Dexie.waitFor(sealed(last ?? START, entry, body));
  const head: AuditHead = { installation: last?.installation ?? crypto.randomUUID(), seq: row.seq, hash: row.hash };
  await db.audit.add(row);
  await db.auditHead.put({ id: 'head', ...head });
  return head;
}

async function sealed(last: Link, entry: AuditEntry, body: unknown): Promise<AuditRow> {
  const payload = body === undefined ? entry.payload : await sha256OfText(sortedJson(body));
  return chained(last, { ...entry, ...(payload && { payload }) }, nowIso());
}

/** The same for what changes nothing in the database. */
export async function record(entry: NewEntry): Promise<AuditHead> {
  return db.transaction('rw', AUDIT_TABLES, () => append(entry));
}

export async function auditHead(): Promise<AuditHead | undefined> {
  const row = await db.auditHead.get('head');
  return row && { installation: row.installation, seq: row.seq, hash: row.hash };
}

async function auditAnchor(): Promise<Link | undefined> {
  const row = await db.auditHead.get('anchor');
  return row && { seq: row.seq, hash: row.hash };
}

export async function auditSummary(): Promise<{ count: number; first?: AuditRow; anchor?: Link; head?: AuditHead }> {
  return db.transaction('r', AUDIT_TABLES, async () => ({
    count: await db.audit.count(),
    first: await db.audit.orderBy('seq').first(),
    anchor: await auditAnchor(),
    head: await auditHead(),
  }));
}

/**
 * Removes some of the rows that are older than this, from the first on, and keeps number and hash of the last of them, so that the rest
 * still has a beginning; a row of its own says so. All or nothing. False when nothing is left to be removed.
 */
export async function pruneAudit(oldest: string): Promise<boolean> {
  return db.transaction('rw', AUDIT_TABLES, async () => {
    const head = await db.auditHead.get('head');
    const rows = await db.audit.orderBy('seq').limit(STEP).toArray();
    const young = rows.findIndex(({ time, seq }) => time >= oldest || seq === head?.seq);
    const last = rows.at(young < 0 ? rows.length - 1 : young - 1);
    if (!head || !last || young === 0) return false;
    await db.audit.where('seq').belowOrEqual(last.seq).delete();
    await db.auditHead.put({ id: 'anchor', installation: head.installation, seq: last.seq, hash: last.hash });
    await append(pruning(last));
    return young < 0;
  });
}

/** Some rows in order with the head of the same moment; the last ones when fewer come than `STEP`. */
export async function auditRows(after?: AuditRow['seq']): Promise<{ rows: AuditRow[]; anchor?: Link; head?: AuditHead; last: boolean }> {
  return db.transaction('r', AUDIT_TABLES, async () => {
    const from = after === undefined ? db.audit.orderBy('seq') : db.audit.where('seq').above(after);
    const rows = await from.limit(STEP).toArray();
    const anchor = await auditAnchor();
    return { rows, ...(anchor && { anchor }), head: await auditHead(), last: rows.length < STEP };
  });
}

/** Looks at every row. `bad`: the first that is not as it was written. */
export async function checkAudit(): Promise<{ count: number; bad?: number }> {
  let begin: Link | undefined;
  let link: Link = START;
  let told = false;
  for (let after: number | undefined; ; after = link.seq) {
    const { rows, anchor = START, head, last } = await auditRows(after);
    begin ??= link = anchor;
    const end = await follow(link, rows);
    if ('bad' in end) return { count: await db.audit.count(), bad: end.bad };
    link = end.link;
    told ||= begin.seq === 0 || tellsPruning(rows, begin);
    if (last) return { count: link.seq - begin.seq, bad: told ? badEnd(link, head ?? START) : 1 };
  }
}
