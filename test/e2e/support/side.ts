import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import puppeteer, { type Page as SidePage } from 'puppeteer-core';
import { asNew } from '../../browser/as-new';
import { launchChromium } from '../../browser/chromium';
import type { Standins } from '../../standins/server';
import { broken } from './axe';
import { type Sidelight, sidelightIn } from './fixtures';

const EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/**
 * The browser's real side panel. Playwright does not list it among its pages, so it is driven over the debugging port by
 * another client of the same protocol; the same port presses the toolbar button as a person does, gesture included.
 */
export interface SideBrowser {
  sidelight: Sidelight;
  /** The side panel, once it is there. */
  side(): Promise<SidePage>;
  isOpen(): Promise<boolean>;
  pressToolbar(page: Page): Promise<void>;
  /** As after its first start. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

export async function startSideBrowser(standins: Standins): Promise<SideBrowser> {
  standins.faults.clear();
  const port = await freePort();
  const args = [`--remote-debugging-port=${port}`, '--enable-unsafe-extension-debugging'];
  const context = await launchChromium({ extensionDir: EXTENSION, standinPort: standins.port, args });
  const other = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
  const isSide = (url: string) => url.includes('/panel.html?surface=side&window=');
  return {
    sidelight: sidelightIn(context),
    async side() {
      const target = await other.waitForTarget((each) => isSide(each.url()), { timeout: 10_000 });
      return target.asPage();
    },
    isOpen: async () => other.targets().some((each) => isSide(each.url())),
    async pressToolbar(page) {
      await page.bringToFront();
      const session = await other.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find(({ url }) => url === page.url());
      const [worker] = context.serviceWorkers();
      const press = session as unknown as { send(method: string, params: object): Promise<void> };
      await press.send('Extensions.triggerAction', { id: new URL(worker?.url() ?? '').host, targetId: tab?.targetId });
      await session.detach();
    },
    async renew() {
      for (const each of other.targets()) if (isSide(each.url())) await (await each.asPage()).close();
      standins.faults.clear();
      await asNew(context);
    },
    async close() {
      await other.disconnect();
      await context.close();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

type Chrome = { runtime: { sendMessage(message: object): Promise<{ res: unknown }> } };

/** Asks the worker as the code of a page or frame of ours would. Playwright's evaluation counts as a press. */
export const post = (where: Pick<Frame, 'evaluate'> | SidePage, type: string, data: object = {}): Promise<unknown> =>
  (where as Frame).evaluate(
    async ([name, content]) => {
      const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
      return (await runtime.sendMessage({ id: 1, type: name, timestamp: Date.now(), data: content })).res;
    },
    [type, data] as const,
  );

/** The heading that a person sees; empty while everything is hidden. */
export const heading = (side: SidePage): Promise<string> =>
  side.evaluate(() => {
    const h1 = document.querySelector('h1');
    return h1 && getComputedStyle(h1).visibility === 'visible' ? (h1.textContent ?? '') : '';
  });

/** What axe finds in the side panel, in a colour scheme and at a width in CSS pixels. */
export async function violationsAt(side: SidePage, theme: string, width: number): Promise<string[]> {
  await side.setViewport({ width, height: 760 });
  await side.evaluate((value) => {
    document.documentElement.dataset.theme = value;
  }, theme);
  return broken(side as unknown as Frame);
}
