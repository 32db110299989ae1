import { browser } from './browser';

/** Whether the browser lets us reach an origin whatever it answers; asked of the browser, never of the person. */
export async function hasAccess(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${origin}/*`] });
}
