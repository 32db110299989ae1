import { isInternal } from '../../domain/outreach/insert-order';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { runInPage } from '../../platform/page-world';
import { insertionOf } from '../../store/outreach/insertions';
import { enterCkeditor } from './enter-ckeditor';

/**
 * An inserter whose browser hands the page no pasted data has its markup put in from the page's own world. Only for a text that was ordered
 * for this very document and is not there yet.
 */
export async function enterByPage({ commandId, html }: Input<'outreach.enter'>, { tabId, frameId, documentId }: Caller): Promise<boolean> {
  const row = await insertionOf(commandId);
  if (!row || row.fields || row.tabId !== tabId || row.documentId !== documentId) return false;
  return (await runInPage({ tabId, frameId, documentId }, enterCkeditor, [commandId, html, isInternal(row.channel)])) ?? false;
}
