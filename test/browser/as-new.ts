import type { BrowserContext } from '@playwright/test';
import { extensionId, stopWorkers } from './chromium';
import { type Api, controlPage } from './control';

/**
 * Makes a browser that a test has used as it is after its first start: a start costs more than most tests. What only a real install,
 * start or update shows needs a browser of its own.
 */
export async function asNew(context: BrowserContext): Promise<void> {
  const page = await controlPage(context);
  for (const other of context.pages()) if (other !== page) await other.close();
  await context.setOffline(false);
  await context.clearCookies();
  const browser = await context.newCDPSession(page);
  const origin = `chrome-extension://${await extensionId(context)}`;
  const forget = () =>
    page.evaluate(async () => {
      const { alarms, permissions, runtime, storage } = (globalThis as unknown as Api).chrome;
      const given = (await permissions.getAll()).permissions ?? [];
      const asked = ((runtime.getManifest().optional_permissions ?? []) as string[]).filter((name) => given.includes(name as never));
      await permissions.remove({ permissions: asked as never });
      await Promise.all([alarms.clearAll(), storage.local.clear(), storage.session.clear()]);
    });
  await forget();
  await stopWorkers(context, page);
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' });
  // What the worker wrote at its end.
  await forget();
}
