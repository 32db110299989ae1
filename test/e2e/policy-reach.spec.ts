import { closed, test } from './support/company';
import { expect } from './support/fixtures';
import { aTicket, listen, region } from './support/policy';
import { completeByMessage } from './support/true-command';

/** The administrator's story: what a company sets in managed storage binds, in the browser's own way of setting it. */
test.skip(closed !== undefined, closed);

test.describe('a policy', () => {
  let ticket = '';
  let asked: () => string[];
  test.beforeEach(({ standins }) => {
    ticket = aTicket(standins);
    asked = listen(standins);
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
    const panel = await sidelight.panel(other);
    await expect(panel.getByText('evil.zendesk.com is not one of your workspaces. Your company decides which there are')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Open Settings' })).toHaveCount(0);
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
});
