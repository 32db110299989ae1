import { browser } from './browser';

/** Whether the browser lets us reach an origin whatever it answers; asked of the browser, never of the person. */
export async function hasAccess(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${origin}/*`] });
}

/**
 * Whether the browser lets us see nothing at all under a pattern of the manifest. The install was given it, and people take it back:
 * in Firefox under about:addons, in Chromium with "on click". A single site under it that they left on is enough for us.
 */
export async function isSwitchedOff(pattern: string): Promise<boolean> {
  if (await browser.permissions.contains({ origins: [pattern] })) return false;
  const { origins = [] } = await browser.permissions.getAll();
  const [, below = pattern] = pattern.split('//*');
  return !origins.some((origin) => origin.endsWith(below));
}

/** The person gave or took back the sight of pages; which, as patterns. */
export function onAccessChanged(handler: (origins: string[], given: boolean) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => handler(origins, true));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => handler(origins, false));
}

/** The same question about patterns of the manifest that were switched off. */
export const askForPatterns = (origins: string[]): Promise<boolean> => browser.permissions.request({ origins }).catch(() => false);

/** Puts the browser's own question to the person; to be called in the handler of their press itself. False: not granted. */
export const askForAccess = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [`${origin}/*`] }).catch(() => false);

/** What the person was asked for is the browser's again; what the manifest itself asks for stays. */
export const giveBackAccess = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [`${origin}/*`] }).catch(() => false);
