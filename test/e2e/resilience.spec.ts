import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium, panelFrame } from '../browser/chromium';
import { expect, sidelightIn, test } from './support/fixtures';
import { visitsIn } from './support/visits';

const TICKET = 'https://acme.zendesk.com/agent/tickets/41207';
const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const profile = () => mkdtempSync(join(tmpdir(), 'sidelight-e2e-'));

/** Puts the extension's database into a state that only another build or a broken disk would leave. */
async function changeDatabase(desk: Page, change: 'newer' | 'broken') {
  await desk.evaluate(async (what) => {
    const open = (version?: number) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('sidelight', version);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (what === 'newer') {
      const newer = await open(990);
      // The order of the day may be there already: what has changed since is not in it.
      const write = newer.transaction('changed', 'readwrite');
      write.objectStore('changed').add({ accountId: 'another' });
      await new Promise((done) => Object.assign(write, { oncomplete: done }));
      return newer.close();
    }
    const now = await open();
    const { version } = now;
    now.close();
    // The worker may make it anew in between; then it is whole again.
    for (let tables = 1; tables > 0; ) {
      await new Promise((done) => Object.assign(indexedDB.deleteDatabase('sidelight'), { onsuccess: done, onblocked: done }));
      const database = await open(version);
      tables = database.objectStoreNames.length;
      database.close();
    }
  }, change);
}

const ROUTES = ['today', 'playbooks', 'templates', 'book', 'records', 'outbox', 'log', 'account/x', 'import', 'connections'];
const goTo = async (desk: Page, route: string) => {
  await desk.goto(desk.url().replace(/#.*/, `#/${route}`));
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
};

/** Every page says what is wrong, and says nothing that is not known. */
const onTheDesk = {
  async newer(desk: Page, words: RegExp) {
    for (const route of ROUTES.filter((one) => one !== 'account/x')) {
      await goTo(desk, route);
      await expect(desk.getByText(words), route).toHaveCount(1);
    }
    // What nobody could bring up to date is no order of the day, and no reason for a playbook.
    await goTo(desk, 'today');
    await expect(desk.getByText('cannot be worked out')).toBeVisible();
    await expect(desk.getByText(/Done for today|needs anybody/)).toHaveCount(0);
    await expect(desk.getByRole('group', { name: 'Whose accounts' })).not.toContainText(/\D0/);
    await goTo(desk, 'playbooks');
    await expect(desk.getByText('cannot be worked out')).toBeVisible();
    await expect(desk.getByText('No playbook has a reason to begin.')).toHaveCount(0);
  },
  async broken(desk: Page, words: RegExp) {
    for (const route of ROUTES) {
      await goTo(desk, route);
      await expect(desk.getByRole('heading', { name: 'Your book cannot be read' }), route).toBeVisible();
      await expect(desk.getByText(words), route).toHaveCount(1);
      await expect(desk.getByText(/presentation mode|Presenting|went wrong inside/), route).toHaveCount(0);
    }
    await goTo(desk, 'today');
    await desk.getByRole('main').getByRole('link', { name: 'Settings' }).click();
    await expect(desk.getByRole('button', { name: 'Forget everything…' })).toBeVisible();
    await expect(desk.getByText(words)).toHaveCount(1);
    await expect(desk.getByText('No workspace approved yet.')).toHaveCount(0);
    await desk.getByRole('button', { name: 'Forget everything…' }).click();
    await desk.getByRole('button', { name: 'Yes, forget everything' }).click();
    const forgotten = desk.getByRole('list', { name: 'What was forgotten' });
    await expect(forgotten).toBeVisible({ timeout: 20_000 });
    await expect(forgotten).not.toContainText('Failed');
    await expect(desk.getByText(words)).toHaveCount(0);
    await goTo(desk, 'book');
    await expect(desk.getByText('Your book is empty')).toBeVisible();
  },
};

test('the worker may be stopped at any moment while a panel opens: the account comes all the same', async ({ sidelight, standins }) => {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  // Each time another ticket: its look-up is still to be made.
  const visits = visitsIn(standins.world, ['halden', 'brightwater', 'quillmark', 'tessera', 'lumenfield', 'bergtaler', 'marlowe']);
  for (const [n, { url, name }] of visits.entries()) {
    const delay = 60 * n;
    const page = await sidelight.open('about:blank');
    const going = page.goto(url, { waitUntil: 'commit' });
    await page.waitForTimeout(delay);
    await sidelight.killWorker(page);
    await going;
    const panel = await sidelight.panel(page);
    await expect(panel.getByRole('heading', { level: 1 }), `stopped after ${delay} ms`).toContainText(name, { timeout: 10_000 });
    await sidelight.killWorker(page);
    await page.close();
  }
});

test('the worker ends while it waits for the ticket system: the page asks again, and the panel opens by itself', async ({
  sidelight,
  standins,
}) => {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const before = standins.requests.length;
  const asked = () => standins.requests.slice(before).filter(({ path }) => path.startsWith('/api/v2/tickets/41207')).length;
  standins.faults.set({ host: 'acme.zendesk.com', path: '/api/v2/tickets/41207', delayMs: 20_000 });
  const page = await sidelight.open(TICKET);
  await expect.poll(asked).toBe(1);
  // The page has been answered and has no more to report: nothing but its own patience would make it ask again.
  await page.waitForTimeout(1_500);
  standins.faults.clear();
  await sidelight.killWorker(page);
  const panel = await sidelight.panel(page);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');
  expect(asked()).toBe(2);
});

/** Makes the worker's own storage behave as it does in a bad moment. */
const inWorker = (context: BrowserContext, work: () => unknown) => context.serviceWorkers().at(-1)?.evaluate(work);
type Storage = {
  storage: { session: { set(rows: object): Promise<void>; remove(key: string): Promise<void>; get(key: null): Promise<object> } };
};

// One page for all of it: to open it and to fill the book costs more than most of what is looked at.
test('a panel of a tab that the worker knows nothing of, opened and closed, and offline', async ({ sidelight }) => {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open(TICKET);

  await test.step('a report that was not heard is asked for by the toolbar button where the worker knows nothing of the tab', async () => {
    await expect((await sidelight.panel(page)).getByRole('heading', { level: 1 })).toContainText('Halden');
    await sidelight.toolbar(page);
    await expect.poll(() => page.frames().length).toBe(1);
    await inWorker(sidelight.context, async () => {
      const { session } = (globalThis as unknown as { chrome: Storage }).chrome.storage;
      for (const key of Object.keys(await session.get(null))) if (key.startsWith('tab:')) await session.remove(key);
    });
    await sidelight.killWorker(page);
    const desk = await sidelight.desk('/settings');
    await expect(desk.getByRole('region', { name: 'Workspaces' })).toBeVisible();
    await desk.close();
    await sidelight.toolbar(page);
    await expect((await sidelight.panel(page)).getByRole('heading', { level: 1 })).toContainText('Halden');
  });

  await test.step('the panel pushes the page, closes, stays closed, and comes back by the toolbar', async () => {
    const panel = await sidelight.panel(page);
    const submit = page.getByRole('button', { name: /Submit/ }).first();
    const reach = async () => ((await submit.boundingBox())?.x ?? 0) + ((await submit.boundingBox())?.width ?? 0);
    await expect.poll(reach).toBeLessThanOrEqual(1440 - 360);
    // Nobody waits for the answer: the frame that would give it is taken away.
    await panel.getByRole('button', { name: 'Close panel' }).focus();
    void page.keyboard.press('Enter').catch(() => undefined);
    await expect.poll(() => page.frames().some((frame) => frame.url().includes('/panel.html'))).toBe(false);
    expect(await reach()).toBeGreaterThan(1440 - 360);
    await page.reload();
    await page.waitForTimeout(2000);
    expect(page.frames().some((frame) => frame.url().includes('/panel.html'))).toBe(false);
    await sidelight.toolbar(page);
    await expect((await sidelight.panel(page)).getByRole('heading', { level: 1 })).toContainText('Halden');
  });

  await test.step('offline, what was seen before is shown at once; what was not is said', async () => {
    const panel = await sidelight.panel(page);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');
    await sidelight.context.setOffline(true);
    await page.evaluate(() => history.pushState({}, '', '/agent/tickets/41302'));
    await expect(panel.getByRole('status', { name: 'Notice' })).toContainText(/offline|reach/i, { timeout: 15_000 });
    await sidelight.killWorker(page);
    await page.evaluate(() => history.pushState({}, '', '/agent/tickets/41207'));
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');
    await sidelight.context.setOffline(false);
  });
});

test.describe('the browser is closed', () => {
  test('a task completed a moment before is done, once, in the next session', async ({ standins }) => {
    test.setTimeout(120_000);
    const userDataDir = profile();
    const start = () => launchChromium({ extensionDir: EXTENSION, standinPort: standins.port, userDataDir });
    const first = await start();
    const today = sidelightIn(first);
    await today.loadSample();
    await today.approve('acme.zendesk.com');
    const panel = await today.panel(await today.open(TICKET));
    const button = panel.getByRole('button', { name: /^Complete / }).first();
    const name = (await button.getAttribute('aria-label')) ?? (await button.innerText());
    await button.click();
    await expect(panel.getByRole('button', { name: /^Undo / })).toBeVisible();
    await first.close();

    const second = await start();
    const tomorrow = sidelightIn(second);
    const again = await tomorrow.panel(await tomorrow.open(TICKET));
    await expect(again.getByRole('region', { name: 'Tasks' })).toBeVisible();
    await expect(again.getByRole('button', { name, exact: true })).toHaveCount(0);
    await expect(again.getByRole('status', { name: 'Outbox' })).toContainText('Nothing waiting to send', { timeout: 50_000 });
    await expect(again.getByRole('button', { name, exact: true })).toHaveCount(0);
    await second.close();
  });

  test.describe('and the database is not what this build knows', () => {
    for (const [what, words] of [
      ['newer', /newer version of Sidelight/],
      ['broken', /could not be opened/],
    ] as const) {
      test(`${what}: the panel and every page of the desk say so, and nothing is changed`, async ({ standins }) => {
        const userDataDir = profile();
        const start = () => launchChromium({ extensionDir: EXTENSION, standinPort: standins.port, userDataDir });
        const first = await start();
        const today = sidelightIn(first);
        await today.loadSample();
        const desk = await today.desk('/settings');
        await changeDatabase(desk, what);
        await first.close();
        const second = await start();
        const tomorrow = sidelightIn(second);
        const page = await tomorrow.open(TICKET);
        await page.waitForTimeout(1000);
        if (!page.frames().some((frame) => frame.url().includes('/panel.html'))) await tomorrow.toolbar(page);
        const panel = await tomorrow.panel(page);
        await expect(panel.getByText(words)).toBeVisible();
        // What is not known is not said: neither whose workspace this is, nor that anybody presents.
        const unknown = panel.getByText(/one of your workspaces|Presenting|No record/);
        if (what === 'broken') await expect(unknown).toHaveCount(0);
        await expect(panel.getByRole('button', { name: /^Complete / })).toHaveCount(0);
        await onTheDesk[what](await tomorrow.desk('/today'), words);
        await second.close();
      });
    }
  });
});

test.describe('a report that is not heard', () => {
  test('is made again when it failed, without a navigation', async ({ sidelight }) => {
    await sidelight.loadSample();
    await sidelight.approve('acme.zendesk.com');
    await inWorker(sidelight.context, () => {
      const { session } = (globalThis as unknown as { chrome: Storage }).chrome.storage;
      const set = session.set.bind(session);
      let failures = 2;
      session.set = (rows) =>
        Object.keys(rows).some((key) => key.startsWith('tab:')) && failures-- > 0 ? Promise.reject(new Error('full')) : set(rows);
    });
    const page = await sidelight.open(TICKET);
    // Two reports in a row fail: the first by itself, the second 3 s later.
    const panel = await sidelight.panel(page);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');
  });

  test('does not turn the toolbar button away while the browser still reads its policies', async ({ standins }) => {
    const context = await launchChromium({ extensionDir: EXTENSION, standinPort: standins.port, early: true });
    const sidelight = sidelightIn(context);
    await (context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker'));
    // Slower than any press is patient elsewhere, whatever machine this is.
    await inWorker(context, () => {
      const { managed } = (globalThis as unknown as { chrome: { storage: { managed: { get(): Promise<object> } } } }).chrome.storage;
      const ready = new Promise<object>((resolve) => setTimeout(() => resolve({}), 6_000));
      managed.get = () => ready;
    });
    const page = await sidelight.open(TICKET);
    await sidelight.toolbar(page);
    const panel = await panelFrame(page, 15_000);
    await expect(panel.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 10_000 });
    expect(context.pages().some((other) => other.url().includes('#/today'))).toBe(false);
    await context.close();
  });
});
