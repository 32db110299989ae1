import { closed, test } from './support/company';
import { expect } from './support/fixtures';
import { aTicket, region, stored } from './support/policy';

/** The administrator's story: what a company sets in managed storage binds, in the browser's own way of setting it. */
test.skip(closed !== undefined, closed);

test.describe('a policy', () => {
  let ticket = '';
  test.beforeEach(({ standins }) => {
    ticket = aTicket(standins);
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
});
