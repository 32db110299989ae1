import { browser } from './browser';

/** Firefox calls it a sidebar and opens it for nothing but a press in its own toolbar and menus. */
export const SIDEBAR = import.meta.env.FIREFOX;

interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the browser's own side panel beside all tabs of a window. Call it in the task of a press, of the message that a
 * press sent, or of a menu: the browser refuses after the first `await`.
 */
export async function openSide(tabId: number): Promise<void> {
  if (SIDEBAR) await (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction.open();
  else await browser.sidePanel.open({ tabId });
}

/** Firefox says nothing; its page does, when it goes. */
export function onSideClosed(handler: (windowId: number) => void): void {
  if (!SIDEBAR) browser.sidePanel.onClosed.addListener(({ windowId }) => handler(windowId));
}

/** Whether any window has it open; the browser does not say which. */
export async function isAnySideOpen(): Promise<boolean> {
  const open = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
  return open.length > 0;
}

/** Has the toolbar button open and close the side panel by itself, or tells us of presses instead. The browser remembers it. */
export async function pressOpensSide(openPanelOnActionClick: boolean): Promise<void> {
  if (!SIDEBAR) await browser.sidePanel.setPanelBehavior({ openPanelOnActionClick });
}
