import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { aptInstall, executable, output } from './find';

export { ensureFirefox } from './find-firefox';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

/**
 * Branded Chrome (137 and later) and Edge ignore `--load-extension`, so a test against them would see no extension.
 * Chrome for Testing, which Playwright downloads, does load it.
 */
function isChromium(path: string): boolean {
  const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 15_000 }).stdout ?? '';
  return /^Chromium /m.test(said) || /Chrome for Testing/.test(said);
}

/** A Chromium that loads unpacked extensions: from `CHROMIUM` or `CHROME_PATH`, Playwright's own, or the system's. */
export function findChromium(): string | undefined {
  const downloaded = chromium.executablePath();
  if (executable(process.env.CHROMIUM) && isChromium(process.env.CHROMIUM)) return process.env.CHROMIUM;
  if (executable(process.env.CHROME_PATH) && isChromium(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
  if (executable(downloaded)) return downloaded;
  return PLACES.find((path) => executable(path) && isChromium(path));
}

/** As `findChromium`, but fetches one when there is none. Throws with the two ways to install it by hand. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  await output('npx', ['playwright', 'install', 'chromium'], 180_000);
  const downloaded = findChromium();
  if (downloaded) return downloaded;
  await aptInstall('chromium');
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium found. Run "npx playwright install --with-deps chromium", or install the package "chromium", or set CHROMIUM to its path. Chrome and Edge do not work: they refuse unpacked extensions.',
  );
}
