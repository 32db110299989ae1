import { isApproved, workspaceOf } from '../../domain/address/workspace';
import { appError } from '../../domain/errors';
import type { Intent } from '../../domain/panel/view';
import { isReadable } from '../../domain/panel/visibility';
import type { Caller } from '../../messaging/server';
import { ask } from '../../platform/tabs';
import { say } from '../../words/say';
import { readConfig, requireWritable } from '../settings/config';
import { notApproved } from '../settings/not-approved';
import { readTab, type TabRow } from './tabs';

type PageIntent = Omit<Intent, 'accountId'> & { accountId?: string };

/**
 * The tab a command was meant for, or a refusal: what the person saw when pressing must still be what the tab shows,
 * in an approved workspace, on a store that may be written. Nothing is queued on refusal.
 */
export async function requireIntent(intent: PageIntent, caller: Caller): Promise<TabRow> {
  const tab = await requirePage(intent, caller);
  await requireWritable();
  await requireAllowed(caller);
  return tab;
}

/** Refuses a change from inside a page where the company wants none. Commands with an intent include this. */
async function requireAllowed({ role }: Caller): Promise<void> {
  const { policy } = await readConfig();
  if (role === 'framed' && policy['writes.fromFrame'] === 'never') throw appError('forbidden', say('refused.frameWrites'));
}

/** As `requireIntent`, for what touches the page alone and writes nothing. */
export async function requirePage(intent: PageIntent, caller: Caller): Promise<TabRow> {
  const tab = await readTab(caller.tabId);
  const same = tab && tab.version === intent.contextVersion && tab.documentId === intent.contextDocumentId;
  if (!same || (intent.accountId !== undefined && tab.accountId !== intent.accountId)) throw appError('context_changed');
  // The page's reports are paced, so it may have moved without our knowing yet.
  if ((await whereIs(tab, caller)).generation !== tab.generation) throw appError('context_changed');
  const config = await readConfig();
  if (!isApproved(config.workspaces, workspaceOf({ origin: tab.origin, mailbox: tab.facts?.mailbox }))) throw notApproved(config);
  return tab;
}

/** Nothing of a page can lie over the browser's own side panel, so only a frame is measured. */
async function whereIs(tab: TabRow, { role }: Caller): Promise<{ generation: number | undefined }> {
  const where = await ask({ tabId: tab.tabId, frameId: 0, documentId: tab.documentId }, 'overlay.where', {});
  if (role === 'framed' && where && !(where.frame && isReadable(where.frame))) throw appError('covered');
  return { generation: where?.generation };
}
