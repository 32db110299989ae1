import type { Locator, Page } from '@playwright/test';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { companyIn, connectLive, SALESFORCE, ZENDESK } from './support/live';

/** A part of a delivery that failed is sent again from the outbox, and nothing else with it. */
const TITLE = 'Auftragsbestätigungssammelmappenexport endet nach 5.000 Zeilen mit einer Zeitüberschreitung, seit Dienstag bei allen Lagern';
const LOG = 'console-of-the-warehouse-terminal-number-17-2026-11-24T10-02-00.log';
const OTHER = 'server.log';

test.beforeEach(({ standins }) => standins.reset());
test.afterAll(({ standins }) => standins.reset());

async function readsWell(page: Page, name: string, path: (file: string) => string): Promise<void> {
  expect((await violations(page)).found).toEqual([]);
  for (const width of [1280, 440, 320])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.screenshot({ path: path(`${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: null });
}

const send = async (desk: Page, to: string) => {
  await desk.getByRole('region', { name: 'Deliver', exact: true }).getByRole('button', { name: to }).click();
  const question = desk.getByRole('region', { name: 'Where to' });
  await question.getByRole('button', { name: /^Send to/ }).click();
  await expect(question).toBeHidden();
};

test('a file that failed is sent again from the outbox: to the ticket and to the case that were made, which stay the only ones', async ({
  sidelight,
  standins,
}, info) => {
  test.setTimeout(240_000);
  const path = (file: string) => info.outputPath(file);
  await connectLive(sidelight, standins, SALESFORCE, ZENDESK);
  const desk = await sidelight.desk('/escalations');
  await desk.getByRole('button', { name: 'New escalation' }).click();
  await desk.getByRole('combobox', { name: 'Account' }).fill(companyIn(standins, 'halden').name);
  await desk.getByRole('option').first().click();
  await desk.getByLabel('Title', { exact: true }).fill(TITLE);
  // One while the other is still being read: each comes.
  for (const name of [LOG, OTHER])
    await desk.getByLabel('Add a log or HAR file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(`${name} ends`) });
  const evidence = desk.getByRole('region', { name: 'Evidence', exact: true });
  for (const name of [LOG, OTHER]) await expect(evidence).toContainText(name);

  standins.faults.set({ host: ZENDESK, method: 'POST', path: /uploads\.json\?filename=console/, status: 422, body: '{}', times: 1 });
  standins.faults.set({ host: SALESFORCE, method: 'POST', path: /sobjects\/ContentVersion/, status: 400, body: '[]', times: 1 });
  await send(desk, 'New ticket in Zendesk');
  await send(desk, 'New case in Salesforce');
  const deliveries = desk.getByRole('region', { name: 'Deliveries' });
  await expect(deliveries.getByRole('listitem').filter({ hasText: 'arrived' })).toHaveCount(4, { timeout: 60_000 });
  await expect(deliveries.getByRole('listitem').filter({ hasText: 'needs you' })).toHaveCount(2);
  await readsWell(desk, 'partly', path);
  const id = desk.url();

  await deliveries.getByRole('link', { name: 'Outbox' }).click();
  const needs = desk.getByRole('region', { name: /^Needs you/ });
  await expect(needs.getByRole('listitem')).toHaveCount(2);
  await readsWell(desk, 'outbox', path);
  // Which file of which escalation it is, and where it would go.
  const part = (system: string): Locator => needs.getByRole('listitem').filter({ hasText: system });
  for (const [system, name] of [
    ['Zendesk', LOG],
    ['Salesforce', LOG],
  ] as const) {
    await expect(part(system)).toContainText(name);
    await expect(part(system)).toContainText(TITLE);
  }
  const made = (object: string) => standins.hits.filter((hit) => hit.kind === 'create' && hit.object === object);
  const before = [made('ticket').length, made('Case').length, made('ContentVersion').length];
  expect(before).toEqual([1, 1, 1]);
  await part('Zendesk')
    .getByRole('button', { name: /^Try again/ })
    .click();
  await expect(needs.getByRole('listitem')).toHaveCount(1);
  await needs.getByRole('button', { name: /^Try again/ }).click();
  await expect(desk.getByText('Nothing is waiting')).toBeVisible({ timeout: 60_000 });
  await readsWell(desk, 'outbox-after', path);

  await desk.goto(id);
  await expect(deliveries.getByRole('listitem').filter({ hasText: 'arrived' })).toHaveCount(6);
  expect([made('ticket').length, made('Case').length, made('ContentVersion').length]).toEqual([1, 1, 2]);
  const ticket = standins
    .zendesk('acme')
    .tickets()
    .find(({ externalId }) => externalId?.startsWith('Sidelight '));
  expect(ticket?.messages.map(({ by, files }) => [by, files?.map(({ name }) => name)])).toEqual([
    ['note', [OTHER]],
    ['note', [LOG]],
  ]);
  expect(new Set(made('ContentVersion').map(({ fields }) => fields.Title))).toEqual(new Set([OTHER, LOG]));
});

test('what fails is said where one presses, also at the end of a long packet, and is put away', async ({ sidelight }, info) => {
  await sidelight.loadSample();
  const desk = await sidelight.desk('/escalations');
  await desk.getByRole('button', { name: 'New escalation' }).click();
  await desk.getByRole('combobox', { name: 'Account' }).fill('Halden');
  await desk.getByRole('option').first().click();
  const buffer = Buffer.from('%PDF-1.7');
  for (const width of [320, 1280]) {
    await desk.setViewportSize({ width, height: 700 });
    const add = desk.getByRole('button', { name: 'Add a picture' });
    await add.scrollIntoViewIfNeeded();
    await desk.locator('input[type=file]').setInputFiles({ name: 'a.log', mimeType: 'text/plain', buffer });
    const alert = desk.getByRole('alert');
    await expect(alert).toBeInViewport({ ratio: 1 });
    await expect(add).toBeInViewport();
    expect((await violations(desk)).found).toEqual([]);
    await desk.screenshot({ path: info.outputPath(`refused-${width}.png`) });
    await alert.getByRole('button', { name: 'Dismiss' }).click();
    await expect(alert).toHaveCount(0);
  }
});
