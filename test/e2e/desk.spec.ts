import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { confirm, HEAD, preview } from './support/import-helpers';
import { visitsIn } from './support/visits';

const count = (desk: Page, text: string | RegExp) => expect(desk.getByRole('status').filter({ hasText: text })).toBeVisible();
const firstRow = (desk: Page) => desk.getByRole('table', { name: 'Accounts' }).getByRole('row').nth(1);

test('settings: a workspace is approved and taken back, sample data comes and goes, each by its button', async ({ sidelight }) => {
  const desk = await sidelight.desk('/settings');
  const region = desk.getByRole('region', { name: 'Workspaces' });
  for (const address of ['acme.zendesk.com', 'acme.my.salesforce.com']) {
    await region.getByLabel('Workspace address').fill(address);
    await region.getByRole('button', { name: 'Approve', exact: true }).click();
    await expect(region.getByLabel('Workspace address')).toHaveValue('');
    await expect(region.getByRole('button', { name: `Remove ${address}` })).toBeVisible();
  }
  await region.getByRole('button', { name: 'Remove acme.zendesk.com' }).click();
  await expect(region.getByRole('button', { name: /^Remove / })).toHaveCount(1);
  await desk.getByRole('button', { name: 'Load sample data' }).click();
  await expect(desk.getByRole('button', { name: 'Remove sample data' })).toBeEnabled();
  await expect(desk.getByRole('region', { name: 'Data' })).toContainText('60');
  await desk.getByRole('button', { name: 'Remove sample data' }).click();
  await expect(desk.getByRole('button', { name: 'Remove sample data' })).toBeDisabled();
});

/** Whether a row is whole in its list, at either end. */
async function edges(row: Locator, list: Locator) {
  const [inner, outer] = [await row.boundingBox(), await list.boundingBox()];
  if (!inner || !outer) return undefined;
  return { above: inner.y >= outer.y, below: Math.abs(outer.y + outer.height - inner.y - inner.height) < 3 };
}

/** A team lead's Monday on the desk: what is at risk, what renews, side by side, and nothing left behind. */
test.describe('the book', () => {
  test('is searched as one types, narrowed, ordered, and the question is kept under a name', async ({ sidelight }) => {
    await sidelight.loadSample();
    const desk = await sidelight.desk('/book');
    await count(desk, '60 of 60 accounts');

    await desk.keyboard.press('/');
    await desk.keyboard.type('halden');
    await count(desk, '1 of 60 accounts');
    await expect(firstRow(desk)).toContainText('Halden');
    await desk.getByLabel('Search accounts').fill('');

    await desk.getByRole('button', { name: 'Critical' }).click();
    await desk.getByRole('button', { name: 'ARR' }).click();
    await expect(desk.getByRole('columnheader', { name: 'ARR' })).toHaveAttribute('aria-sort', 'descending');
    const health = desk.getByRole('table', { name: 'Accounts' }).locator('tbody tr:not([aria-hidden]) td:nth-of-type(2)');
    for (const cell of await health.allTextContents()) expect(cell).toContain('Critical');

    // Keyboard alone: name the question, leave it, come back to it.
    await desk.getByRole('button', { name: 'Save this view' }).press('Enter');
    await desk.keyboard.type('Fires first');
    await desk.keyboard.press('Enter');
    const view = desk.getByRole('button', { name: 'Fires first', exact: true });
    await expect(view).toHaveAttribute('aria-current', 'true');
    await desk.getByRole('button', { name: 'All accounts' }).press('Enter');
    await count(desk, '60 of 60 accounts');
    await sidelight.killWorker(desk);
    await desk.reload();
    await view.press('Enter');
    await expect(desk.getByRole('columnheader', { name: 'ARR' })).toHaveAttribute('aria-sort', 'descending');
    await expect(desk).toHaveURL(/health=critical/);
    await desk.getByRole('button', { name: 'Remove view Fires first' }).click();
    await expect(view).toHaveCount(0);
  });

  test('leads to an account and to several side by side', async ({ sidelight }) => {
    await sidelight.loadSample();
    const desk = await sidelight.desk('/book?q=halden');
    await count(desk, '1 of 60 accounts');
    await firstRow(desk).getByRole('link').click();
    await expect(desk).toHaveURL(/#\/account\//);
    await expect(desk.getByRole('heading', { level: 1 })).toContainText('Halden');
    await expect(desk.getByRole('region', { name: 'Renewal' }).locator('time').first()).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/);
    // What acts on a page beside it is absent.
    await expect(desk.getByRole('button', { name: /^Complete |Change account/ })).toHaveCount(0);

    // One with another below it, whose amount is in another currency and stays out of the sum.
    await desk.goBack();
    await desk.getByLabel('Search accounts').fill('tessera robotics');
    await desk.getByRole('link', { name: 'Tessera Robotics', exact: true }).click();
    const group = desk.getByRole('region', { name: 'Group' });
    await expect(group).toContainText('$ 318k a year in 1 account 1 with no amount or in another currency.');
    await group.getByRole('link', { name: 'Tessera Robotics Japan KK' }).click();
    await expect(group).toContainText('Part of Tessera Robotics');
    expect(await violations(desk)).toMatchObject({ found: [] });
    await desk.goBack();

    await desk.goBack();
    await desk.getByLabel('Search accounts').fill('');
    await count(desk, '60 of 60 accounts');
    const boxes = desk.getByRole('checkbox', { name: /^Compare / });
    for (const n of [0, 1, 2, 3]) await boxes.nth(n).check();
    await expect(boxes.nth(4)).toBeDisabled();
    await desk.getByRole('link', { name: 'Compare side by side' }).click();
    await expect(desk.getByRole('region', { name: /^Health of / })).toHaveCount(4);
  });

  test('uses the room there is; its rows grow with the letters, and the keyboard reaches the last of them', async ({ sidelight }) => {
    await sidelight.loadSample();
    const desk = await sidelight.desk('/book');
    await desk.setViewportSize({ width: 1920, height: 900 });
    await count(desk, '60 of 60 accounts');
    const table = desk.getByRole('table', { name: 'Accounts' });
    // One has 95 letters.
    const cut = () =>
      table
        .getByRole('link')
        .evaluateAll((names) => names.filter((name) => name.scrollWidth > name.clientWidth).map((name) => name.textContent));
    const list = desk.getByRole('region', { name: 'Account list' });
    await list.focus();
    for (const key of ['Home', 'End']) {
      await desk.keyboard.press(key);
      await expect(table.locator(`tr[aria-rowindex="${key === 'Home' ? 2 : 61}"]`)).toBeVisible();
      await expect.poll(async () => (await cut()).filter((name) => (name ?? '').length < 80)).toEqual([]);
    }
    await desk.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const width of [1920, 1280, 800, 320]) {
      await desk.setViewportSize({ width, height: 900 });
      expect(await desk.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width}`).toBe(0);
      await list.focus();
      // Rows are measured anew after the size has changed, which a key may come before.
      const reaches = (key: string, row: number, edge: Record<string, unknown>) =>
        expect(async () => {
          await desk.keyboard.press(key);
          await expect.poll(() => edges(table.locator(`tr[aria-rowindex="${row}"]`), list), { timeout: 1_000 }).toMatchObject(edge);
        }).toPass({ timeout: 10_000 });
      await reaches('End', 61, { below: true });
      await reaches('Home', 2, { above: true });
      const cells = await table
        .locator('tbody tr:not([aria-hidden]) > *')
        .evaluateAll((all) => all.map((cell) => cell.scrollHeight - cell.clientHeight));
      expect(cells.length).toBeGreaterThan(40);
      expect(Math.max(...cells), `lines cut at ${width}`).toBeLessThanOrEqual(1);
    }
  });

  test('fits a narrow window, however long names are', async ({ sidelight }) => {
    const desk = await sidelight.desk('/import');
    const owner = `${'Maximiliane Christophine '.repeat(3)}von Hohenlohe-Waldenburg-Schillingsfürst`;
    await preview(desk, 'book.csv', `${HEAD}\nA-1,${'Donaudampfschifffahrt'.repeat(6)},long.example,35,2099-01-01,12345678,${owner}\n`);
    await confirm(desk, 1);
    await desk.setViewportSize({ width: 320, height: 900 });
    await desk.goto(desk.url().replace(/#.*/, '#/book'));
    await expect(desk.getByLabel('CSM')).toContainText(owner);
    await expect(desk.getByRole('link', { name: /^Donaudampf/ })).toBeVisible();
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('shows a change made elsewhere by itself', async ({ sidelight }) => {
    const desk = await sidelight.desk('/book');
    await expect(desk.getByText('No account yet')).toBeVisible();
    await sidelight.loadSample();
    await count(desk, '60 of 60 accounts');
  });
});

test.describe('data of one’s own', () => {
  test('leaves as files that a sheet cannot run and our import reads, and each time is written down', async ({ sidelight }) => {
    await sidelight.loadSample();
    const desk = await sidelight.desk('/settings');
    const region = desk.getByRole('group', { name: 'Export my data' });
    const saved = async (name: string) => {
      const [download] = await Promise.all([desk.waitForEvent('download'), region.getByRole('button', { name }).click()]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    };
    const accounts = await saved('Accounts as CSV');
    expect(accounts.name).toMatch(/^sidelight-accounts-\d{4}-\d\d-\d\d-\d+-[0-9a-f]{12}\.csv$/);
    expect(accounts.text).toMatch(/^\ufeffAccount ID,Account Name,Domain,/);
    expect(accounts.text.trim().split('\r\n').length).toBe(61);
    const everything = JSON.parse((await saved('Everything as JSON')).text);
    expect(everything.accounts).toHaveLength(60);
    // The earlier export is in the record that the later one carries.
    expect(everything.audit).toMatchObject([{ seq: 1, action: 'export' }]);
    expect(everything.audit[0].payload).toMatch(/^[0-9a-f]{64}$/);
    expect(everything.auditHead).toMatchObject([{ seq: 1, hash: everything.audit[0].hash }]);
  });

  test('a person is forgotten on request, and everything on another', async ({ sidelight }) => {
    await sidelight.loadSample();
    const desk = await sidelight.desk('/book?q=halden');
    await count(desk, '1 of 60 accounts');
    await firstRow(desk).getByRole('link').click();
    await expect(desk).toHaveURL(/#\/account\//);
    const people = desk.getByRole('region', { name: 'People' });
    const address = ((await people.innerText()).match(/\S+@\S+/) ?? [''])[0];
    expect(address).toContain('@');
    const card = desk.url();

    await desk.goto(card.replace(/#.*/, '#/settings'));
    await desk.getByLabel('E-mail address of the person').fill(address);
    await desk.getByRole('button', { name: 'Forget this person' }).click();
    await expect(desk.getByRole('list', { name: 'Removed' })).toContainText('1 × contact');
    await desk.goto(card);
    await expect(people).toBeVisible();
    await expect(desk.getByRole('main')).not.toContainText(address);

    await desk.goto(card.replace(/#.*/, '#/settings'));
    const region = desk.getByRole('region', { name: 'Forget everything' });
    await region.getByRole('button', { name: 'Forget everything…' }).click();
    await region.getByRole('button', { name: 'Yes, forget everything' }).click();
    await expect(region.getByText('Everything is forgotten.')).toBeVisible({ timeout: 20_000 });
    await expect(region.getByRole('list', { name: 'What was forgotten' }).getByText('Done')).toHaveCount(8);
    await expect(region).toContainText('may keep deleted bytes');
    await expect(region).toContainText("browser's own history keeps titles");
    await desk.goto(card.replace(/#.*/, '#/book'));
    await expect(desk.getByText('No account yet')).toBeVisible();
  });
});

test.describe('who may look', () => {
  test('locked, panel and desk say so and nothing else, and the worker answers nothing of the book', async ({ sidelight, standins }) => {
    const { url, name } = visitsIn(standins.world, ['halden'])[0] ?? { url: '', name: '' };
    await sidelight.loadSample();
    await sidelight.approve('acme.zendesk.com');
    const page = await sidelight.open(url);
    const panel = await sidelight.panel(page);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText(name);
    const desk = await sidelight.desk('/settings');
    const book = await sidelight.desk('/book');
    await count(book, '60 of 60 accounts');
    await desk.getByRole('button', { name: 'Lock now' }).click();
    for (const where of [panel, desk, book]) {
      await expect(where.getByRole('heading', { name: 'Locked' })).toBeVisible();
      await expect(where.locator('body')).toHaveText(/^\s*LockedUnlock\s*$/);
    }
    await sidelight.killWorker(desk);
    const refused = await desk.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      const data = { query: '', offset: 0, limit: 5 };
      return chrome.runtime.sendMessage({ id: 1, type: 'book.list', data, timestamp: Date.now() });
    });
    expect(refused).toMatchObject({ res: { ok: false, error: { code: 'locked' } } });
    // A page that moves on meanwhile shows nothing either.
    await page.reload();
    await sidelight.toolbar(page);
    const again = await sidelight.panel(page);
    await expect(again.getByRole('heading', { name: 'Locked' })).toBeVisible();
    await again.getByRole('button', { name: 'Unlock' }).click();
    await expect(again.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(book.getByRole('status').filter({ hasText: '60 of 60 accounts' })).toBeVisible();
  });

  test('the lock comes by itself once nobody was here for as long as was chosen, and not before', async ({ sidelight }) => {
    const desk = await sidelight.desk('/settings');
    await desk.getByLabel('Lock when nobody is here').selectOption('After 1 minute');
    await expect(desk.getByRole('status').filter({ hasText: 'after 1 minute' })).toBeVisible();
    const worker = sidelight.context.serviceWorkers().at(-1);
    const alarm = (away: number) =>
      worker?.evaluate(async (ms) => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
        const now = Date.now;
        Date.now = () => now() + ms;
        (chrome.alarms.onAlarm as unknown as { dispatch(alarm: unknown): void }).dispatch({ name: 'lock' });
        return (await chrome.alarms.get('lock')) !== undefined;
      }, away);
    expect(await alarm(0)).toBe(true);
    await desk.waitForTimeout(500);
    await expect(desk.getByRole('heading', { name: 'Settings' })).toBeVisible();
    await alarm(61_000);
    await expect(desk.getByRole('heading', { name: 'Locked' })).toBeVisible();
    await desk.getByRole('button', { name: 'Unlock' }).click();
    await expect(desk.getByRole('heading', { name: 'Settings' })).toBeVisible();
  });

  test('an audience sees no amount, no person and no reason; appearance is a choice of one’s own', async ({ sidelight, standins }) => {
    const { url, name } = visitsIn(standins.world, ['halden'])[0] ?? { url: '', name: '' };
    await sidelight.loadSample();
    await sidelight.approve('acme.zendesk.com');
    const page = await sidelight.open(url);
    const panel = await sidelight.panel(page);
    await expect(panel.getByRole('region', { name: 'People' })).toBeVisible();
    const arr = (await panel.getByRole('region', { name: 'Account' }).innerText()).match(/€ [\d.]+k/)?.[0] ?? 'no amount';
    expect(arr).toMatch(/€/);
    const desk = await sidelight.desk('/settings');
    await desk.getByRole('switch', { name: 'Presentation mode' }).click();
    await expect(panel.getByText('Presenting:')).toBeVisible();
    await expect(panel.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(panel.getByRole('region', { name: 'People' })).toHaveCount(0);
    const shown = await panel.locator('body').innerText();
    expect(shown).not.toContain(arr);
    expect(shown).not.toMatch(/\S+@\S+/);
    const book = await sidelight.desk('/book?q=halden');
    await expect(firstRow(book)).toContainText('•••');
    await expect(firstRow(book)).not.toContainText('€');

    await desk.getByLabel('Appearance').selectOption('Dark');
    await expect(panel.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(book.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(desk.getByRole('region', { name: 'Shortcuts' })).toContainText('Hide or show amounts');
  });

  test('pages of the desk that are open hide the same at the press of a key, and show it again', async ({ sidelight, standins }) => {
    const { name } = visitsIn(standins.world, ['halden'])[0] ?? { name: '' };
    await sidelight.loadSample();
    const today = await sidelight.desk('/today');
    const list = today.getByRole('list', { name: 'Today', exact: true });
    const card = await sidelight.desk('/book?q=halden');
    await card.getByRole('link', { name }).click();
    const people = card.getByRole('region', { name: 'People' });
    await expect(people).toBeVisible();
    await expect(list).toContainText('$');
    const press = () =>
      sidelight.context
        .serviceWorkers()
        .at(-1)
        ?.evaluate(() => {
          const { commands } = (globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(name: string): void } } } }).chrome;
          commands.onCommand.dispatch('presentation-mode');
        });
    await press();
    await expect(list).not.toContainText('$');
    await expect(people).toHaveCount(0);
    await press();
    await expect(list).toContainText('$');
    await expect(people).toBeVisible();
  });
});
