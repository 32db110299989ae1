import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, expect, type Frame, type Page } from '@playwright/test';
import { asNew } from '../../browser/as-new';
import { deskUrl, extensionId, launchChromium, panelFrame, stopWorkers } from '../../browser/chromium';
import { type Api, controlPage } from '../../browser/control';
import { type Standins, startStandins } from '../../standins/server';

export { expect };

const EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

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

/** A press takes milliseconds; the handle of a worker that was stopped answers never. */
const HANDLE_MS = 10_000;
const STALE = 'the worker was stopped: press as a person does, by `pressToolbar` of support/side.ts';

type Size = { width: number; height: number };

/** One browser for test after test, as new for each. */
interface Browsers {
  take(fresh: boolean): Promise<BrowserContext>;
  giveBack(context: BrowserContext): Promise<void>;
  /** For what others keep from test to test. */
  atEnd(work: () => Promise<void>): void;
}

/** `fresh`: the test is about what only an install or a start shows, or leaves behind what nobody can take back. */
export const test = base.extend<{ fresh: boolean; sidelight: Sidelight }, { standins: Standins; browsers: Browsers }>({
  fresh: [false, { option: true }],
  standins: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern., 2026-11-22
    async ({}, use) => {
      const standins = await startStandins();
      await use(standins);
      await standins.close();
    },
    { scope: 'worker' },
  ],
  browsers: [
    async ({ standins }, use) => {
      let kept: BrowserContext | undefined;
      const last: (() => Promise<void>)[] = [];
      await use({
        async take(fresh) {
          const taken = fresh ? undefined : kept;
          if (taken) kept = undefined;
          return taken ?? launchChromium({ extensionDir: EXTENSION, standinPort: standins.port, viewport: VIEWPORT });
        },
        async giveBack(context) {
          if (kept) return context.close();
          await asNew(context);
          kept = context;
        },
        atEnd: (work) => void last.push(work),
      });
      await kept?.close();
      for (const work of last) await work();
    },
    { scope: 'worker' },
  ],
  sidelight: async ({ standins, browsers, viewport, fresh }, use, info) => {
    standins.faults.clear();
    // What a test has sent is no other's.
    standins.requests.length = standins.hits.length = 0;
    const context = await browsers.take(fresh);
    await extensionId(context);
    await use(sidelightIn(context, viewport ?? VIEWPORT));
    // What a failed test leaves may be what it failed by.
    if (fresh || info.status !== info.expectedStatus) await context.close();
    else await browsers.giveBack(context);
  },
});

/** `size`: of the pages that are opened here, where it is not that of the browser's others. */
export function sidelightIn(context: BrowserContext, size?: Size): Sidelight {
  const open = async (url: string) => {
    const page = await context.newPage();
    if (size && (size.width !== VIEWPORT.width || size.height !== VIEWPORT.height)) await page.setViewportSize(size);
    await page.goto(url);
    return page;
  };
  const desk = async (route: string) => open(await deskUrl(context, route));
  const command = async (commands: [type: string, data: object][]) => {
    const page = await controlPage(context);
    for (const [type, data] of commands) {
      const answer = await page.evaluate(
        async ([name, content]) => {
          const { runtime } = (globalThis as unknown as Api).chrome;
          return ((await runtime.sendMessage({ id: 1, type: name, timestamp: Date.now(), data: content })) as { res: unknown }).res;
        },
        [type, data] as const,
      );
      expect(answer, type).toMatchObject({ ok: true });
    }
  };
  return {
    context,
    desk,
    open,
    panel: panelFrame,
    // As the desk's own buttons do, which `desk.spec.ts` presses: most tests only need what comes of it.
    async approve(...addresses) {
      await command(addresses.map((address) => ['workspace.approve', { address }]));
    },
    loadSample: () => command([['sample.load', {}]]),
    killWorker: (page) => stopWorkers(context, page),
    async toolbar(page) {
      await page.bringToFront();
      const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
      const pressed = worker.evaluate(
        async (url) => {
          const api = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
          const [tab] = await api.tabs.query({ url: `${url}*` });
          const clicked = api.action.onClicked as unknown as { dispatch(tab: unknown): void };
          clicked.dispatch(tab);
        },
        page.url().replace(/#.*/, ''),
      );
      const late = new Promise<never>((_, refuse) => setTimeout(refuse, HANDLE_MS, new Error(STALE)));
      await Promise.race([pressed, late]);
    },
  };
}
