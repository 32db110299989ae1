import { launchChromium } from '../browser/chromium';
import { seeingExtension } from './capture-helpers';
import { test as base, type Sidelight, sidelightIn } from './fixtures';

/** One for all tests of a process. No fixture of the process itself: for another set of those Playwright starts another process. */
let dir: Promise<string> | undefined;

/** A browser of its own: the extension in it sees every page. */
export const test = base.extend<{ seeing: Sidelight; seeingDir: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern., 2026-11-28
  seeingDir: async ({}, use) => {
    dir ??= seeingExtension();
    await use(await dir);
  },
  seeing: async ({ standins, seeingDir }, use) => {
    const context = await launchChromium({ extensionDir: seeingDir, standinPort: standins.port });
    await use(sidelightIn(context));
    await context.close();
  },
});
