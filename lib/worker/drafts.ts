import { appError } from '../domain/errors';
import type { FormDraft, TaskDraft } from '../domain/panel/draft';
import type { Input } from '../messaging/protocol';
import type { formRows } from '../messaging/protocol/form';
import type { Caller, Handlers } from '../messaging/server';
import { getAccount } from '../store/book/accounts';
import { draftsOf, dropDraft, dropForm, formsOf, keepDraft, keepForm } from '../store/drafts';
import { say } from '../words/say';
import { readTab } from './context/tabs';
import { requireWritable } from './settings/config';

/** Drafts of the account that the panel's tab shows now, of no other; pages of our own show whichever they like. */
export async function listDrafts({ accountId }: Input<'draft.list'>, { role, tabId }: Caller): Promise<TaskDraft[]> {
  if (role === 'page') return draftsOf(accountId);
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

/** Forms of the account that the panel's tab shows now, of no other; pages of our own show whichever they like. */
async function listForms({ accountId }: Input<'form.list'>, { role, tabId }: Caller): Promise<FormDraft[]> {
  if (role === 'page') return formsOf(accountId);
  const tab = await readTab(tabId);
  return tab?.accountId === accountId ? formsOf(accountId) : [];
}

async function saveForm({ accountId, ...draft }: Input<'form.keep'>): Promise<void> {
  await requireWritable();
  if (!(await getAccount(accountId))) throw appError('not_found', say('refused.noAccount'));
  await keepForm(accountId, draft);
}

async function forgetForm({ accountId, name }: Input<'form.drop'>): Promise<void> {
  await requireWritable();
  await dropForm(accountId, name);
}

/** What the worker does about each message of `protocol/form.ts`. */
export const formHandlers: Pick<Handlers, keyof typeof formRows> = {
  'form.list': listForms,
  'form.keep': saveForm,
  'form.drop': forgetForm,
};
