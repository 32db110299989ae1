import { productOf } from '../domain/products';
import { announce, askToReport, injectOverlay, openDesk, tell } from '../platform/tabs';
import { isSideOpen } from './sides';
import { readTab } from './tabs';

/** Of the tries, those that also ask the page. */
const ASK_EVERY = 4;

interface Front {
  tabId: number;
  windowId: number;
  url: string | undefined;
}

/**
 * Shows or hides the panel. A page that has just opened says where it is within a moment; anywhere else the button opens the
 * desk. Where the browser's side panel is open, it is what is hidden.
 */
export async function toggle({ tabId, windowId, url }: Front): Promise<void> {
  if (await isSideOpen(windowId)) return announce('side.close', { windowId });
  const tries = url !== undefined && URL.canParse(url) && productOf(url) ? 12 : 1;
  for (let left = tries; left > 0; left -= 1) {
    const tab = await readTab(tabId);
    if (tab && (await tell({ tabId, frameId: 0, documentId: tab.documentId }, 'overlay.show', { show: 'toggle' }))) return;
    if (left === 1) break;
    // A page whose report was lost makes it again; one that has nothing of ours in it gets that now.
    if (left % ASK_EVERY === 0 && !(await askToReport(tabId))) await injectOverlay(tabId).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await openDesk('today');
}
