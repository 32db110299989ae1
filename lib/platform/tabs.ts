import type { Answer, CommandName, Commands } from '../messaging/commands';
import { browser } from './browser';
import { envelope } from './envelope';

export interface Address {
  tabId: number;
  documentId: string;
  /** 0 is the host page itself. */
  frameId: number;
}

/**
 * Says something to exactly one document. Never to a tab as a whole: every frame in it would hear. A document that
 * navigated away does not get it. Answers whether somebody was there.
 */
export async function tell<C extends CommandName>(to: Address, type: C, data: Commands[C]): Promise<boolean> {
  // Firefox 153 addresses frames only; the receiver compares the document ids inside the message there.
  const options = import.meta.env.FIREFOX ? { frameId: to.frameId } : { documentId: to.documentId };
  try {
    await browser.tabs.sendMessage(to.tabId, envelope(type, data), options);
    return true;
  } catch {
    return false;
  }
}

/**
 * Has whatever page a tab shows say where it is: it says so of itself, and nothing is told to it. For tabs of which no document
 * is known. Answers whether somebody was there.
 */
export async function askToReport(tabId: number): Promise<boolean> {
  const heard = browser.tabs.sendMessage(tabId, envelope('overlay.report', {}), { frameId: 0 });
  return heard.then(
    () => true,
    () => false,
  );
}

/** A page that is being torn down may keep a question for ever. */
const nobody = () => new Promise<undefined>((resolve) => setTimeout(resolve, 5_000));

/** Asks exactly one document; `undefined` when nobody is there. */
export async function ask<C extends CommandName>(to: Address, type: C, data: Commands[C]): Promise<Awaited<Answer<C>> | undefined> {
  const options = import.meta.env.FIREFOX ? { frameId: to.frameId } : { documentId: to.documentId };
  try {
    const answer = browser.tabs.sendMessage(to.tabId, envelope(type, data), options) as Promise<{ res?: Awaited<Answer<C>> } | undefined>;
    return (await Promise.race([answer, nobody()]))?.res;
  } catch {
    return undefined;
  }
}

/** Says something to every top-level page of ours that listens; nobody listening is fine. */
export async function announce<C extends CommandName>(type: C, data: Commands[C]): Promise<void> {
  await browser.runtime.sendMessage(envelope(type, data)).catch(() => undefined);
}

export interface HostTab {
  tabId: number;
  url: string;
  title: string;
  loading: boolean;
}

/** Open tabs on addresses that match, whether or not our script runs there yet. */
export async function hostTabs(patterns: string[]): Promise<HostTab[]> {
  const tabs = await browser.tabs.query({ url: patterns });
  return tabs.flatMap(({ id, url, title, status }) =>
    id !== undefined && url ? [{ tabId: id, url, title: title ?? '', loading: status === 'loading' }] : [],
  );
}

export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

/** Runs a product's overlay in a tab that was open before we were installed or updated. */
export async function injectOverlay(tabId: number, host: 'salesforce' | 'zendesk' | 'gmail'): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [`/content-scripts/overlay-${host}.js`] });
}

/** Puts one of the scripts that are there when needed into one document. Running it again replaces the earlier one. */
export async function inject(
  script: 'rows' | 'check' | 'insert' | 'recording' | 'files',
  { tabId, frameId, documentId }: Address,
): Promise<void> {
  const target = import.meta.env.FIREFOX ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
  await browser.scripting.executeScript({ target, files: [`/content-scripts/${script}.js`] });
}

/** The tab in front of a window. Its address is there only where we may stand. */
export async function tabInFront(windowId: number): Promise<HostTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id === undefined
    ? undefined
    : { tabId: tab.id, url: tab.url ?? '', title: tab.title ?? '', loading: tab.status === 'loading' };
}

/** Whether a tab is on an address that matches. */
export async function isOn(tabId: number, patterns: string[]): Promise<boolean> {
  const tabs = await browser.tabs.query({ url: patterns });
  return tabs.some(({ id }) => id === tabId);
}

export async function tabsIn(windowId: number): Promise<number[]> {
  const tabs = await browser.tabs.query({ windowId });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** The address in front of the window that is being used, where we may stand. */
export async function addressInFront(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.url;
}

/** Another tab or window has come to the front. */
export function onFront(handler: () => void): void {
  browser.tabs.onActivated.addListener(() => handler());
  browser.windows.onFocusChanged.addListener(() => handler());
}

export function onTabRemoved(handler: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => handler(tabId));
}

/** Brings the tab on an address to the front, or opens one: whoever asks twice means one. Answers the tab. */
export async function openOnce(url: string): Promise<number> {
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url || tab.pendingUrl === url);
  if (open?.id !== undefined) await browser.tabs.update(open.id, { active: true });
  const tab = open ?? (await browser.tabs.create({ url }));
  if (tab.id === undefined) throw new Error('a tab without a name');
  return tab.id;
}

const deskUrl = (route: string) => browser.runtime.getURL(`/desk.html#/${route}` as '/desk.html');

/** Opens the desk on a route in a tab of its own. */
export async function openNewDesk(route: string): Promise<void> {
  await browser.tabs.create({ url: deskUrl(route) });
}

/** Opens the desk on a route, reusing an open one. */
export async function openDesk(route: string): Promise<void> {
  const url = deskUrl(route);
  const [open] = await browser.tabs.query({ url: browser.runtime.getURL('/desk.html') });
  if (open?.id !== undefined) await browser.tabs.update(open.id, { url, active: true });
  else await browser.tabs.create({ url });
}

/** Opens a small window of its own on a route, or brings the one that is open to the front. */
export async function openSmall(route: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: browser.runtime.getURL('/desk.html') });
  const open = tabs.find(({ url }) => url === deskUrl(route));
  if (open) await browser.windows.update(open.windowId, { focused: true });
  else await browser.windows.create({ url: deskUrl(route), type: 'popup', width: 440, height: 640 });
}
