import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { asNew } from '../../browser/as-new';
import { launchChromium } from '../../browser/chromium';
import { type Api, controlPage } from '../../browser/control';
import { cannotManage, type ManagedExtension, managedExtension } from '../../browser/managed';
import { test as base, expect, type Sidelight, sidelightIn } from './fixtures';

/** A company that sets managed storage, in the browser's own way of setting it. */
interface Company {
  /** A browser as new, with this policy in force; `inForce` where the browser drops some of it. */
  start(policy: Record<string, unknown>, inForce?: Record<string, unknown>): Promise<Sidelight>;
  change(policy: Record<string, unknown>): void;
}

const EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
/** Why no company can be set up here, if so. */
export const closed = cannotManage();
if (closed) console.log(`tests of a company's policy are skipped: ${closed}`);

/** One a worker: a start costs more than these tests, and a policy that changes is in force without one. */
let kept: { extension: ManagedExtension; context?: BrowserContext } | undefined;

async function end(): Promise<void> {
  await kept?.context?.close();
  kept?.extension.remove();
  kept = undefined;
}

export const test = base.extend<{ company: Company }>({
  company: async ({ standins, browsers }, use, info) => {
    standins.faults.clear();
    if (!kept) browsers.atEnd(end);
    kept ??= { extension: managedExtension(EXTENSION) };
    const company = kept;
    await use({
      async start(policy, inForce = policy) {
        company.extension.set(policy);
        company.context ??= await launchChromium({ extensionDir: company.extension.dir, standinPort: standins.port });
        await arrived(company.context, inForce);
        await asNew(company.context);
        return sidelightIn(company.context);
      },
      change: (policy) => company.extension.set(policy),
    });
    if (!company.context) return;
    // Now, and not before the next test: what its pages and its worker still ask is no other's.
    if (info.status === info.expectedStatus) return asNew(company.context);
    // What a failed test leaves may be what it failed by.
    await company.context.close();
    company.context = undefined;
  },
});

/** The browser loads a policy beside the extension, and looks for another every few seconds; on a busy machine it comes late. */
async function arrived(context: BrowserContext, policy: Record<string, unknown>): Promise<void> {
  const page = await controlPage(context);
  const said = () => page.evaluate(() => (globalThis as unknown as Api).chrome.storage.managed.get(null));
  await expect.poll(said, { timeout: 30_000, intervals: [200, 500] }).toEqual(policy);
}
