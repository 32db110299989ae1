import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { heading, post, type SideBrowser, startSideBrowser, violationsAt } from './support/side';

const TICKET = 'https://acme.zendesk.com/agent/tickets/41207';
const hasPanel = (page: Page) => page.frames().some((frame) => frame.url().includes('/panel.html'));

let browser: SideBrowser;

/** One browser for all, since a start costs more than most of these tests; after a failed one Playwright begins anew. */
test.describe.configure({ mode: 'default' });
test.beforeEach(async ({ standins }) => {
  browser ??= await startSideBrowser(standins);
  await browser.sidelight.loadSample();
  await browser.sidelight.approve('acme.zendesk.com', 'acme.my.salesforce.com');
});
test.afterEach(() => browser.renew());
test.afterAll(() => browser?.close());

async function ticket() {
  const page = await browser.sidelight.open(TICKET);
  const panel = await browser.sidelight.panel(page);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');
  return { page, panel };
}

/** Opened from the framed panel, without choosing it as the place of this product. */
async function withSide() {
  const { page, panel } = await ticket();
  await post(panel, 'side.open');
  const side = await browser.side();
  await expect.poll(() => heading(side)).toContain('Halden');
  return { page, side };
}

/** A ticket of another company than the first. */
function otherTicket(standins: { world: { tickets: { id: number | string; companyKey?: string; subdomain: string }[] } }, key: string) {
  const found = standins.world.tickets.find((each) => each.companyKey === key && each.subdomain === 'acme');
  return `https://acme.zendesk.com/agent/tickets/${found?.id}`;
}

test('from the docking menu into the side panel, back by the toolbar button, and into the page again', async () => {
  const { page, panel } = await ticket();
  await panel.getByRole('button', { name: 'Docking' }).click();
  await panel.getByRole('button', { name: 'Browser side panel' }).click();
  const side = await browser.side();
  await expect.poll(() => heading(side)).toContain('Halden');
  await expect.poll(() => hasPanel(page)).toBe(false);

  // Remembered: the page keeps an icon tab, the button in the toolbar closes and opens the side panel.
  await browser.pressToolbar(page);
  await expect.poll(() => browser.isOpen()).toBe(false);
  await page.reload();
  await page.waitForTimeout(1_500);
  expect(hasPanel(page)).toBe(false);
  await browser.pressToolbar(page);
  const again = await browser.side();
  await expect.poll(() => heading(again)).toContain('Halden');

  await again.click('button[aria-label="Show in the page"]');
  await expect.poll(() => browser.isOpen()).toBe(false);
  await expect((await browser.sidelight.panel(page)).getByRole('heading', { level: 1 })).toContainText('Halden');
});

test('the icon tab of such a page opens it too', async () => {
  const { page, panel } = await ticket();
  // The frame leaves before it hears the answer.
  await post(panel, 'dock.set', { mode: 'side', settled: true }).catch(() => undefined);
  await expect.poll(() => hasPanel(page)).toBe(false);
  await page.mouse.click(1440 - 12, 450 + 22);
  await expect.poll(async () => heading(await browser.side())).toContain('Halden');
  expect(hasPanel(page)).toBe(false);
});

test('one panel, not two: those in the window’s pages stay away while it is open and come back after', async ({ standins }) => {
  const { page, side } = await withSide();
  await expect.poll(() => hasPanel(page)).toBe(false);
  const second = await browser.sidelight.open(otherTicket(standins, 'brightwater'));
  await expect.poll(() => heading(side)).toContain('Brightwater');
  await second.waitForTimeout(1_000);
  expect(hasPanel(second)).toBe(false);
  // The toolbar button hides what is shown, wherever that is.
  await browser.pressToolbar(second);
  await expect.poll(() => browser.isOpen()).toBe(false);
  await expect.poll(() => hasPanel(page)).toBe(true);
  await expect.poll(() => hasPanel(second)).toBe(true);
});

// One page for all of it: to open it and to fill the book costs more than most of what is looked at.
test('follows the tab in front of its own window, through lists, the end of the worker, other windows and the lock', async ({
  standins,
}) => {
  const { page, side } = await withSide();
  const push = (path: string) => page.evaluate((to) => history.pushState(null, '', to), path);

  await test.step('and says so where there is no account', async () => {
    const second = await browser.sidelight.open(otherTicket(standins, 'brightwater'));
    await expect.poll(() => heading(side)).toContain('Brightwater');
    await page.bringToFront();
    await expect.poll(() => heading(side)).toContain('Halden');
    await push(new URL(otherTicket(standins, 'quillmark')).pathname);
    await expect.poll(() => heading(side)).toContain('Quillmark');
    await push('/agent/dashboard');
    await expect.poll(() => heading(side)).toBe('No record open here');
    await second.goto('https://news.example/');
    await second.bringToFront();
    await expect.poll(() => heading(side)).toBe('No account here');
    await second.goto(TICKET);
    await expect.poll(() => heading(side)).toContain('Halden');
    await second.close();
    await expect.poll(() => heading(side)).toBe('No record open here');
  });

  await test.step('whose rows a list shows, and opens one of them', async () => {
    await page.goto('https://acme.zendesk.com/agent/filters/1');
    await expect.poll(() => heading(side)).toMatch(/customers/);
    await page.waitForTimeout(700);
    await side.click('section[aria-label="List"] li button');
    await expect.poll(() => page.url()).toMatch(/\/agent\/tickets\/\d+/);
    await expect.poll(() => side.$('section[aria-label="Health"]').then((found) => found !== null)).toBe(true);
  });

  await test.step('a page of ours in a tab is no side panel', async () => {
    await page.goto(TICKET);
    await expect.poll(() => heading(side)).toContain('Halden');
    const tab = await browser.sidelight.open(side.url());
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('This panel was not opened by Sidelight');
    expect(await tab.evaluate(() => document.body.innerText)).not.toContain('Halden');
    await page.bringToFront();
    await expect.poll(() => heading(side)).toContain('Halden');
    await tab.close();
  });

  await test.step('survives the worker being stopped', async () => {
    await browser.sidelight.killWorker(page);
    await push(new URL(otherTicket(standins, 'brightwater')).pathname);
    await expect.poll(() => heading(side)).toContain('Brightwater');
  });

  await test.step('another window keeps its own panel, and the side panel keeps to its window', async () => {
    await push(new URL(TICKET).pathname);
    await expect.poll(() => heading(side)).toContain('Halden');
    const [arrived] = await Promise.all([
      browser.sidelight.context.waitForEvent('page'),
      side.evaluate(
        (url) =>
          (globalThis as unknown as { chrome: { windows: { create(options: object): Promise<unknown> } } }).chrome.windows.create({ url }),
        otherTicket(standins, 'brightwater'),
      ),
    ]);
    const panel = await browser.sidelight.panel(arrived);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('Brightwater');
    expect(await heading(side)).toContain('Halden');
    await arrived.close();
  });

  await test.step('locked, presenting and the colours hold there too', async () => {
    await page.bringToFront();
    await expect.poll(() => heading(side)).toContain('Halden');
    expect(await side.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
    const desk = await browser.sidelight.desk('/settings');
    await expect.poll(() => heading(side)).toBe('No account here');
    await post(desk, 'screen.set', { presenting: true, appearance: 'dark' });
    await page.bringToFront();
    await expect.poll(() => heading(side)).toContain('Halden');
    await expect.poll(() => side.evaluate(() => document.body.innerText)).toContain('Presenting');
    expect(await side.evaluate(() => document.body.innerText)).not.toContain('84k');
    expect(await side.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await post(desk, 'screen.lock');
    await expect.poll(() => heading(side)).toBe('Locked');
    expect(await side.evaluate(() => document.body.innerText)).not.toContain('Halden');
    await side.click('button');
    await expect.poll(() => heading(side)).toContain('Halden');
  });
});

test('what is pressed there is done for the tab in front, and for no other', async ({ standins }) => {
  const { page, side } = await withSide();
  await page.waitForTimeout(600);
  const title = await side.$eval('button[aria-label^="Complete "]', (button) => button.ariaLabel?.slice('Complete '.length) ?? '');
  await side.click(`button[aria-label="Complete ${title}"]`);
  await side.waitForSelector(`button[aria-label="Undo ${title}"]`);
  await side.click(`button[aria-label="Undo ${title}"]`);
  await side.waitForSelector(`button[aria-label="Complete ${title}"]`);

  // The tab changes between pressing and lifting the finger.
  const second = await browser.sidelight.open(otherTicket(standins, 'brightwater'));
  await page.bringToFront();
  await expect.poll(() => heading(side)).toContain('Halden');
  await page.waitForTimeout(700);
  const button = await side.$(`button[aria-label="Complete ${title}"]`);
  const box = await button?.boundingBox();
  await side.mouse.move((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
  await side.mouse.down();
  await second.bringToFront();
  await expect.poll(() => heading(side)).toContain('Brightwater');
  await side.mouse.up();
  await page.waitForTimeout(1_000);
  expect(await side.$('button[aria-label^="Undo "]')).toBeNull();

  // And a command that arrives too late, bound to the tab that was in front.
  await page.bringToFront();
  await expect.poll(() => heading(side)).toContain('Halden');
  const { value } = (await post(side, 'side.view')) as {
    value: { view: { version: number; documentId: string; account: { id: string } } };
  };
  const { version, documentId, account } = value.view;
  const intent = { accountId: account.id, contextVersion: version, contextDocumentId: documentId };
  const taskId = 'sample:halden-task-1';
  const command = () => ({ intent, commandId: crypto.randomUUID(), taskId, outcome: 'Done' });
  await second.bringToFront();
  expect(await post(side, 'task.complete', command())).toMatchObject({ ok: false, error: { code: 'context_changed' } });
  await page.bringToFront();
  expect(await post(side, 'task.complete', command())).toMatchObject({ ok: true });
});

test('no frame shows a customer after the browser has said that another tab or address is in front', async ({ standins }) => {
  const { page, side } = await withSide();
  const second = await browser.sidelight.open(otherTicket(standins, 'brightwater'));
  await expect.poll(() => heading(side)).toContain('Brightwater');
  await side.evaluate(() => {
    type Event = { addListener(listener: (...args: never[]) => void): void };
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { onActivated: Event; onUpdated: Event } } }).chrome;
    const seen: (string | number)[][] = [];
    Object.assign(window, { seen });
    tabs.onActivated.addListener(() => seen.push(['moved']));
    tabs.onUpdated.addListener((_id: number, { url }: { url?: string }) => url !== undefined && seen.push(['moved']));
    const frame = () => {
      const h1 = document.querySelector('h1');
      seen.push(['frame', h1 && getComputedStyle(h1).visibility === 'visible' ? (h1.textContent ?? '') : '']);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const turns: [string, () => Promise<unknown>][] = [];
  const push = (key: string) => page.evaluate((path) => history.pushState(null, '', path), new URL(otherTicket(standins, key)).pathname);
  for (let n = 0; n < 8; n += 1) {
    turns.push(['Halden', () => page.bringToFront()], ['Quillmark', () => push('quillmark')], ['Halden', () => push('halden')]);
    turns.push(['Brightwater', () => second.bringToFront()]);
  }
  for (const [name, turn] of turns) {
    await side.evaluate((to) => (window as unknown as { seen: string[][] }).seen.push(['turn', to]), name);
    await turn();
    await expect.poll(() => heading(side), { intervals: [20] }).toContain(name);
  }
  const seen = await side.evaluate(() => (window as unknown as { seen: string[][] }).seen);
  let [before, now, told] = ['', 'Brightwater', false];
  const counted = { moves: 0, frames: 0 };
  const wrong: string[] = [];
  for (const [kind, text = ''] of seen) {
    if (kind === 'turn') [before, now, told] = [now, text, false];
    if (kind === 'moved' && !told) {
      told = true;
      counted.moves += 1;
    }
    if (kind !== 'frame' || !told) continue;
    counted.frames += 1;
    if (text.includes(before)) wrong.push(`${before} where ${now} is in front`);
  }
  expect(counted.moves).toBe(turns.length);
  expect(counted.frames).toBeGreaterThan(turns.length);
  expect(wrong).toEqual([]);
});

test('axe finds nothing, narrow and wide, light and dark, and nothing is wider than the panel', async () => {
  const { page, side } = await withSide();
  const screens: [string, () => Promise<unknown>][] = [
    ['Halden', () => page.bringToFront()],
    ['customers', () => page.goto('https://acme.zendesk.com/agent/filters/1')],
    ['No account here', () => page.goto('https://news.example/')],
  ];
  for (const [name, go] of screens) {
    await go();
    await expect.poll(() => heading(side)).toContain(name);
    for (const width of [320, 600]) {
      for (const theme of ['light', 'dark']) expect(await violationsAt(side, theme, width), `${name} ${width} ${theme}`).toEqual([]);
      expect(await side.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
  }
});

test('the button in the toolbar has an entry for it in its menu', async () => {
  const [worker] = browser.sidelight.context.serviceWorkers();
  const update = (id: string) =>
    worker?.evaluate(
      (name) =>
        (globalThis as unknown as { chrome: { contextMenus: { update(id: string, change: object): Promise<void> } } }).chrome.contextMenus
          .update(name, {})
          .then(
            () => true,
            () => false,
          ),
      id,
    );
  expect(await update('beside')).toBe(true);
  expect(await update('another')).toBe(false);
});

test('the toolbar button wakes a stopped worker: in a narrow window and offline it opens the panel, where a task is completed', async () => {
  const page = await browser.sidelight.open(TICKET);
  await page.setViewportSize({ width: 700, height: 760 });
  const panel = await browser.sidelight.panel(page);
  await expect(panel.getByRole('button', { name: /^Open Sidelight: Halden/ })).toBeVisible();
  await page.context().setOffline(true);
  await browser.sidelight.killWorker(page);
  await browser.pressToolbar(page);
  const complete = panel.getByRole('button', { name: /^Complete / }).first();
  await expect(complete).toBeVisible();
  // What is in front rests for a moment before anything may be said of it.
  await page.waitForTimeout(900);
  await complete.click();
  await expect(panel.getByRole('button', { name: /^Undo / })).toBeVisible();
  await expect(panel.getByRole('status', { name: 'Outbox' })).toContainText('1 waiting to send');
  await page.context().setOffline(false);
});
