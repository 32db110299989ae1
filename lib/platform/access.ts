import { browser } from './browser';

/** Whether the browser lets us reach an origin whatever it answers; asked of the browser, never of the person. */
export async function hasAccess(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${origin}/*`] });
}

/** Puts the browser's own question to the person; to be called in the handler of their press itself. False: not granted. */
export const askForAccess = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [`${origin}/*`] }).catch(() => false);

/** What the person was asked for is the browser's again; what the manifest itself asks for stays. */
export const giveBackAccess = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [`${origin}/*`] }).catch(() => false);
