import { browser } from './browser';

export interface MenuEntry {
  id: string;
  title: string;
  /** `action`: the menu of the toolbar button; the others: what was right-clicked in a page. */
  contexts: ('action' | 'page' | 'selection' | 'image')[];
}

/** What was chosen, and on what. */
export interface MenuPress {
  id: string;
  tabId: number;
  windowId: number;
  /** The page's address as the press saw it. */
  url?: string;
  selection?: string;
  image?: string;
}

/** The browser keeps the entries until the next update. */
export async function makeMenu(entries: readonly MenuEntry[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of entries) {
    browser.contextMenus.create({ id, title, contexts: contexts as [MenuEntry['contexts'][number]] });
  }
}

/** Called in the task of the press: some of what a press allows is over after the first `await`. */
export function onMenu(handler: (press: MenuPress) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, srcUrl }, tab) => {
    if (tab?.id === undefined) return;
    const { id: tabId, windowId, url } = tab;
    handler({ id: String(menuItemId), tabId, windowId, url, selection: selectionText, image: srcUrl });
  });
}
