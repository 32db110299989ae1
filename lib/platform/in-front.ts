import { browser } from './browser';

/** The window that this page of ours belongs to. */
export async function ownWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  return id ?? browser.windows.WINDOW_ID_NONE;
}

/**
 * Follows the tab in front of a window, in the page that shows it: asking the worker would first wake it. `moved` is false
 * when the same page has only finished loading.
 */
export function onTabInFront(windowId: number, handler: (moved: boolean) => void): void {
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) handler(true);
  });
  browser.tabs.onUpdated.addListener((_tabId, { status, url }, tab) => {
    if (!tab.active || tab.windowId !== windowId || (status === undefined && url === undefined)) return;
    handler(url !== undefined || status === 'loading');
  });
}
