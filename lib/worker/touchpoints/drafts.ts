import type { TouchEditDraft } from '../../domain/touchpoint/edit';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { dropTouchDraft, keepTouchDraft, touchDraftsOf } from '../../store/touchpoints/touch-drafts';
import { logRow } from '../../store/touchpoints/touches';
import { readTab } from '../context/tabs';
import { requireWritable } from '../settings/config';

/** Drafts of the account that the panel's tab shows now; of no other. */
export async function listTouchDrafts({ accountId }: Input<'touch.drafts'>, { tabId }: Caller): Promise<TouchEditDraft[]> {
  const tab = await readTab(tabId);
  return tab?.accountId === accountId ? touchDraftsOf(accountId) : [];
}

/** Keeps what is being written about a touchpoint of this account. The page may have moved on: a draft changes nothing else. */
export async function keepTouch({ accountId, touchId, edit }: Input<'touch.keep'>): Promise<void> {
  await requireWritable();
  const log = await logRow(touchId);
  if (log?.accountId === accountId) await keepTouchDraft(accountId, { touchId, edit });
}

export async function dropTouch({ accountId, touchId }: Input<'touch.drop'>): Promise<void> {
  await requireWritable();
  await dropTouchDraft(accountId, touchId);
}
