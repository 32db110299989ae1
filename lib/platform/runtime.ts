import { browser } from './browser';

export const ownId = (): string => browser.runtime.id;
/** True in a page whose extension was updated, reloaded or removed. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;
/** `chrome-extension://<static id>`; `getURL` of the panel would give the session's dynamic address instead. */
export const ownOrigin = (): string => new URL(browser.runtime.getURL('/desk.html')).origin;

export function onInstalled(handler: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener((details) => handler(details.reason));
}

export function onUpdateAvailable(handler: () => void): void {
  browser.runtime.onUpdateAvailable.addListener(() => handler());
}

export const reload = (): void => browser.runtime.reload();

/** The toolbar button, pressed or by its keys. */
export function onToggle(handler: (tab: { tabId: number; windowId: number; url: string | undefined }) => void): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) handler({ tabId: tab.id, windowId: tab.windowId, url: tab.url });
  });
}

/** Keyboard commands by their name in the manifest; of the tab in front, whose page the person may now show us. */
export function onKeys(
  handlers: Record<string, (tab: { tabId: number; windowId: number; url: string | undefined } | undefined) => void>,
): void {
  browser.commands.onCommand.addListener((command, tab) => {
    handlers[command]?.(tab?.id === undefined ? undefined : { tabId: tab.id, windowId: tab.windowId, url: tab.url });
  });
}

/** Which of the two kinds of browser this build is for. */
export const BROWSER = import.meta.env.FIREFOX ? 'firefox' : 'chromium';

/** Keyboard commands with the keys they have here; people change them in the browser's own settings. `button`: what the toolbar button does. */
export async function shortcuts(button: string): Promise<{ name: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) => {
    // Chromium gives its own command no description.
    const said = name === '_execute_action' ? button : description;
    return said ? [{ name: said, keys: shortcut ?? '' }] : [];
  });
}

/** Our version and the browser's, as a diagnostic names them. */
export function versions(): { version: string; browser: string } {
  const [, name = 'Browser', major = ''] = /(Firefox|Edg|Chrome)\/(\d+)/.exec(navigator.userAgent) ?? [];
  return { version: browser.runtime.getManifest().version, browser: `${name} ${major}` };
}

/** The panel's address as a page may load it: with the session's dynamic id in Chromium. */
export const panelAddress = (): string => browser.runtime.getURL('/panel.html');
