import type { IsoInstant } from '../domain/account';
import { nowIso } from '../domain/dates';
import { draftName, type KeptOutreach, type OutreachDraft } from '../domain/outreach/draft';
import type { FormDraft, TaskDraft } from '../domain/panel/draft';
import type { TouchpointEdit } from '../domain/touchpoint/edit';
import { db } from './db';

/** Words being written, by account and task. Part of the journal: nobody else has them. */
export type DraftRow = (
  | TaskDraft
  | { taskId: string; edit: TouchpointEdit }
  | { taskId: string; form: FormDraft['values'] }
  | { taskId: string; outreach: OutreachDraft }
) & {
  accountId: string;
  changedAt: IsoInstant;
};

/** A draft that nobody came back to for this long is no longer wanted; in ms. */
const KEEP_MS = 30 * 86_400_000;

export const keepDraft = (accountId: string, draft: TaskDraft, now?: number): Promise<void> =>
  keep({ accountId, ...draft, changedAt: nowIso() }, now);

async function keep(draft: DraftRow, now = Date.now()): Promise<void> {
  await db.transaction('rw', db.draft, async () => {
    await dropOldDrafts(now);
    await db.draft.put(draft);
  });
}

/** Also where nobody types anything any more: the words of a draft are a customer's as well. */
export async function dropOldDrafts(now = Date.now()): Promise<void> {
  await db.draft.filter((row) => now - Date.parse(row.changedAt) > KEEP_MS).delete();
}

/** All that was being typed about accounts that are gone. */
export async function dropDraftsOf(accountIds: readonly string[]): Promise<void> {
  await db.draft.where('accountId').anyOf(accountIds).delete();
}

/** Names that no task has. */
const FORM = 'form ';

export const keepForm = (accountId: string, { name, values }: FormDraft): Promise<void> =>
  keep({ accountId, taskId: `${FORM}${name}`, form: values, changedAt: nowIso() });

/** Messages being written, by name. */
const OUTREACH = 'outreach:';

export const outreachDraftId = (name: string): string => `${OUTREACH}${name}`;

export const keepOutreach = (accountId: string, outreach: OutreachDraft): Promise<void> =>
  keep({ accountId, taskId: outreachDraftId(draftName(outreach)), outreach, changedAt: nowIso() });

export async function outreachDraftsOf(accountId: string): Promise<KeptOutreach[]> {
  const rows = await db.draft.where('accountId').equals(accountId).toArray();
  return rows.flatMap((row) => ('outreach' in row ? [{ draft: row.outreach, at: row.changedAt }] : []));
}

export const dropForm = (accountId: string, name: string): Promise<void> => dropDraft(accountId, `${FORM}${name}`);

export async function formsOf(accountId: string): Promise<FormDraft[]> {
  const rows = await db.draft.where('accountId').equals(accountId).toArray();
  return rows.flatMap((row) => ('form' in row ? [{ name: row.taskId.slice(FORM.length), values: row.form }] : []));
}

export async function dropDraft(accountId: string, taskId: string): Promise<void> {
  await db.draft.delete([accountId, taskId]);
}

export async function draftsOf(accountId: string): Promise<TaskDraft[]> {
  const rows = await db.draft.where('accountId').equals(accountId).toArray();
  return rows.flatMap((row) => ('outcome' in row ? [{ taskId: row.taskId, outcome: row.outcome, note: row.note }] : []));
}
