import { browser } from './browser';

const NOTIFICATIONS = { permissions: ['notifications'] } as Parameters<typeof browser.permissions.request>[0];

/** Puts the browser's own question to the person; to be called in the handler of their press itself. False: not granted. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(NOTIFICATIONS).catch(() => false);
/** People and companies can take it back at any time. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NOTIFICATIONS);
export const giveBackNotify = (): Promise<boolean> => browser.permissions.remove(NOTIFICATIONS).catch(() => false);

/** The API is there only once the permission is, in both browsers. */
const api = (): typeof browser.notifications | undefined => browser.notifications;

/** Shows a message of the system. Only what both browsers know: Firefox refuses buttons and a message that stays. */
export async function notify(id: string, { title, message }: { title: string; message: string }): Promise<void> {
  await api()?.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title, message });
}

/** Takes every message of ours off the screen and out of the system's list. */
export async function clearNotices(): Promise<void> {
  const shown = Object.keys((await api()?.getAll()) ?? {});
  await Promise.all(shown.map((id) => api()?.clear(id)));
}

/** A message was pressed. The permission may come after the worker began, and the API with it. */
export function onNotifyPressed(handler: (id: string) => void): void {
  const pressed = (id: string) => handler(id);
  const listen = () => api()?.onClicked.addListener(pressed);
  listen();
  browser.permissions.onAdded.addListener(listen);
}

/** The number on the toolbar button of every tab without a mark of its own, and what the button says on hover; empty: no number. */
export async function setBadge(text: string, title: string): Promise<void> {
  await Promise.all([browser.action.setBadgeText({ text }), browser.action.setTitle({ title })]);
}
