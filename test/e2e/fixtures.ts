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
  const command = async (route: string, commands: [type: string, data: object][]) => {
    const page = await desk(route);
    for (const [type, data] of commands) {
      const answer = await page.evaluate(
        async ([name, content]) => {
          type Chrome = { runtime: { sendMessage(message: object): Promise<{ res: { ok: boolean } }> } };
          const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
          return (await runtime.sendMessage({ id: 1, type: name, timestamp: Date.now(), data: content })).res;
        },
        [type, data] as const,
      );
      expect(answer, type).toMatchObject({ ok: true });
    }
    await page.close();
  };
  return {
    context,
    desk,
    open,
    panel: panelFrame,
    // As the desk's own buttons do, which `desk.spec.ts` presses: most tests only need what comes of it.
    async approve(...addresses) {
      await command(
        '/settings',
        addresses.map((address) => ['workspace.approve', { address }]),
      );
    },
    loadSample: () => command('/settings', [['sample.load', {}]]),
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
