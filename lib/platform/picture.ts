import { browser } from './browser';
import type { Address } from './tabs';

const EVERYWHERE = { origins: ['<all_urls>'] };

/** The tab in front of a window, as it looks now. The browser takes two a second and refuses more. */
export const pictureOf = (windowId: number): Promise<string> => browser.tabs.captureVisibleTab(windowId, { format: 'png' });

/** Puts the helper of a picture into the page that a tab shows now; nobody can address another page by the answer. */
export async function injectHelper(tabId: number): Promise<Address | undefined> {
  try {
    const [done] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/content-scripts/capture.js'] });
    return done && { tabId, frameId: 0, documentId: done.documentId ?? '' };
  } catch {
    return undefined;
  }
}

export interface Front {
  tabId: number;
  windowId: number;
  /** There where the person has just pressed something of ours on it, or we may stand anyway. */
  url?: string;
  title?: string;
}

export async function tabNow(tabId: number): Promise<(Front & { active: boolean }) | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab && { tabId, windowId: tab.windowId, url: tab.url, title: tab.title, active: tab.active };
}

/** 1 is 100 %. */
export const zoomOf = (tabId: number): Promise<number> => browser.tabs.getZoom(tabId);

export async function bringToFront({ tabId, windowId }: Pick<Front, 'tabId' | 'windowId'>): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
  await browser.windows.update(windowId, { focused: true });
}

/** Puts the browser's own question; to be called in the handler of the press itself. Granted for one picture only. */
export const askForEveryPage = (): Promise<boolean> => browser.permissions.request(EVERYWHERE).catch(() => false);
export const mayEveryPage = (): Promise<boolean> => browser.permissions.contains(EVERYWHERE);
export const giveBackEveryPage = (): Promise<boolean> => browser.permissions.remove(EVERYWHERE).catch(() => false);

const DESK = '/desk.html';

/** A desk that shows something else may hold what is being written: only one that shows pictures is used again. */
async function evidenceTab(): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ url: browser.runtime.getURL(DESK) });
  return tabs.find((tab) => /#\/escalation\/[^/]+\/evidence/.test(tab.url ?? ''))?.id;
}

const evidenceUrl = (route: string) => browser.runtime.getURL(`${DESK}#/${route}` as '/desk.html');

/** Opens the page of pictures behind the page in front while a picture of that is taken: it is there at once afterwards. */
export async function readyEvidence(route: string): Promise<number | undefined> {
  return (await evidenceTab()) ?? (await browser.tabs.create({ url: evidenceUrl(route), active: false })).id;
}

/** Shows a picture in the page that was made ready for it, or in another. */
export async function openEvidence(route: string, ready?: number): Promise<void> {
  const tabId = ready ?? (await evidenceTab());
  const url = evidenceUrl(route);
  const shown = tabId === undefined ? undefined : await browser.tabs.update(tabId, { url, active: true }).catch(() => undefined);
  if (shown) await browser.windows.update(shown.windowId, { focused: true });
  else await browser.tabs.create({ url });
}
