import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { visitsIn } from './support/visits';

test('what was written waits in sight, arrives with a receipt, and what cannot arrive asks for the person', async ({
  sidelight,
  standins,
}) => {
  const [visit] = visitsIn(standins.world, ['halden']);
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const outbox = await sidelight.desk('/outbox');
  await expect(outbox.getByText('Nothing is waiting')).toBeVisible();

  const page = await sidelight.open(visit?.url ?? '');
  const panel = await sidelight.panel(page);
  const complete = panel.getByRole('region', { name: 'Tasks' }).getByRole('button', { name: /^Complete / });
  await expect(complete.first()).toBeVisible();
  const titles = (await complete.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''))).map((name) =>
    name.replace(/^Complete /, ''),
  );
  await complete.first().click();
  const waiting = outbox.getByRole('region', { name: /^Waiting to send/ });
  await outbox.bringToFront();
  await expect(waiting.getByRole('listitem')).toContainText([titles[0] ?? 'no task']);
  await expect(waiting).toContainText('Leaves in a moment');
  await expect(outbox.getByRole('region', { name: /^Arrived/ })).toContainText('In your book', { timeout: 20_000 });
  await expect(outbox.getByText('Nothing is waiting')).toBeVisible();

  // A source no longer brings its account before the second one leaves.
  await page.bringToFront();
  await complete.first().click();
  await expect(panel.getByRole('status', { name: 'Outbox' })).toContainText('1 waiting');
  await dropAccounts(outbox);
  await outbox.bringToFront();
  const needs = outbox.getByRole('region', { name: /^Needs you/ });
  await expect(needs).toContainText('no longer in your book', { timeout: 20_000 });
  expect(await violations(outbox)).toEqual({ heading: 'Outbox', found: [] });
  // Nothing that would send it to where it has no place.
  await expect(needs.getByRole('button')).toHaveText(['Discard']);

  await sidelight.killWorker(outbox);
  await needs.getByRole('button', { name: /^Discard: / }).click();
  await needs.getByRole('button', { name: /^Yes, discard: / }).click();
  await expect(needs).toHaveCount(0);
  await expect(outbox.getByText('Nothing is waiting')).toBeVisible();

  // What goes away because the person says so takes along what they wrote a moment earlier.
  await sidelight.loadSample();
  await page.bringToFront();
  // The panel may still show what was there before, and refuses a press on that.
  await page.reload();
  const again = await sidelight.panel(page);
  await again
    .getByRole('region', { name: 'Tasks' })
    .getByRole('button', { name: /^Complete / })
    .first()
    .click();
  await expect(again.getByRole('status', { name: 'Outbox' })).toContainText('1 waiting');
  const settings = await sidelight.desk('/settings');
  await settings.getByRole('button', { name: 'Remove sample data' }).click();
  await expect(settings.getByRole('button', { name: 'Load sample data' })).toBeVisible();
  await expect(settings.getByRole('region', { name: 'Record of actions' })).toContainText(/Entries\s*3/);
  await outbox.bringToFront();
  await expect(outbox.getByText('Nothing is waiting')).toBeVisible();
});

/** Takes all accounts from the book, as they are gone from their source; what is written about them stays. */
const dropAccounts = (desk: Page) =>
  desk.evaluate(() =>
    new Promise((done, failed) => {
      const open = indexedDB.open('sidelight');
      open.onsuccess = () => {
        const write = open.result.transaction('account', 'readwrite');
        write.objectStore('account').clear();
        write.oncomplete = done;
        write.onabort = failed;
      };
    }).then(() => undefined),
  );

test('what was done is in the record, and an entry changed by hand is named', async ({ sidelight, standins }) => {
  const [visit] = visitsIn(standins.world, ['halden']);
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const settings = await sidelight.desk('/settings');
  const record = settings.getByRole('region', { name: 'Record of actions' });
  await expect(record).toContainText('Nothing was written down yet.');

  const page = await sidelight.open(visit?.url ?? '');
  const panel = await sidelight.panel(page);
  await panel
    .getByRole('region', { name: 'Tasks' })
    .getByRole('button', { name: /^Complete / })
    .first()
    .click();
  await settings.bringToFront();
  await expect(record).toContainText(/Entries\s*1/, { timeout: 30_000 });
  const exported = settings.getByRole('region', { name: 'Export' });
  const [, sheet] = await Promise.all([
    exported.getByRole('button', { name: 'Accounts as CSV' }).click(),
    settings.waitForEvent('download'),
  ]);
  expect(sheet.suggestedFilename()).toMatch(/\.csv$/);
  await expect(exported).toContainText(/Entry 2 of the record, which now ends with [0-9a-f]{64}/);
  await record.getByRole('button', { name: 'Check the record' }).click();
  await expect(record).toContainText('2 entries, unbroken.');
  expect(await violations(settings)).toEqual({ heading: 'Settings', found: [] });

  const [download] = await Promise.all([settings.waitForEvent('download'), record.getByRole('button', { name: 'Download' }).click()]);
  const lines = (await readFile(await download.path(), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { seq: 1, action: 'write.sent', connection: 'local', receipt: expect.stringMatching(/^local:/) },
    { seq: 2, action: 'export', prev: lines[0].hash },
    { head: { seq: 2, hash: lines[1].hash } },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/halden|@/i);

  await settings.evaluate(async () => {
    const open = indexedDB.open('sidelight');
    const db = await new Promise<IDBDatabase>((resolve) => open.addEventListener('success', () => resolve(open.result)));
    const table = db.transaction('audit', 'readwrite').objectStore('audit');
    const row = table.get(1);
    row.addEventListener('success', () => table.put({ ...row.result, target: 'nothing' }));
    await new Promise((resolve) => table.transaction.addEventListener('complete', resolve));
    db.close();
  });
  await record.getByRole('button', { name: 'Check the record' }).click();
  await expect(record).toContainText('Entry 1 does not fit the one before it.');
});

test('a long name stays in its own column, at every width', async ({ sidelight }) => {
  const name = `Landwirtschaftsversicherungsgenossenschaftszentralverwaltung der vereinigten Oberrheinischen ${'Erzeuger'.repeat(3)}`;
  const desk = await sidelight.desk('/import');
  const file = {
    name: 'book.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Account ID,Account Name,Domain\nACC-1,${name},long.example\n`),
  };
  await desk.getByLabel('CSV file').setInputFiles(file);
  await desk.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(desk.getByRole('status').filter({ hasText: '1 imported' })).toBeVisible();
  await desk.goto(desk.url().replace(/#.*/, '#/log'));
  await desk.getByRole('combobox', { name: 'Account' }).fill('Landwirt');
  await desk.getByRole('option').first().click();
  await desk.getByRole('textbox').last().fill('Spoke about the export');
  await desk.getByRole('button', { name: 'Log', exact: true }).click();
  await expect(desk.getByText(/^Logged for/)).toBeVisible();
  await desk.goto(desk.url().replace(/#.*/, '#/outbox'));
  const link = desk.getByRole('link', { name, exact: true });
  for (const width of [320, 800, 1920]) {
    await desk.setViewportSize({ width, height: 800 });
    const over = await link.evaluate((one) => {
      const column = one.closest('li > div')?.getBoundingClientRect();
      return column ? Math.round(one.getBoundingClientRect().right - column.right) : undefined;
    });
    expect(over, `${width} px`).toBeLessThanOrEqual(0);
  }
});
