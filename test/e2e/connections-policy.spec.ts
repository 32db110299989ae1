import type { Page } from '@playwright/test';
import { closed, test } from './support/company';
import { expect } from './support/fixtures';

/** What a company decides about signing in binds the Connections page and the worker behind it. */
test.skip(closed !== undefined, closed);

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const HOST = 'acme.zendesk.com';
const card = (page: Page) => page.getByRole('article', { name: HOST });

test.beforeEach(({ standins }) => {
  standins.zendesk('acme').oauth.revokeUser();
  Object.assign(standins.zendesk('acme').oauth.settings, { consent: 'allow', rotate: true });
});

/** The command itself, as a page of ours that showed more than it may would send it. */
const command = (page: Page, data: object) =>
  page.evaluate((given) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const input = { commandId: crypto.randomUUID(), connector: 'zendesk', host: 'acme.zendesk.com', writes: false, ...given };
    return chrome.runtime.sendMessage({ id: 1, type: 'connection.sign-in', data: input, timestamp: Date.now() });
  }, data);

test('connectors.allowed, signIn.methods and workspaces.allowed say where and how people may sign in', async ({ company, standins }) => {
  const sidelight = await company.start({
    'connectors.allowed': ['zendesk'],
    'signIn.methods': ['oauth'],
    'workspaces.allowed': [HOST],
  });
  const page = await sidelight.desk('/connections');
  await expect(region(page, 'Salesforce')).toContainText('Your company allows no sign-in to Salesforce.');
  await expect(region(page, 'Salesforce').getByRole('form')).toHaveCount(0);
  await expect(region(page, 'Zendesk').getByRole('radio')).toHaveCount(0);
  const before = standins.requests.length;
  expect(await command(page, { method: 'token', email: 'robin@sidecar-software.example', token: 'standin-api-token' })).toMatchObject({
    res: { ok: false, error: { code: 'forbidden' } },
  });
  expect(await command(page, { connector: 'salesforce', host: 'acme.my.salesforce.com', method: 'oauth', clientId: 'x' })).toMatchObject({
    res: { ok: false, error: { code: 'forbidden' } },
  });
  expect(await command(page, { host: 'globex.zendesk.com', method: 'oauth', clientId: 'x' })).toMatchObject({
    res: { ok: false, error: { code: 'forbidden' } },
  });
  expect(standins.requests.slice(before).filter(({ path }) => /oauth|api/.test(path))).toEqual([]);
});

test('signIn.clientIds spares people the typing, and no other client is used there', async ({ company, standins }) => {
  const sidelight = await company.start({ 'signIn.clientIds': [`${HOST}=company-client`] });
  const page = await sidelight.desk('/connections');
  const form = region(page, 'Zendesk').getByRole('form');
  await form.getByLabel('Address', { exact: true }).fill(HOST);
  await expect(form.getByLabel('Client id')).toHaveCount(0);
  await expect(form).toContainText('Your company has given out the client id');
  const before = standins.requests.length;
  await command(page, { method: 'oauth', clientId: 'somebody-elses' });
  await page.reload();
  await card(page).getByRole('button', { name: 'Confirm' }).click();
  await expect(card(page)).toContainText('Connected');
  const used = standins.requests
    .slice(before)
    .flatMap(({ path, body }) => [...`${path} ${body}`.matchAll(/client_id"?[=:]"?([\w-]+)/g)].map(([, id]) => id));
  expect(new Set(used)).toEqual(new Set(['company-client']));
});

test('tokenStorage session keeps no sign-in on disk, and moves one that was there', async ({ company }) => {
  const sidelight = await company.start({ 'signIn.clientIds': [`${HOST}=company-client`] });
  const page = await sidelight.desk('/connections');
  const sealed = () =>
    page.evaluate(async () => {
      const open = indexedDB.open('sidelight');
      const db = await new Promise<IDBDatabase>((resolve) => open.addEventListener('success', () => resolve(open.result)));
      const keys = db.transaction('secret').objectStore('secret').getAllKeys();
      const all = await new Promise<IDBValidKey[]>((resolve) => keys.addEventListener('success', () => resolve(keys.result)));
      db.close();
      return all.map(String).sort();
    });
  await region(page, 'Zendesk').getByLabel('Address', { exact: true }).fill(HOST);
  await region(page, 'Zendesk').getByRole('button', { name: 'Connect', exact: true }).click();
  await card(page).getByRole('button', { name: 'Confirm' }).click();
  await expect(card(page)).toContainText('Connected');
  expect(await sealed()).toEqual(['key', `zendesk:${HOST}`]);
  company.change({ 'signIn.clientIds': [`${HOST}=company-client`], tokenStorage: 'session' });
  await expect.poll(sealed, { timeout: 30_000 }).toEqual([]);
  await page.reload();
  await expect(page.getByText('Your company keeps sign-ins off the disk')).toBeVisible();
  await card(page).getByRole('button', { name: 'Test' }).click();
  await expect(page.getByText('It works.')).toBeVisible();
});

test('connections.unusedDays ends a sign-in that nobody used, here and at the vendor', async ({ company, standins }) => {
  const sidelight = await company.start({ 'signIn.clientIds': [`${HOST}=company-client`] });
  const page = await sidelight.desk('/connections');
  await region(page, 'Zendesk').getByLabel('Address', { exact: true }).fill(HOST);
  await region(page, 'Zendesk').getByRole('button', { name: 'Connect', exact: true }).click();
  await card(page).getByRole('button', { name: 'Confirm' }).click();
  await expect(card(page)).toContainText('Connected');
  await page.evaluate(async (id) => {
    const open = indexedDB.open('sidelight');
    const db = await new Promise<IDBDatabase>((resolve) => open.addEventListener('success', () => resolve(open.result)));
    const store = db.transaction('connection', 'readwrite').objectStore('connection');
    const row = await new Promise<object>((resolve) => {
      const get = store.get(id);
      get.addEventListener('success', () => resolve(get.result));
    });
    const usedAt = new Date(Date.now() - 10 * 86_400_000).toISOString();
    await new Promise((resolve) => store.put({ ...row, usedAt }).addEventListener('success', resolve));
    db.close();
  }, `zendesk:${HOST}`);
  const before = standins.requests.length;
  company.change({ 'signIn.clientIds': [`${HOST}=company-client`], 'connections.unusedDays': 7 });
  await expect(card(page)).toContainText('Signed out', { timeout: 30_000 });
  await expect(card(page)).toContainText('was not used for a long time');
  await expect
    .poll(
      () =>
        standins.requests.slice(before).filter(({ method, path }) => method === 'DELETE' && path.includes('/oauth/tokens/current')).length,
    )
    .toBe(1);
});
