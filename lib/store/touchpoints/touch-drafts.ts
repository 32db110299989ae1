import { nowIso } from '../../domain/dates';
import type { TouchEdit, TouchEditDraft } from '../../domain/touchpoint/edit';
import { db } from '../db';

/** Drafts of touchpoints stand among those of tasks, under a name that no task has. */
const PREFIX = 'touch:';

export async function keepTouchDraft(accountId: string, { touchId, edit }: TouchEditDraft): Promise<void> {
  await db.draft.put({ accountId, taskId: `${PREFIX}${touchId}`, edit, changedAt: nowIso() });
}

export async function dropTouchDraft(accountId: string, touchId: string): Promise<void> {
  await db.draft.delete([accountId, `${PREFIX}${touchId}`]);
}

export async function touchDraftsOf(accountId: string): Promise<TouchEditDraft[]> {
  const rows = await db.draft
    .where('[accountId+taskId]')
    .between([accountId, PREFIX], [accountId, `${PREFIX}￿`])
    .toArray();
  return rows.flatMap((row) => ('edit' in row ? [{ touchId: row.taskId.slice(PREFIX.length), edit: row.edit as TouchEdit }] : []));
}
