import { readFileSync } from 'node:fs';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { confirm, give, HEAD, preview } from './support/import-helpers';

const BOOK = `${HEAD}
ACC-1,Halden Optics GmbH,halden-optics.example,58,2099-02-01,84000,Robin
ACC-2,Rook & Co,rook.example,91,2099-06-30,12500,Noa
ACC-3,Quarry Ltd,quarry.example,70,2099-03-04,1000,Noa
`;

test('the preview says row by row what would change, and the rejected rows come back as a file', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  await preview(desk, 'book.csv', BOOK);
  await expect(desk.getByRole('list', { name: 'What the file would do' })).toHaveText(/3 new.*0 changed.*0 unchanged.*0 rejected/s);
  await confirm(desk, 3);

  const next = `${BOOK.replace('84000', '99000').replace('ACC-3,', 'ACC-4,')}ACC-5,"=HYPERLINK(""https://evil.example"")",,,soon,,\n`;
  const table = await preview(desk, 'book.csv', next);
  await expect(desk.getByRole('list', { name: 'What the file would do' })).toHaveText(/1 new.*1 changed.*1 unchanged.*1 rejected/s);
  await expect(table.getByRole('row', { name: /^2 Changed/ })).toContainText(/99k was .*84k/);
  await desk.getByRole('radio', { name: /^New/ }).check();
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(table).toContainText('ACC-4');
  await expect(desk.getByRole('table', { name: 'Rejected rows' })).toContainText(/5.*Renewal Date “soon” is not a date/);

  const download = desk.waitForEvent('download');
  await desk.getByRole('link', { name: 'Download rejected rows' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Rejected rows of book.csv');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toMatch(/^\ufeffLine,Reason,Account ID/);
  expect(text).toContain(`"'=HYPERLINK(""https://evil.example"")"`);

  await desk.getByRole('button', { name: 'Discard' }).click();
  const book = await sidelight.desk('/book');
  await expect(book.getByRole('table', { name: 'Accounts' })).not.toContainText('99k');

  // The end says again what it was: the same file once more has changed nothing.
  await desk.bringToFront();
  await preview(desk, 'book.csv', BOOK);
  await confirm(desk, 3);
  await expect(desk.getByText('0 new, 0 changed, 3 unchanged', { exact: true })).toBeVisible();
});

test('a file of which no row fits says why of each, once; rows that stay out do not stand among those that come in', async ({
  sidelight,
}) => {
  const desk = await sidelight.desk('/import');
  const none = `${HEAD}\nACC-1,Halden,,,soon,,\n,Rook,,,,,\n`;
  await give(desk, 'none.csv', none);
  const rejected = desk.getByRole('table', { name: 'Rejected rows' }).getByRole('row');
  await expect(rejected).toHaveText([/^Line/, /^2Renewal Date “soon” is not a date/, /^3The row has no Account ID/]);
  const table = desk.getByRole('table', { name: 'Preview' });
  await expect(table).toHaveCount(0);
  await expect(desk.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await expect(desk.getByText('The other rows can be imported')).toHaveCount(0);
  for (const theme of ['light', 'dark']) {
    await desk.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, theme);
    expect((await violations(desk)).found, theme).toEqual([]);
  }

  await preview(desk, 'some.csv', `${none}${BOOK.split('\n')[1]}\n`.replace('ACC-1,Halden,', 'ACC-9,Halden,'));
  await expect(table.getByRole('row')).toHaveText([/^Line/, /^4NewHalden Optics/]);
  await expect(desk.getByRole('radio', { name: 'All 1' })).toBeChecked();
  await expect(rejected).toHaveCount(3);
  await confirm(desk, 1);
  // What stayed out is not forgotten with the preview.
  await expect(desk.getByText('2 rows were rejected and are not in your book.')).toBeVisible();
  const download = desk.waitForEvent('download');
  await desk.getByRole('link', { name: 'Download rejected rows' }).click();
  expect((await download).suggestedFilename()).toBe('Rejected rows of some.csv');

  await test.step('axe finds nothing in a preview with changes, rejections, dates to choose and columns to put right, light and dark', async () => {
    await preview(desk, 'book.csv', BOOK);
    await confirm(desk, 3);
    await preview(desk, 'book.csv', `${BOOK.replace('84000', '99000').replace('2099-06-30', '03/04/2099')}ACC-5,Bad,,,soon,,\n`);
    for (const theme of ['light', 'dark']) {
      await desk.evaluate((value) => {
        document.documentElement.dataset.theme = value;
      }, theme);
      expect((await violations(desk)).found, theme).toEqual([]);
    }
    await give(desk, 'sheet.csv', 'Account ID,Account Name,Domain,Domain\nA-1,Halden,one.example,two.example\n');
    await expect(desk.getByRole('alert')).toContainText('Two columns are called “Domain”');
    expect((await violations(desk)).found).toEqual([]);
  });
});

test('of two files compared side by side the second is compared anew once the first is in the book', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  await preview(desk, 'book.csv', BOOK);
  await confirm(desk, 3);
  const other = await sidelight.desk('/import');
  const tasks = 'Account ID,Task,Playbook,Due Date,Status\nACC-1,Call them,Adoption,2099-03-01,Open\n';
  const tally = (page: typeof desk) => page.getByRole('list', { name: 'What the file would do' });
  for (const page of [desk, other]) {
    await preview(page, 'tasks.csv', tasks.replace('03-01', page === other ? '03-09' : '03-01'));
    await expect(tally(page)).toHaveText(/1 new.*0 changed/s);
  }
  await confirm(desk, 1);
  await other.bringToFront();
  await other.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(other.getByRole('alert')).toContainText('Another import went into your book since this file was compared with it.');
  await expect(tally(other)).toHaveText(/0 new.*1 changed/s);
  await confirm(other, 1);
  await expect(other.getByRole('alert')).toHaveCount(0);
  const book = await sidelight.desk('/book?q=halden');
  await book.getByRole('link', { name: 'Halden Optics GmbH' }).click();
  await expect(book.getByRole('region', { name: 'Tasks' }).getByText('Call them')).toHaveCount(1);
});

test('a page closed in the middle of reading leaves the book as it was', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  await preview(desk, 'book.csv', BOOK);
  await confirm(desk, 3);
  const rows = Array.from({ length: 60_000 }, (_, n) => `B-${n},Bulk ${n},bulk-${n}.example,${n % 100},2099-01-01,${n},Robin`);
  await desk
    .getByLabel('CSV file')
    .setInputFiles({ name: 'big.csv', mimeType: 'text/csv', buffer: Buffer.from([HEAD, ...rows].join('\n')) });
  await expect(desk.getByRole('progressbar', { name: 'Reading big.csv' })).toBeVisible();
  await expect(desk.getByRole('main')).toContainText(/[1-9][\d,]* rows read/);
  await desk.close({ runBeforeUnload: false });
  const book = await sidelight.desk('/book');
  await expect(book.getByText(/of 3 accounts/)).toBeVisible();

  const again = await sidelight.desk('/import');
  await again
    .getByLabel('CSV file')
    .setInputFiles({ name: 'big.csv', mimeType: 'text/csv', buffer: Buffer.from([HEAD, ...rows].join('\n')) });
  await expect(again.getByRole('main')).toContainText(/[1-9][\d,]* rows read/);
  await again.getByRole('button', { name: 'Stop' }).click();
  await expect(again.getByRole('progressbar')).toHaveCount(0);
  await book.reload();
  await expect(book.getByText(/of 3 accounts/)).toBeVisible();
});
