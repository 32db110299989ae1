import { browser } from './browser';

const COOKIES = { permissions: ['cookies'] } as Parameters<typeof browser.permissions.request>[0];

/** Puts the browser's own question to the person; to be called in the handler of their press itself. False: not granted. */
export const askForCookies = (): Promise<boolean> => browser.permissions.request(COOKIES).catch(() => false);
/** People and companies can take it back at any time. */
export const mayReadCookies = (): Promise<boolean> => browser.permissions.contains(COOKIES);
export const giveBackCookies = (): Promise<boolean> => browser.permissions.remove(COOKIES);

/** What one host set under one name. What a wider domain set may be another tenant's. */
export async function cookiesOf(host: string, name: string): Promise<string[]> {
  const found = await browser.cookies.getAll({ url: `https://${host}/`, name, secure: true });
  return found.filter(({ domain }) => domain === host || domain === `.${host}`).map(({ value }) => value);
}
