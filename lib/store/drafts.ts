import type { IsoInstant } from '../domain/account';
import { nowIso } from '../domain/dates';
import type { TaskDraft } from '../domain/draft';
import type { OutreachDraft } from '../domain/outreach/draft';
import type { TouchEdit } from '../domain/touch-edit';
import { db } from './db';

/** Words being written, by account and task. Part of the journal: nobody else has them. */
export type DraftRow = (TaskDraft | { taskId: string; edit: TouchEdit } | { taskId: string; outreach: OutreachDraft }) & {
  accountId: string;
  changedAt: IsoInstant;
};

/** A draft that nobody came back to for this long is no longer wanted; in ms. */
const KEEP_MS = 30 * 86_400_000;

export async function keepDraft(accountId: string, draft: TaskDraft, now = Date.now()): Promise<void> {
  await db.transaction('rw', db.draft, async () => {
    await db.draft.filter((row) => now - Date.parse(row.changedAt) > KEEP_MS).delete();
    await db.draft.put({ accountId, ...draft, changedAt: nowIso() });
  });
}

export async function dropDraft(accountId: string, taskId: string): Promise<void> {
  await db.draft.delete([accountId, taskId]);
}

export async function draftsOf(accountId: string): Promise<TaskDraft[]> {
  const rows = await db.draft.where('accountId').equals(accountId).toArray();
  return rows.flatMap((row) => ('outcome' in row ? [{ taskId: row.taskId, outcome: row.outcome, note: row.note }] : []));
}
