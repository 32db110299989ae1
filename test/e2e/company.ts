import { fileURLToPath } from 'node:url';
import { launchChromium } from '../browser/chromium';
import { cannotManage, managedExtension } from '../browser/managed';
import { test as base, expect, type Sidelight, sidelightIn } from './fixtures';

/** A company that sets managed storage, in the browser's own way of setting it. */
interface Company {
  /** A browser with this policy in force. */
  start(policy: Record<string, unknown>): Promise<Sidelight>;
  change(policy: Record<string, unknown>): void;
}

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
/** Why no company can be set up here, if so. */
export const closed = cannotManage();
if (closed) console.log(`tests of a company's policy are skipped: ${closed}`);

export const test = base.extend<{ company: Company }>({
  company: async ({ standins }, use) => {
    standins.faults.clear();
    const extension = managedExtension(EXTENSION);
    const running: Sidelight[] = [];
    try {
      await use({
        async start(policy) {
          extension.set(policy);
          const context = await launchChromium({ extensionDir: extension.dir, standinPort: standins.port });
          const sidelight = sidelightIn(context);
          running.push(sidelight);
          if (Object.keys(policy).length > 0) await arrived(sidelight);
          return sidelight;
        },
        change: (policy) => extension.set(policy),
      });
    } finally {
      for (const { context } of running) await context.close();
      extension.remove();
    }
  },
});

/** The browser loads a policy beside the extension; on a busy machine it comes second, and binds from then on. */
async function arrived(sidelight: Sidelight): Promise<void> {
  const page = await sidelight.desk('/today');
  const keys = () =>
    page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { managed: { get(): Promise<object> } } } }).chrome;
      return Object.keys(await storage.managed.get()).length;
    });
  await expect.poll(keys, { timeout: 30_000 }).toBeGreaterThan(0);
  await page.close();
}
