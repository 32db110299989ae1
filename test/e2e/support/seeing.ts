import type { BrowserContext } from '@playwright/test';
import { asNew } from '../../browser/as-new';
import { launchChromium } from '../../browser/chromium';
import { seeingExtension } from './capture-helpers';
import { test as base, type Sidelight, sidelightIn } from './fixtures';

/** One for all tests of a process. No fixture of the process itself: for another set of those Playwright starts another process. */
let dir: Promise<string> | undefined;
let kept: BrowserContext | undefined;

/** A browser beside the others, as new for each test: the extension in it sees every page. */
export const test = base.extend<{ seeing: Sidelight; seeingDir: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern., 2026-11-28
  seeingDir: async ({}, use) => {
    dir ??= seeingExtension();
    await use(await dir);
  },
  seeing: async ({ standins, seeingDir, browsers }, use, info) => {
    const context = kept ?? (await launchChromium({ extensionDir: seeingDir, standinPort: standins.port }));
    if (!kept) browsers.atEnd(async () => kept?.close());
    kept = context;
    await use(sidelightIn(context));
    if (info.status === info.expectedStatus) {
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await asNew(context);
      return;
    }
    // What a failed test leaves may be what it failed by.
    await context.close();
    kept = undefined;
  },
});
