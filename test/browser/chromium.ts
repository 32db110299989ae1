import { type BrowserContext, chromium, type Frame, type Page, type Worker } from '@playwright/test';
import type { browser as Browser } from 'wxt/browser';
import { ensureChromium } from './find-chromium';
import { OFF_FOR_PLAYWRIGHT } from './off-for-playwright';

export interface Launch {
  /** Built, unpacked extension; absent: a plain browser that only sees the stand-ins. */
  extensionDir?: string;
  /** Every host name leads to this port of this machine, so nothing leaves it. */
  standinPort: number;
  /** Default true. */
  headless?: boolean;
  viewport?: { width: number; height: number } | null;
  /** Keep it to start the same profile again; absent: a new one, removed when the browser ends. */
  userDataDir?: string;
  args?: string[];
  /** As soon as the browser is there, before it says its policies; for tests of just that. */
  early?: boolean;
}

/** The address bar's lists are two web pages that start with the browser: a third of all that a start computes. */
const OFF = [...OFF_FOR_PLAYWRIGHT, 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${OFF}`,
];

const flags = ({ extensionDir, standinPort, headless = true, args = [] }: Launch): string[] => [
  ...(headless ? ['--headless=new'] : []),
  '--no-sandbox',
  '--disable-gpu',
  '--ignore-certificate-errors',
  `--host-resolver-rules=MAP * 127.0.0.1:${standinPort}`,
  ...(extensionDir ? [`--load-extension=${extensionDir}`, `--disable-extensions-except=${extensionDir}`] : []),
  ...QUIET,
  ...args,
];

/** How long a browser may take to say its policies; ms. It takes 3-8. */
const POLICIES = 20_000;
/** Browsers that are started in place of one that does not say them. */
const AGAIN = 3;

/**
 * A Chromium with the extension in it and the stand-ins behind every address. Close the context when done. Chromium 156 that started
 * on a busy machine may never answer `storage.managed`: what Sidelight does then has tests of its own, and no other test is about it.
 */
export async function launchChromium(options: Launch): Promise<BrowserContext> {
  const early = options.extensionDir === undefined || options.early;
  for (let tries = 1; ; tries += 1) {
    const context = await launch(options);
    if (early || (await saysPolicies(context))) return context;
    await context.close();
    if (tries > AGAIN) throw new Error('no Chromium has said its policies');
    console.warn('a Chromium that did not say its policies was started again');
  }
}

async function saysPolicies(context: BrowserContext): Promise<boolean> {
  const worker = await ownWorker(context);
  const asked = worker.evaluate(() => (globalThis as unknown as { chrome: typeof Browser }).chrome.storage.managed.get(null));
  return Promise.race([
    asked.then(
      () => true,
      () => true,
    ),
    new Promise<false>((resolve) => setTimeout(resolve, POLICIES, false)),
  ]);
}

async function launch(options: Launch): Promise<BrowserContext> {
  // An empty name makes Playwright use a profile of its own and remove it when the browser has really ended.
  const profile = options.userDataDir ?? '';
  return chromium.launchPersistentContext(profile, {
    executablePath: await ensureChromium(),
    // Playwright's own headless switch picks a build without extensions; the flag picks the full browser.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    ignoreHTTPSErrors: true,
    viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
    args: flags(options),
  });
}

export async function ownWorker(context: BrowserContext): Promise<Worker> {
  const ours = (one: Worker) => one.url().startsWith('chrome-extension://');
  return context.serviceWorkers().find(ours) ?? context.waitForEvent('serviceworker', { predicate: ours, timeout: 15_000 });
}

const ids = new WeakMap<BrowserContext, string>();

/** The id of our extension, from its worker, which starts with the browser and may be asleep later. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const known = ids.get(context);
  if (known) return known;
  const worker = await ownWorker(context);
  const id = new URL(worker.url()).host;
  ids.set(context, id);
  return id;
}

/** Address of a desk route, e.g. `deskUrl(context, '/settings')`. */
export const deskUrl = async (context: BrowserContext, route = ''): Promise<string> =>
  `chrome-extension://${await extensionId(context)}/desk.html${route ? `#${route}` : ''}`;

const isPanel = (frame: Frame) => /^chrome-extension:\/\/[^/]+\/panel\.html(?:[?#]|$)/.test(frame.url());

/** The panel inside a host page. Its root is closed, so it is found among the frames, by its own address. */
export async function panelFrame(page: Page, timeoutMs = 10_000): Promise<Frame> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const frame = page.frames().find((one) => one !== page.mainFrame() && isPanel(one));
    if (frame) return frame;
    if (Date.now() > end)
      throw new Error(
        `no panel in ${page.url()}; frames: ${page
          .frames()
          .map((one) => one.url())
          .join(', ')}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Stops every service worker, as the browser does when one has been idle. Prove it by a boot id in an answer. */
export async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
