import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { closed, test } from './support/company';
import { expect } from './support/fixtures';
import { completeByMessage } from './support/true-command';

/** The administrator's story: what a company sets in managed storage binds, in the browser's own way of setting it. */
test.skip(closed !== undefined, closed);

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const stored = (page: Page, table: string) =>
  page.evaluate(async (name) => {
    const open = indexedDB.open('sidelight');
    const db = await new Promise<IDBDatabase>((resolve) => open.addEventListener('success', () => resolve(open.result)));
    const all = db.transaction(name).objectStore(name).getAll();
    const rows = await new Promise<unknown[]>((resolve) => all.addEventListener('success', () => resolve(all.result)));
    db.close();
    return JSON.stringify(rows);
  }, table);

test.describe('a policy', () => {
  let ticket = '';
  let asked: () => string[];
  test.beforeEach(({ standins }) => {
    const { id } = standins.world.tickets.find((each) => each.companyKey === 'halden' && each.subdomain === 'acme') ?? { id: 0 };
    ticket = `https://acme.zendesk.com/agent/tickets/${id}`;
    const before = standins.requests.length;
    const ours = () => standins.requests.slice(before).filter(({ headers }) => headers['sec-fetch-site'] === 'none');
    asked = () => ours().flatMap(({ host, path }) => (path.startsWith('/api/') ? `${host}${path}` : []));
  });

  test('workspaces.allowed names the only workspaces there are', async ({ company }) => {
    const sidelight = await company.start({ 'workspaces.allowed': ['https://acme.zendesk.com/agent'] });
    const desk = await sidelight.desk('/settings');
    const workspaces = region(desk, 'Workspaces');
    await expect(workspaces.getByRole('listitem')).toHaveText(['acme.zendesk.com Set by your company']);
    await expect(workspaces.getByRole('textbox', { name: 'Workspace address' })).toBeDisabled();
    await expect(workspaces.getByRole('textbox')).toHaveAccessibleDescription('Set by your company');
    await expect(workspaces.getByRole('button', { name: 'Approve' })).toBeDisabled();
    await expect(workspaces.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
    await desk.getByRole('button', { name: 'Load sample data' }).click();
    const page = await sidelight.open(ticket);
    await expect((await sidelight.panel(page)).getByRole('heading', { level: 1 })).toContainText('Halden');
    expect(asked().join()).toContain('acme.zendesk.com/api/');
    const other = await sidelight.open(ticket.replace('acme', 'evil'));
    await sidelight.toolbar(other);
    await expect((await sidelight.panel(other)).getByText('evil.zendesk.com is not one of your workspaces')).toBeVisible();
    await desk.reload();
    await expect(desk.getByRole('button', { name: 'Approve evil.zendesk.com' })).toBeDisabled();
    expect(asked().join()).not.toContain('evil');
  });

  for (const [key, value] of [
    ['connectors.allowed', ['salesforce']],
    ['signIn.methods', ['oauth', 'token']],
  ] as const) {
    test(`${key} keeps the worker from asking with the browser's own session`, async ({ company }) => {
      const sidelight = await company.start({ 'workspaces.allowed': ['acme.zendesk.com'], [key]: value });
      await sidelight.loadSample();
      const page = await sidelight.open(ticket);
      await sidelight.toolbar(page);
      await sidelight.panel(page);
      await page.waitForTimeout(1500);
      expect(asked()).toEqual([]);
      // The same with the key left out does ask, so that the silence above is the key's.
      company.change({ 'workspaces.allowed': ['acme.zendesk.com'] });
      const askedAgain = async () => {
        await page.reload();
        await page.waitForTimeout(1000);
        return asked().length;
      };
      await expect.poll(askedAgain, { timeout: 30_000 }).toBeGreaterThan(0);
    });
  }

  test('writes.fromFrame asks a second time inside a page, or lets nothing be changed there', async ({ company }) => {
    const workspaces = { 'workspaces.allowed': ['acme.zendesk.com'] };
    const sidelight = await company.start({ ...workspaces, 'writes.fromFrame': 'confirm' });
    await sidelight.loadSample();
    const page = await sidelight.open(ticket);
    const panel = await sidelight.panel(page);
    const complete = panel.getByRole('region', { name: 'Tasks' }).getByRole('button', { name: /^Complete / });
    await expect(complete.first()).toBeVisible();
    const before = await complete.count();
    await complete.first().click();
    const question = panel.getByRole('alertdialog');
    await expect(question).toBeVisible();
    expect(await complete.count()).toBe(before);
    await page.waitForTimeout(600);
    await question.getByRole('button', { name: /^Yes, for Halden/ }).click();
    await expect(complete).toHaveCount(before - 1);

    company.change({ ...workspaces, 'writes.fromFrame': 'never' });
    await expect(panel.getByText('changes in the browser’s side panel only')).toBeVisible({ timeout: 30_000 });
    await expect(complete).toHaveCount(0);
    expect(await completeByMessage(panel)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  test('hosts.disabled leaves a product alone, and nobody can switch it on', async ({ company }) => {
    const sidelight = await company.start({ 'hosts.disabled': ['zendesk'], 'workspaces.allowed': ['acme.zendesk.com'] });
    const desk = await sidelight.desk('/settings');
    const zendesk = region(desk, 'Products').getByRole('switch', { name: 'Zendesk' });
    await expect(zendesk).toBeDisabled();
    await expect(zendesk).not.toBeChecked();
    await expect(zendesk).toHaveAccessibleDescription(/Set by your company/);
    await expect(region(desk, 'Products').getByRole('switch', { name: 'Gmail' })).toBeEnabled();
    const refused = await desk.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome;
      return runtime.sendMessage({ id: 1, type: 'host.set', data: { host: 'zendesk', enabled: true }, timestamp: 0 });
    });
    expect(JSON.stringify(refused)).toContain('Your company has switched this product off');
    const page = await sidelight.open(ticket);
    await page.waitForTimeout(1500);
    expect(page.frames()).toHaveLength(1);
    expect(asked()).toEqual([]);

    await test.step('also where it is set while a panel is open', async () => {
      company.change({ 'workspaces.allowed': ['acme.zendesk.com'] });
      await sidelight.loadSample();
      const panelsThere = async () => {
        await page.reload();
        await page.waitForTimeout(1500);
        return page.frames().length;
      };
      await expect.poll(panelsThere, { timeout: 30_000 }).toBe(2);
      company.change({ 'hosts.disabled': ['zendesk'], 'workspaces.allowed': ['acme.zendesk.com'] });
      await expect.poll(() => page.frames().length, { timeout: 30_000 }).toBe(1);
    });
  });

  test('export.*, lock.idleMinutes and notifications.* bind the desk, which says whose decision it is', async ({ company }) => {
    const onExport = { 'export.allowed': false, 'export.formats': ['csv'] };
    const onNotices = { 'notifications.allowed': false, 'notifications.names': false };
    const sidelight = await company.start({ ...onExport, 'lock.idleMinutes': 10, ...onNotices });
    const desk = await sidelight.desk('/settings');
    const policy = region(desk, 'Company policy');
    for (const name of ['Accounts as CSV', 'Everything as JSON']) {
      await expect(region(desk, 'Export').getByRole('button', { name })).toBeDisabled();
    }
    await expect(region(desk, 'Export')).toContainText('Set by your company');
    const refused = await desk.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      const data = { kind: 'accounts', rows: 1, bytes: 1, digest: 'a'.repeat(64) };
      return chrome.runtime.sendMessage({ id: 1, type: 'export.record', data, timestamp: Date.now() });
    });
    expect(refused).toMatchObject({ res: { ok: false, error: { code: 'forbidden' } } });
    const lock = region(desk, 'Screen').getByLabel('Lock when nobody is here');
    await expect(lock).toBeDisabled();
    await expect(lock).toHaveValue('10');
    await expect(policy).toContainText('Set by your company');
    await expect(policy).toContainText(/Export\s*not allowed/);
    await expect(policy).toContainText(/Export formats\s*CSV/);
    await expect(policy).toContainText(/Locks when unused for\s*10 minutes/);

    await test.step('whether messages are shown, and whether they name a customer', async () => {
      const notices = region(desk, 'Notifications');
      await expect(notices.getByRole('switch', { name: 'Show notifications' })).toBeDisabled();
      await expect(notices).toContainText('Set by your company');
      await expect(policy).toContainText(/Notifications\s*not allowed/);
      await expect(policy).toContainText(/Names in notifications\s*not allowed/);
      const noticesRefused = await desk.evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
        return chrome.runtime.sendMessage({ id: 1, type: 'notices.set', data: { on: true }, timestamp: Date.now() });
      });
      expect(noticesRefused).toMatchObject({ res: { ok: false, error: { code: 'forbidden' } } });
      // The number on the button is in the browser alone, and stays the person's.
      await expect(notices.getByRole('switch', { name: 'Tasks due on the toolbar button' })).toBeEnabled();
    });
    await test.step('export.formats alone leaves the other formats', async () => {
      company.change({ 'export.formats': ['csv'] });
      const exports = region(desk, 'Export');
      await expect(exports.getByRole('button', { name: 'Accounts as CSV' })).toBeEnabled({ timeout: 30_000 });
      await expect(exports.getByRole('button', { name: 'Everything as JSON' })).toBeDisabled();
    });
  });

  test('retention.lookupDays deletes older look-ups, also when it is shortened later', async ({ company }) => {
    const sidelight = await company.start({ 'retention.lookupDays': 60, 'workspaces.allowed': ['acme.zendesk.com'] });
    await sidelight.loadSample();
    const page = await sidelight.open(ticket);
    await sidelight.panel(page);
    const desk = await sidelight.desk('/settings');
    await expect.poll(() => stored(desk, 'lookup')).toContain('acme.zendesk.com');
    await desk.evaluate(async () => {
      const open = indexedDB.open('sidelight');
      const db = await new Promise<IDBDatabase>((resolve) => open.addEventListener('success', () => resolve(open.result)));
      const asOf = new Date(Date.now() - 40 * 86_400_000).toISOString();
      db.transaction('lookup', 'readwrite')
        .objectStore('lookup')
        .put({ key: 'old', value: { connectionId: 'forty-days', asOf } });
      db.close();
    });
    expect(await stored(desk, 'lookup')).toContain('forty-days');
    company.change({ 'retention.lookupDays': 30, 'workspaces.allowed': ['acme.zendesk.com'] });
    await expect.poll(() => stored(desk, 'lookup'), { timeout: 30_000 }).not.toContain('forty-days');
    expect(await stored(desk, 'lookup')).toContain('acme.zendesk.com');
  });

  test('fields.neverCache keeps parts of an account off this machine, and removes what was there', async ({ company }) => {
    const sidelight = await company.start({ 'workspaces.allowed': ['acme.zendesk.com'], 'fields.neverCache': ['arr'] });
    await sidelight.loadSample();
    const desk = await sidelight.desk('/settings');
    const book = async () => `${await stored(desk, 'record')} ${await stored(desk, 'account')} ${await stored(desk, 'staging')}`;
    expect(await book()).not.toContain('"arr"');
    expect(await book()).toContain('"type":"contact"');
    const page = await sidelight.open(ticket);
    const panel = await sidelight.panel(page);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');
    await expect(panel.getByRole('region', { name: 'Account' })).not.toContainText(/€|\$|£/);
    // Who is in the book; the person who wrote the ticket is named by the ticket.
    const known = panel.getByRole('region', { name: 'People' }).getByRole('listitem').filter({ hasNotText: 'Mirjam Kloss' });
    await expect(known.first()).toBeVisible();
    company.change({ 'workspaces.allowed': ['acme.zendesk.com'], 'fields.neverCache': ['arr', 'contacts'] });
    await expect.poll(book, { timeout: 45_000 }).not.toContain('"type":"contact"');
    // The panel that was open all along shows it no longer either.
    await expect(known).toHaveCount(0);
    expect(await stored(desk, 'identity')).not.toContain('"email"');
    expect(await book()).toContain('"type":"task"');
  });

  test('audit.sink is told where the record ends, shown by its end alone, and forgetting everything keeps the record', async ({
    company,
    standins,
  }) => {
    const sink = 'https://audit.acme.example/hook/secret-9f31';
    const told = () => standins.requests.filter(({ host, method }) => host === 'audit.acme.example' && method === 'POST');
    const sidelight = await company.start({ 'audit.sink': sink });
    const desk = await sidelight.desk('/settings');
    const record = region(desk, 'Record of actions');
    // Nothing lets the extension in there yet.
    await expect(record).toContainText('…9f31: not yet', { timeout: 30_000 });
    await expect(record).toContainText('It was not taken', { timeout: 30_000 });
    await expect(record).toContainText('The browser gives Sidelight no access to that address');
    expect(told()).toEqual([]);
    const headers = {
      'access-control-allow-origin': desk.url().slice(0, desk.url().indexOf('/desk.html')),
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
    };
    standins.faults.set({ host: 'audit.acme.example', path: '/', status: 204, headers });
    company.change({ 'audit.sink': sink.replace('9f31', '9f32') });
    await expect(record).toContainText('…9f32: entry 2', { timeout: 30_000 });
    await expect(record).not.toContainText('It was not taken');
    await expect(record).toContainText('keeps the record also when everything is forgotten');
    const head = async () => JSON.parse(await stored(desk, 'auditHead'))[0];
    const { installation, seq, hash } = await head();
    expect(told().map(({ path, body }) => ({ path, body: JSON.parse(body) }))).toEqual([
      { path: '/hook/secret-9f32', body: { format: 'sidelight-audit-v1', installation, seq, hash, time: expect.any(String) } },
    ]);
    await expect(region(desk, 'Company policy')).toContainText('…9f32');
    await expect(desk.locator('body')).not.toContainText('secret');
    for (const table of ['setting', 'audit', 'auditHead']) expect(await stored(desk, table)).not.toContain('acme.example');

    const forget = region(desk, 'Forget everything');
    await forget.getByRole('button', { name: 'Forget everything…' }).click();
    await forget.getByRole('button', { name: 'Yes, forget everything' }).click();
    await expect(forget.getByRole('list')).toBeVisible();
    expect(await stored(desk, 'audit')).toContain('forget.everything');
    expect((await head()).installation).toBe(installation);
    await record.getByRole('button', { name: 'Check the record' }).click();
    await expect(record).toContainText(/\d entries, unbroken/);
  });

  test('policy.required closes a key whose value the browser has dropped, and everything for what this version does not know', async ({
    company,
  }) => {
    const required = { 'policy.required': ['workspaces.allowed'] };
    const sidelight = await company.start({ 'workspaces.allowed': 'acme.zendesk.com', ...required }, required);
    const desk = await sidelight.desk('/settings');
    await expect(desk.getByText('Your company requires the setting workspaces.allowed')).toBeVisible();
    await expect(region(desk, 'Workspaces')).toContainText('Your company allows no workspace.');
    await expect(region(desk, 'Workspaces').getByRole('button', { name: 'Approve' })).toBeDisabled();

    company.change({ 'watermark.text': 'internal', 'policy.required': ['watermark.text'] });
    await expect(desk.getByText('watermark.text is not known to this version')).toBeVisible({ timeout: 30_000 });
    await expect(region(desk, 'Products').getByRole('switch', { checked: true })).toHaveCount(0);
    await expect(region(desk, 'Company policy')).toContainText(/Export\s*not allowed/);
  });

  test('values that mean nothing close what they govern, with a sentence on every page', async ({ company }) => {
    const broken = [
      ['workspaces.allowed', ['acme.zendesk.com', 'evil.example'], /Workspaces\s*none/],
      ['signIn.methods', ['password'], /Ways to sign in\s*none/],
      ['signIn.clientIds', ['acme.zendesk.com'], /Client ids given out for\s*none/],
      ['tokenStorage', 'cloud', /Sign-ins are kept\s*until the browser closes/],
      ['connections.unusedDays', 0, /Unused sign-ins end after\s*1 day/],
      ['export.formats', ['csv', 'pdf'], /Export formats\s*none/],
      ['retention.lookupDays', -3, /Look-ups are kept\s*1 day/],
      ['lock.idleMinutes', 0, /Locks when unused for\s*1 minute/],
      ['fields.neverCache', ['everything'], /Never kept in this browser\s*ARR, /],
    ] as const;
    const sidelight = await company.start(Object.fromEntries(broken.map(([key, value]) => [key, value])));
    const keys = broken.map(([key]) => key).sort();
    const sentence = `Your company's setting ${keys.join(', ')} cannot be read, so what it governs is switched off.`;
    const desk = await sidelight.desk('/settings');
    await expect(desk.getByText(sentence)).toHaveCount(1);
    for (const [, , consequence] of broken) await expect(region(desk, 'Company policy')).toContainText(consequence);
    await expect(desk.getByRole('button', { name: 'Load sample data' })).toBeDisabled();
    await expect((await sidelight.desk('/book')).getByText(sentence)).toBeVisible();
    const page = await sidelight.open(ticket);
    await sidelight.toolbar(page);
    await expect((await sidelight.panel(page)).getByText(sentence)).toBeVisible();
    expect(asked()).toEqual([]);
  });

  test('that changes is in force without a restart, and one that goes gives back the choice', async ({ company }) => {
    const sidelight = await company.start({});
    const desk = await sidelight.desk('/settings');
    await expect(region(desk, 'Company policy')).toHaveCount(0);
    await expect(region(desk, 'Workspaces').getByRole('textbox')).toBeEnabled();
    company.change({ 'workspaces.allowed': [] });
    await expect(region(desk, 'Workspaces').getByRole('textbox')).toBeDisabled({ timeout: 30_000 });
    company.change({});
    await expect(region(desk, 'Workspaces').getByRole('textbox')).toBeEnabled({ timeout: 30_000 });
  });

  test('that locks everything leaves a page on which axe finds nothing', async ({ company }) => {
    const sidelight = await company.start({
      'workspaces.allowed': ['acme.zendesk.com', 'a-very-long-subdomain-of-an-invented-company-with-many-words.zendesk.com'],
      'hosts.disabled': ['gmail'],
      'connectors.allowed': ['zendesk'],
      'signIn.methods': ['session'],
      'export.allowed': false,
      'export.formats': ['csv'],
      'retention.lookupDays': 30,
      'lock.idleMinutes': 10,
      'fields.neverCache': ['arr', 'contacts', 'touchpoints'],
    });
    await sidelight.open(ticket.replace('acme', 'other'));
    const desk = await sidelight.desk('/settings');
    await expect(region(desk, 'Company policy')).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme });
      const { heading, found } = await violations(desk);
      expect(heading).toBe('Settings');
      expect(found, colorScheme).toEqual([]);
    }
  });
});
