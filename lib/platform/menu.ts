import { browser } from './browser';

const BESIDE = 'beside';

/** One entry in the menu of the toolbar button. The browser keeps it until the next update. */
export async function makeMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: BESIDE, title, contexts: ['action'] });
}

export function onMenu(handler: (tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === BESIDE && tab?.id !== undefined) handler(tab.id);
  });
}
