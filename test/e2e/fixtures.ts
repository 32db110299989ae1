import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, expect, type Frame, type Page } from '@playwright/test';
import { deskUrl, extensionId, launchChromium, panelFrame, stopWorkers } from '../browser/chromium';
import { type Standins, startStandins } from '../standins/server';

export { expect };

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface Sidelight {
  context: BrowserContext;
  /** A tab on a desk route, e.g. `/settings`. */
  desk(route: string): Promise<Page>;
  approve(...addresses: string[]): Promise<void>;
  loadSample(): Promise<void>;
  open(url: string): Promise<Page>;
  /** The panel in a host page; waits for it. */
  panel(page: Page): Promise<Frame>;
  /** Stops the worker as the browser does with an idle one. */
  killWorker(page: Page): Promise<void>;
  /** Presses the toolbar button in the tab that is in front. */
  toolbar(page: Page): Promise<void>;
}

const VIEWPORT = { width: 1440, height: 900 };

/** Browsers that start while the test before runs: the first three seconds of one go by until policies are read. */
interface Browsers {
  take(viewport: { width: number; height: number }): Promise<BrowserContext>;
}

export const test = base.extend<{ sidelight: Sidelight }, { standins: Standins; browsers: Browsers }>({
  standins: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const standins = await startStandins();
      await use(standins);
      await standins.close();
    },
    { scope: 'worker' },
  ],
  browsers: [
    async ({ standins }, use) => {
      const start = async (viewport = VIEWPORT) => {
        const context = await launchChromium({ extensionDir: EXTENSION, standinPort: standins.port, viewport });
        await extensionId(context);
        return context;
      };
      let next: Promise<BrowserContext> | undefined;
      await use({
        async take(viewport) {
          const usual = viewport.width === VIEWPORT.width && viewport.height === VIEWPORT.height;
          if (!usual) return start(viewport);
          const taken = await (next ?? start());
          next = start();
          next.catch(() => undefined);
          return taken;
        },
      });
      await (await next)?.close();
    },
    { scope: 'worker' },
  ],
  sidelight: async ({ standins, browsers, viewport }, use) => {
    standins.faults.clear();
    const context = await browsers.take(viewport ?? VIEWPORT);
    await use(sidelightIn(context));
    await context.close();
  },
});

export function sidelightIn(context: BrowserContext): Sidelight {
  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  const desk = async (route: string) => open(await deskUrl(context, route));
  return {
    context,
    desk,
    open,
    panel: panelFrame,
    async approve(...addresses) {
      const page = await desk('/settings');
      const region = page.getByRole('region', { name: 'Workspaces' });
      for (const address of addresses) {
        await region.getByLabel('Workspace address').fill(address);
        await region.getByRole('button', { name: 'Approve', exact: true }).click();
        // The field empties when this address was accepted; a remove button may belong to the one before.
        await expect(region.getByLabel('Workspace address')).toHaveValue('');
        await expect(region.getByRole('button', { name: /^Remove / }).last()).toBeVisible();
      }
      await page.close();
    },
    async loadSample() {
      const page = await desk('/settings');
      await page.getByRole('button', { name: 'Load sample data' }).click();
      await expect(page.getByRole('button', { name: 'Remove sample data' })).toBeEnabled();
      await expect(page.getByRole('region', { name: 'Data' })).toContainText(/\d{2} accounts|60/);
      await page.close();
    },
    killWorker: (page) => stopWorkers(context, page),
    async toolbar(page) {
      await page.bringToFront();
      const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
      await worker.evaluate(
        async (url) => {
          const api = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
          const [tab] = await api.tabs.query({ url: `${url}*` });
          const clicked = api.action.onClicked as unknown as { dispatch(tab: unknown): void };
          clicked.dispatch(tab);
        },
        page.url().replace(/#.*/, ''),
      );
    },
  };
}
