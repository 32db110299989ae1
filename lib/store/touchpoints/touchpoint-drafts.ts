import { nowIso } from '../../domain/dates';
import type { TouchpointEdit, TouchpointEditDraft } from '../../domain/touchpoint/edit';
import { db } from '../db';

/** Drafts of touchpoints stand among those of tasks, under a name that no task has. */
const PREFIX = 'touch:';

export async function keepTouchpointDraft(accountId: string, { touchId, edit }: TouchpointEditDraft): Promise<void> {
  await db.draft.put({ accountId, taskId: `${PREFIX}${touchId}`, edit, changedAt: nowIso() });
}

export async function dropTouchpointDraft(accountId: string, touchId: string): Promise<void> {
  await db.draft.delete([accountId, `${PREFIX}${touchId}`]);
}

export async function touchpointDraftsOf(accountId: string): Promise<TouchpointEditDraft[]> {
  const rows = await db.draft
    .where('[accountId+taskId]')
    .between([accountId, PREFIX], [accountId, `${PREFIX}￿`])
    .toArray();
  return rows.flatMap((row) => ('edit' in row ? [{ touchId: row.taskId.slice(PREFIX.length), edit: row.edit as TouchpointEdit }] : []));
}
