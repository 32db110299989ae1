import { browser } from './browser';
import { keepAlive } from './clock';

/** Where a vendor may send people back to: an address of the browser's that no page can answer at. In Firefox on another domain. */
export const redirectAddress = (path: string): string => browser.identity.getRedirectURL(path);

/** How a sign-in window ended without an answer. */
export type NoAnswer = 'closed' | 'unreachable';

/** The browsers' own sentences; pinned in a test. */
export const whyNoAnswer = (error: unknown): NoAnswer =>
  /could not be loaded|could not be reached|network/i.test(error instanceof Error ? error.message : String(error))
    ? 'unreachable'
    : 'closed';

const STILL_HERE_MS = 20_000;

/** Opens the vendor's page in a window and waits for the address it ends on, however long the person takes. */
export async function askToSignIn(url: string): Promise<{ address: string } | { none: NoAnswer }> {
  // Firefox stops an idle event page after 30 s, whatever it is waiting for.
  const awake = setInterval(() => void keepAlive().catch(() => undefined), STILL_HERE_MS);
  try {
    const address = await browser.identity.launchWebAuthFlow({ url, interactive: true });
    return address ? { address } : { none: 'closed' };
  } catch (error) {
    return { none: whyNoAnswer(error) };
  } finally {
    clearInterval(awake);
  }
}
