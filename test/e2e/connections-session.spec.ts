import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { expect, type Sidelight, test } from './support/fixtures';

/** A CSM whose administrator made no client for Sidelight connects Salesforce by the session that this browser already has. */
const HOST = 'acme.my.salesforce.com';

test.beforeEach(({ standins }) => {
  Object.assign(standins.salesforce('acme').settings, { userId: undefined, accessControl: 'off' });
});

const region = (page: Page) => page.getByRole('region', { name: 'Salesforce', exact: true });
const card = (page: Page) => page.getByRole('article', { name: HOST });
const press = (page: Page, name: string) => card(page).getByRole('button', { name, exact: true }).click();
const said = (page: Page) => page.locator('main > [role=status]').last();

/** Whatever page of the org sets its session in this browser. */
const openOrg = async ({ open }: Sidelight) => (await open(`https://${HOST}/001`)).close();

/** What the browser grants, as the extension sees it. */
const mayReadCookies = (page: Page) =>
  page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    return chrome.permissions.contains({ permissions: ['cookies'] });
  });
const takeBack = (page: Page) =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    await chrome.permissions.remove({ permissions: ['cookies'] });
  });

async function connect(sidelight: Sidelight): Promise<Page> {
  await openOrg(sidelight);
  const page = await sidelight.desk('/connections');
  const form = region(page).getByRole('form');
  await form.getByLabel('Address', { exact: true }).fill(HOST);
  await form.getByRole('radio', { name: 'This browser’s own session' }).check();
  await form.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(card(page)).toContainText('You are Robin Ashdown');
  await press(page, 'Confirm');
  await expect(card(page)).toContainText('Connected');
  return page;
}

test('it is a choice beside the sign-in at Salesforce, off at first, and says what it reads', async ({ sidelight }) => {
  const page = await sidelight.desk('/connections');
  const form = region(page).getByRole('form');
  await expect(form.getByRole('radio', { name: 'Sign-in at Salesforce (recommended)' })).toBeChecked();
  expect(await mayReadCookies(page)).toBe(false);
  await form.getByRole('radio', { name: 'This browser’s own session' }).check();
  await expect(form).toContainText('keeps it nowhere');
  await expect(form.getByRole('checkbox')).toHaveCount(0);
  await page.setViewportSize({ width: 320, height: 900 });
  expect((await violations(page)).found).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the press asks the browser; where it says no, nothing is asked of Salesforce and nothing connected', async ({
  sidelight,
  standins,
}) => {
  await openOrg(sidelight);
  const page = await sidelight.desk('/connections');
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: { request(): Promise<boolean> } } };
    chrome.permissions.request = async () => false;
  });
  const before = standins.requests.length;
  const form = region(page).getByRole('form');
  await form.getByLabel('Address', { exact: true }).fill(HOST);
  await form.getByRole('radio', { name: 'This browser’s own session' }).check();
  await form.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(form.getByRole('alert')).toContainText('The browser did not allow reading the session');
  await expect(card(page)).toHaveCount(0);
  expect(standins.requests.slice(before).filter(({ path }) => path.startsWith('/services/'))).toEqual([]);
});

// Chromium grants this permission at the press itself: alone it warns of nothing. What the press did before is asserted.
test.describe('once the browser allows it', () => {
  test('it says who, reads the book, writes only when told, and gives the permission back at the end', async ({ sidelight, standins }) => {
    const page = await connect(sidelight);
    expect(await mayReadCookies(page)).toBe(true);
    await expect(card(page)).toContainText('This browser’s own session');
    await expect(card(page).locator('dd time').first()).toBeVisible({ timeout: 30_000 });
    await press(page, 'Test');
    await expect(said(page)).toHaveText('It works. You are Robin Ashdown there.');
    const writes = card(page).getByRole('switch', { name: 'Let Sidelight write there' });
    await expect(writes).not.toBeChecked();
    await writes.click();
    await expect(writes).toBeChecked();
    const cookie = standins.salesforce('acme').sid();
    const ours = standins.requests.filter(({ headers }) => headers.authorization?.includes('!'));
    expect(ours.length).toBeGreaterThan(2);
    expect(ours.every(({ host, headers }) => host === HOST && headers.authorization === `Bearer ${cookie}` && !headers.cookie)).toBe(true);
    await press(page, 'Disconnect');
    await press(page, 'Disconnect and erase');
    await expect(card(page)).toHaveCount(0);
    expect(await mayReadCookies(page)).toBe(false);
  });

  test('somebody else at the browser, nobody, and a permission that was taken back: each says so, and nothing mixes', async ({
    sidelight,
    standins,
  }) => {
    const acme = standins.salesforce('acme');
    const page = await connect(sidelight);
    await expect(card(page).locator('dd time').first()).toBeVisible({ timeout: 30_000 });
    const [, other] = acme.rows('User');
    acme.settings.userId = String(other?.Id);
    await openOrg(sidelight);
    await press(page, 'Test');
    await expect(card(page)).toContainText('Somebody else is signed in to Salesforce in this browser now');
    await expect(card(page)).toContainText('Robin Ashdown');
    await expect(card(page)).not.toContainText(String(other?.Name));
    acme.settings.userId = undefined;
    await openOrg(sidelight);
    await press(page, 'Test');
    await expect(said(page)).toContainText('It works');
    await sidelight.context.clearCookies();
    await press(page, 'Test');
    await expect(card(page)).toContainText('Nobody is signed in to Salesforce in this browser');
    await openOrg(sidelight);
    await takeBack(page);
    await press(page, 'Test');
    await expect(card(page)).toContainText('Sidelight may no longer read the browser’s Salesforce session');
    expect((await violations(page)).found).toEqual([]);
    await press(page, 'Sign in again');
    await expect(card(page)).not.toContainText('may no longer read');
    await press(page, 'Test');
    await expect(said(page)).toContainText('It works');
    acme.settings.accessControl = 'session';
    await press(page, 'Test');
    await expect(card(page)).toContainText('does not let browser sessions use its API');
  });

  test('the cookie stands in no storage, no log and nothing that is shown', async ({ sidelight, standins }) => {
    const lines: string[] = [];
    sidelight.context.on('console', (line) => lines.push(line.text()));
    for (const worker of sidelight.context.serviceWorkers()) worker.on('console', (line) => lines.push(line.text()));
    const page = await connect(sidelight);
    await expect(card(page).locator('dd time').first()).toBeVisible({ timeout: 30_000 });
    standins.salesforce('acme').settings.userId = String(standins.salesforce('acme').rows('User')[1]?.Id);
    await press(page, 'Test');
    await expect(card(page).getByRole('button', { name: 'Sign in again' })).toBeVisible();
    const secrets = new Set(standins.requests.flatMap(({ headers }) => /^Bearer .+!(.+)$/.exec(headers.authorization ?? '')?.[1] ?? []));
    expect(secrets.size).toBeGreaterThan(0);
    const kept = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      const { local, sync, session } = chrome.storage;
      const open = indexedDB.open('sidelight');
      const db = await new Promise<IDBDatabase>((resolve) => open.addEventListener('success', () => resolve(open.result)));
      const rows = await Promise.all(
        [...db.objectStoreNames].map(
          (name) =>
            new Promise((resolve) => {
              const all = db.transaction(name).objectStore(name).getAll();
              all.addEventListener('success', () => resolve(all.result));
            }),
        ),
      );
      db.close();
      return JSON.stringify([rows, await local.get(null), await sync.get(null), await session.get(null)]);
    });
    const shown = await page.evaluate(() => document.documentElement.outerHTML);
    expect(kept).toContain('"method":"session"');
    for (const secret of secrets) for (const text of [kept, shown, lines.join('\n')]) expect(text).not.toContain(secret);
  });
});
