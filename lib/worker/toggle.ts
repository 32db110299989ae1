import { productOf } from '../domain/products';
import { openDesk, tell } from '../platform/tabs';
import { readTab } from './tabs';

/** A page that has just opened says where it is within a moment; anywhere else the button opens the desk. */
export async function toggle(tabId: number, url: string | undefined): Promise<void> {
  const tries = url !== undefined && URL.canParse(url) && productOf(url) ? 12 : 1;
  for (let left = tries; left > 0; left -= 1) {
    const tab = await readTab(tabId);
    if (tab && (await tell({ tabId, frameId: 0, documentId: tab.documentId }, 'overlay.show', { show: 'toggle' }))) return;
    if (left > 1) await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await openDesk('today');
}
