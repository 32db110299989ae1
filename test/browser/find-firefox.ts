import { aptInstall, executable } from './find';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** A Firefox: from `FIREFOX`, or where systems keep it. Playwright's own build cannot install extensions and is not used. */
export const findFirefox = (): string | undefined => [process.env.FIREFOX, ...PLACES].find(executable);

/** As `findFirefox`, but installs one when there is none and this is a Debian where we may. */
export async function ensureFirefox(): Promise<string> {
  const found = findFirefox();
  if (found) return found;
  await aptInstall('firefox-esr');
  const installed = findFirefox();
  if (installed) return installed;
  throw new Error('No Firefox found. Install Firefox (on Debian the package "firefox-esr") or set FIREFOX to its path.');
}
