import type { TouchpointEditDraft } from '../../domain/touchpoint/edit';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { dropTouchpointDraft, keepTouchpointDraft, touchpointDraftsOf } from '../../store/touchpoints/touchpoint-drafts';
import { logRow } from '../../store/touchpoints/touchpoints';
import { readTab } from '../context/tabs';
import { requireWritable } from '../settings/config';

/** Drafts of the account that the panel's tab shows now; of no other. */
export async function listTouchpointDrafts({ accountId }: Input<'touchpoint.drafts'>, { tabId }: Caller): Promise<TouchpointEditDraft[]> {
  const tab = await readTab(tabId);
  return tab?.accountId === accountId ? touchpointDraftsOf(accountId) : [];
}

/** Keeps what is being written about a touchpoint of this account. The page may have moved on: a draft changes nothing else. */
export async function keepTouchpoint({ accountId, touchId, edit }: Input<'touchpoint.keep'>): Promise<void> {
  await requireWritable();
  const log = await logRow(touchId);
  if (log?.accountId === accountId) await keepTouchpointDraft(accountId, { touchId, edit });
}

export async function dropTouchpoint({ accountId, touchId }: Input<'touchpoint.drop'>): Promise<void> {
  await requireWritable();
  await dropTouchpointDraft(accountId, touchId);
}
