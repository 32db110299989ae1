import type { TaskDraft } from '../domain/draft';
import { appError } from '../domain/errors';
import type { Input } from '../messaging/protocol';
import type { Caller } from '../messaging/server';
import { getAccount } from '../store/accounts';
import { draftsOf, dropDraft, keepDraft } from '../store/drafts';
import { say } from '../words/say';
import { requireWritable } from './config';
import { readTab } from './tabs';

/** Drafts of the account that the panel's tab shows now; of no other. */
export async function listDrafts({ accountId }: Input<'draft.list'>, { tabId }: Caller): Promise<TaskDraft[]> {
  const tab = await readTab(tabId);
  return tab?.accountId === accountId ? draftsOf(accountId) : [];
}

/** Keeps what is being written. The page may have moved on meanwhile: a draft changes nothing that anybody else sees. */
export async function saveDraft({ accountId, draft }: Input<'draft.keep'>): Promise<void> {
  await requireWritable();
  const account = await getAccount(accountId);
  if (!account?.tasks.some((task) => task.id === draft.taskId)) throw appError('not_found', say('refused.noTask'));
  await keepDraft(accountId, draft);
}

export async function forgetDraft({ accountId, taskId }: Input<'draft.drop'>): Promise<void> {
  await requireWritable();
  await dropDraft(accountId, taskId);
}
