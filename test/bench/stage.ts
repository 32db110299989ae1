import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page, Worker } from '@playwright/test';
import { askWorker } from '../browser/ask-worker';
import { launchChromium } from '../browser/chromium';
import { nameOf, salesforceIdOf } from './book';
import { fillBook } from './fill';
import { NAMED } from './floor/api';
import { paintedAt, recordPaints } from './painted';
import { type Visit, type World, worldOf } from './worlds';

const ORG = 'https://acme.lightning.force.com';
const WORKSPACE = 'acme.my.salesforce.com';
/** No record and no list. */
export const homeAddress = `${ORG}/lightning/page/home`;
export const addressOf = (n: number): string => `${ORG}/lightning/r/Account/${salesforceIdOf(n)}/view`;

interface Setting {
  extensionDir: string;
  floorDir: string;
  standinPort: number;
  /** Accounts in the book. */
  size: number;
  /** A profile to keep: filling it takes a minute or more. */
  userDataDir?: string;
  said(text: string): void;
}

/** One browser with our extension, a large book in it, and the floor's extension on the same page. */
export interface Stage {
  context: BrowserContext;
  page: Page;
  desk: Page;
  size: number;
  ours: World;
  floor: World;
  /** Goes to the n-th account: ms from `pushState` to its frame painted, and to the cover gone. */
  visit(n: number): Promise<{ painted: number; uncovered: number; covered: boolean }>;
  /** The same message path through the floor's extension. */
  visitFloor(): Promise<{ painted: number; uncovered: number }>;
  /** Asks our worker from the desk. */
  ask<T>(type: string, data: unknown): Promise<T>;
}

export async function openStage({ extensionDir, floorDir, standinPort, size, userDataDir, said }: Setting): Promise<Stage> {
  // Chromium keeps the worker's script of an unpacked extension in the profile and would run the one of an earlier build.
  if (userDataDir) rmSync(join(userDataDir, 'Default', 'Service Worker'), { recursive: true, force: true });
  const context = await launchChromium({ extensionDir: `${extensionDir},${floorDir}`, standinPort, userDataDir });
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${await ourId(context)}/desk.html#/settings`);
  await desk.getByRole('heading', { level: 1 }).waitFor();
  const ask = <T>(type: string, data: unknown) => askWorker<T>(desk, type, data as object);
  await ask('workspace.approve', { address: WORKSPACE });
  const counted = async () => (await ask<{ all: number }>('book.list', { query: '', offset: 0, limit: 1 })).all;
  if ((await counted()) !== size) await fillBook(desk, size, said);
  if ((await counted()) !== size) throw new Error(`the worker counts ${await counted()} accounts instead of ${size}`);

  const page = await context.newPage();
  await page.goto(homeAddress);
  await page.waitForTimeout(1000);
  await page.evaluate((url) => history.pushState({}, '', url), addressOf(0));
  const panel = await frameAt(page, '/panel.html');
  const floorPanel = await frameAt(page, '/floor.html');
  await panel
    .getByRole('heading', { level: 1 })
    .filter({ hasText: nameOf(0) })
    .waitFor();
  await giveCard(panel, floorPanel, floorWorker(context), await ask('account.view', { accountId: 'bench-0' }));
  await Promise.all([recordPaints(panel), recordPaints(floorPanel)]);
  const session = await context.newCDPSession(page);
  const ours = await worldOf(session, page, 'Sidelight', 'sidelight-panel');
  const floor = await worldOf(session, page, 'Floor', 'floor-panel');
  let count = 0;
  const measured = async (visit: Visit, frame: Frame, text: string) => ({
    painted: (await paintedAt(frame, text)) - visit.began,
    uncovered: visit.uncovered - visit.began,
    covered: visit.covered,
  });
  return {
    context,
    page,
    desk,
    size,
    ours,
    floor,
    ask,
    visit: async (n) => measured(await ours.go(addressOf(n)), panel, nameOf(n)),
    async visitFloor() {
      count += 1;
      return measured(await floor.go(`#floor-${count}`), floorPanel, `floor-${count}`);
    },
  };
}

/** The floor pushes the same and draws the same, by its HTML at once: what is left between the two is looking up and drawing with a library. */
async function giveCard(panel: Frame, floorPanel: Frame, worker: Worker, card: unknown): Promise<void> {
  await worker.evaluate((pushed) => Object.assign(globalThis, { card: pushed }), card);
  const drawn = await panel.evaluate(() => ({
    html: document.querySelector('#root')?.innerHTML ?? '',
    css: [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
  }));
  if (!drawn.html.includes(nameOf(0))) throw new Error(`the panel does not show "${nameOf(0)}"`);
  await floorPanel.evaluate(
    ({ html, css }) => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
      Object.assign(globalThis, { card: html });
    },
    { html: drawn.html.replaceAll(nameOf(0), NAMED), css: drawn.css },
  );
}

function floorWorker(context: BrowserContext): Worker {
  const found = context.serviceWorkers().find((one) => one.url().endsWith('/worker.js'));
  if (!found) throw new Error("the floor's worker has not started");
  return found;
}

async function ourId(context: BrowserContext): Promise<string> {
  const ours = () => context.serviceWorkers().find((one) => one.url().endsWith('/background.js'));
  const worker = ours() ?? (await context.waitForEvent('serviceworker', { predicate: (one) => one.url().endsWith('/background.js') }));
  return new URL(worker.url()).host;
}

export async function frameAt(page: Page, path: string): Promise<Frame> {
  for (let tries = 0; tries < 300; tries += 1) {
    const frame = page.frames().find((one) => one.url().startsWith('chrome-extension://') && new URL(one.url()).pathname === path);
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error(`no frame ${path} in ${page.url()}`);
}
