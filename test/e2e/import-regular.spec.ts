import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';

const USAGE = 'Nr,Wer,Stand,Aktiv\nA-1,Harbour,03/04/2026,41\nA-2,Quarry,05/04/2026,12\n';
/** A host that the extension may reach already: the browser's own question cannot be answered here. */
const HOST = 'acme.zendesk.com';
const ADDRESS = `https://${HOST}/reports/usage.csv?sig=secret`;

const regular = (desk: Page) => desk.getByRole('region', { name: 'Regular exports' });
const imported = (desk: Page, count: number) =>
  expect(desk.getByRole('status').filter({ hasText: new RegExp(`\\b${count} imported$`) })).toBeVisible();
const importIt = (desk: Page) => desk.getByRole('button', { name: 'Import', exact: true }).click();
const field = (desk: Page, column: string) => desk.getByRole('combobox', { name: `Field for ${column}` });

test('an export at an address is looked at once, then imported with one press; with other columns it waits', async ({
  sidelight,
  standins,
}) => {
  const desk = await sidelight.desk('/import');
  const answer = (body: string, type = 'text/csv') => {
    standins.faults.clear();
    standins.faults.set({ host: HOST, path: '/reports/', body, headers: { 'content-type': type } });
  };
  await desk.getByLabel('CSV file').setInputFiles({
    name: 'book.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Account ID,Account Name\nA-1,Harbour\nA-2,Quarry\nA-3,Fresh\n'),
  });
  await importIt(desk);
  await imported(desk, 3);

  answer('<html><title>Sign in</title></html>', 'text/html');
  await desk.getByLabel('Address of an export').fill(ADDRESS);
  await regular(desk).getByRole('button', { name: 'Read' }).click();
  await expect(regular(desk).getByRole('alert')).toContainText('answers with a page, not with a table');

  standins.faults.clear();
  standins.faults.set({ host: HOST, path: '/reports/', status: 302, body: '', headers: { location: `https://${HOST}/access` } });
  await regular(desk).getByRole('button', { name: 'Read' }).click();
  await expect(regular(desk).getByRole('alert')).toContainText(`${HOST} answers with a redirect to another address`);

  answer(USAGE);
  await regular(desk).getByRole('button', { name: 'Read' }).click();
  await expect(desk.getByRole('alert')).toContainText('Choose its kind');
  await desk.getByLabel('Kind').selectOption({ label: 'Usage' });
  await field(desk, 'Nr').selectOption({ label: 'Account ID' });
  await field(desk, 'Stand').selectOption({ label: 'Date' });
  await field(desk, 'Aktiv').selectOption({ label: 'Active Users' });
  await desk.getByRole('radio', { name: /^Day first/ }).check();
  await expect(desk.getByText('Once you press Import, Sidelight remembers where this export is')).toBeVisible();
  // Not remembered before somebody confirmed how it is read.
  await expect(regular(desk).getByRole('listitem')).toHaveCount(0);
  await importIt(desk);
  await imported(desk, 2);
  const line = regular(desk).getByRole('listitem');
  await expect(line).toContainText(/acme\.zendesk\.com, usage\.csv\s*Usage.*usage\.csv, .*: 2 rows/s);
  await expect(desk.locator('body')).not.toContainText('secret');

  answer(`${USAGE}A-3,Fresh,06/04/2026,7\n`);
  await desk.reload();
  const again = desk.getByRole('button', { name: 'Import again: acme.zendesk.com, usage.csv' });
  await again.click();
  await imported(desk, 3);
  await expect(line).toContainText('3 rows');
  await expect(again).toBeFocused();
  expect(await violations(desk)).toEqual({ heading: 'Import', found: [] });

  answer('Nr,Name,Wer,Stand,Aktiv\nA-1,x,Harbour,03/04/2026,99\n');
  await again.click();
  await expect(desk.getByRole('alert').filter({ hasText: 'Its columns are not those of the last time.' })).toBeVisible();
  await desk.getByRole('button', { name: 'Discard' }).click();
  answer(`${USAGE}A-9,Nobody,06/04/2026,7\n`);
  await again.click();
  await expect(desk.getByRole('alert').filter({ hasText: 'More rows than last time would be left out.' })).toBeVisible();
  await expect(line).toContainText('3 rows');
  await importIt(desk);
  await imported(desk, 2);
  await expect(line).toContainText('1 row was left out.');

  await desk.getByRole('button', { name: 'Forget acme.zendesk.com, usage.csv' }).click();
  await expect(line).toHaveCount(0);
});

test('a file and the newest report of a folder are imported again from where they are', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  // The pickers are the browser's own windows: a folder that the page itself may make stands in for the chosen ones.
  const put = (name: string, text: string) =>
    desk.evaluate(
      async ([file, content]) => {
        const root = await navigator.storage.getDirectory();
        const folder = await root.getDirectoryHandle('exports', { create: true });
        const handle = await folder.getFileHandle(file, { create: true });
        const stream = await handle.createWritable();
        await stream.write(content);
        await stream.close();
        Object.assign(window, { showDirectoryPicker: async () => folder, showOpenFilePicker: async () => [handle] });
      },
      [name, text] as const,
    );
  const book = (...names: string[]) => ['Account ID,Account Name', ...names.map((name, at) => `A-${at},${name}`)].join('\n');
  await put('contacts-1.csv', 'Account ID,Name,Email\nA-0,Ana,ana@harbour.example\n');
  await put('accounts-1.csv', book('Harbour'));
  await regular(desk).getByRole('button', { name: 'Choose a folder…' }).click();
  await regular(desk).getByRole('button', { name: 'accounts-1.csv' }).click();
  await importIt(desk);
  await imported(desk, 1);
  await regular(desk).getByRole('button', { name: 'Choose a file…' }).click();
  await expect(desk.getByText('Once you press Import, Sidelight remembers')).toBeVisible();
  await importIt(desk);
  await expect(regular(desk).getByRole('listitem')).toHaveCount(2);

  await put('accounts-2.csv', book('Harbour', 'Quarry'));
  await put('contacts-2.csv', 'Account ID,Name,Email\nA-0,Bo,bo@harbour.example\n');
  // The handles are in the database, not in the page.
  await desk.reload();
  await desk.getByRole('button', { name: 'Import again: Newest in exports' }).click();
  await imported(desk, 2);
  await expect(regular(desk).getByRole('listitem').filter({ hasText: 'Newest in exports' })).toContainText('accounts-2.csv');
  await desk.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('exports', { recursive: true });
  });
  await desk.getByRole('button', { name: 'Import again: accounts-1.csv' }).click();
  await expect(regular(desk).getByRole('alert')).toContainText('accounts-1.csv is not there any more');
});
