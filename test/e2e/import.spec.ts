import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';

const ACCOUNTS = `Account ID,Account Name,Domain,Health Score,Renewal Date,ARR,Owner
001Hs00003vjLpwIAE,Halden Optics GmbH,halden-optics.example,58,2099-02-01,84000,Robin Ashdown
ACC-2,"Rook, Bishop & Co",rook.example,91,2099-06-30,"$12,500",Noa Feldman
ACC-3,Broken Date Ltd,broken.example,70,03/04/2099,1000,Noa Feldman
,Nameless,nobody.example,70,2099-01-01,1000,Noa Feldman
ACC-5,=HYPERLINK("https://evil.example"),formula.example,12,2099-01-01,1000,<script>alert(1)</script>
`;
const CONTACTS = `Account ID,Name,Email,Role
001Hs00003vjLpwIAE,Ana Lindqvist,ana.lindqvist@halden-optics.example,champion
NOBODY,Lost Soul,lost@nobody.example,champion
`;
const TASKS = `Account ID,Task,Playbook,Due Date,Status
001Hs00003vjLpwIAE,Confirm economic buyer,Renewal readiness,2020-01-01,Open
001Hs00003vjLpwIAE,Old work,Onboarding,2020-01-01,Completed
`;

async function choose(page: Page, name: string, text: string, kind = 'Detect') {
  await page.getByLabel('Kind').selectOption({ label: kind });
  await page.getByLabel('CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByRole('table', { name: 'Preview' })).toBeVisible();
}

async function importFile(page: Page, name: string, text: string, count: number) {
  await choose(page, name, text);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: new RegExp(`${count} imported$`) })).toBeVisible();
}

test('a spreadsheet becomes a book: preview, reasons, nothing written before "Import", the panel shows it', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  await choose(desk, 'accounts.csv', ACCOUNTS);
  const main = desk.getByRole('main');
  await expect(main).toContainText(/line 4|4/);
  await expect(main).toContainText(/03\/04\/2099/);
  const book = await sidelight.desk('/book');
  await expect(book.getByRole('table', { name: 'Accounts' })).toHaveCount(0);
  await desk.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(desk.getByRole('status').filter({ hasText: /3 imported$/ })).toBeVisible();
  // One step goes next; the others are links. Once a page is approved, it is what is due.
  await expect(main.getByRole('link', { name: /^(See|Approve) / })).toHaveText(['See your accounts', 'See what is due']);
  await expect(main.getByRole('button', { name: 'Approve your workspaces' })).toBeVisible();
  await sidelight.approve('globex.zendesk.com');
  await expect(main.getByRole('link', { name: /^(See|Approve) / })).toHaveText(['See your accounts']);
  await expect(main.getByRole('button', { name: 'See what is due' })).toBeVisible();
  await expect(book.getByRole('table', { name: 'Accounts' })).toContainText('Rook, Bishop & Co');
  await expect(book.getByRole('table', { name: 'Accounts' })).toContainText('=HYPERLINK');

  await desk.goto(desk.url().replace(/#.*/, '#/import'));
  await desk.reload();
  await importFile(desk, 'contacts.csv', CONTACTS, 1);
  await desk.reload();
  await importFile(desk, 'tasks.csv', TASKS, 2);

  await sidelight.approve('acme.zendesk.com', 'acme.lightning.force.com');
  const ticket = await sidelight.open('https://acme.zendesk.com/agent/tickets/41207');
  const panel = await sidelight.panel(ticket);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden Optics GmbH');
  await expect(panel.getByRole('region', { name: 'Health' })).toContainText(/At risk.*58/s);
  await expect(panel.getByRole('region', { name: 'Renewal' }).locator('time').first()).toHaveAttribute('datetime', '2099-02-01');
  await expect(panel.getByRole('button', { name: 'Complete Confirm economic buyer' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Complete Old work' })).toHaveCount(0);
  await expect(panel.getByRole('region', { name: 'People' })).toContainText('Ana Lindqvist');
  const record = await sidelight.open('https://acme.lightning.force.com/lightning/r/Account/001Hs00003vjLpw/view');
  await expect((await sidelight.panel(record)).getByRole('heading', { level: 1 })).toContainText('Halden Optics GmbH');
});

test('a task whose day moved in its source is the one that is known, and the next of its title leaves a completed one alone; the same file again doubles none', async ({
  sidelight,
}) => {
  const desk = await sidelight.desk('/import');
  await importFile(desk, 'accounts.csv', ACCOUNTS, 3);
  await desk.reload();
  await importFile(desk, 'tasks.csv', TASKS, 2);
  await desk.reload();

  await test.step('importing the same file again changes rows and doubles none', async () => {
    await importFile(desk, 'accounts.csv', ACCOUNTS.replace('Rook, Bishop & Co', 'Rook & Sons'), 3);
    await desk.reload();
    await importFile(desk, 'tasks.csv', TASKS, 2);
    const book = await sidelight.desk('/book');
    const table = book.getByRole('table', { name: 'Accounts' });
    await expect(table).toContainText('Rook & Sons');
    await expect(table).not.toContainText('Rook, Bishop');
    await expect(table.getByRole('row')).toHaveCount(4);
    await book.close();
  });

  await desk.reload();
  await choose(desk, 'tasks.csv', TASKS.replace('2020-01-01,Open', '2020-03-01,Open'));
  const table = desk.getByRole('table', { name: 'Preview' });
  await expect(table.getByRole('row', { name: /^2 Changed/ })).toContainText(/2020-03-01 was .*2020-01-01/);
  await expect(table.getByRole('row', { name: /^3 Unchanged/ })).toContainText('Old work');
  await desk.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(desk.getByRole('status').filter({ hasText: /2 imported$/ })).toBeVisible();

  await sidelight.approve('acme.zendesk.com');
  const panel = await sidelight.panel(await sidelight.open('https://acme.zendesk.com/agent/tickets/41207'));
  const complete = panel.getByRole('button', { name: 'Complete Confirm economic buyer' });
  await expect(complete).toHaveCount(1);
  await expect(panel.getByRole('region', { name: 'Tasks' }).locator('time').first()).toHaveAttribute('datetime', '2020-03-01');
  await complete.click();
  await expect(complete).toHaveCount(0);
  await desk.reload();
  await importFile(desk, 'tasks.csv', TASKS.replace('2020-01-01,Open', '2020-06-01,Open'), 2);
  await expect(complete).toHaveCount(1);
  await expect(panel.getByRole('region', { name: 'Tasks' }).locator('time').first()).toHaveAttribute('datetime', '2020-06-01');
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
});

test('files that cannot be used are said in a sentence, and the book stays as it was', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  const bad: [string, Buffer][] = [
    ['empty.csv', Buffer.from('')],
    ['headers-only.csv', Buffer.from('Account ID,Account Name\n')],
    ['binary.csv', Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 0, 17])],
    ['unclosed.csv', Buffer.from('Account ID,Account Name\nA1,"never closed\n'.repeat(3))],
    ['wrong.csv', Buffer.from('Colour,Taste\nred,sweet\n')],
  ];
  for (const [name, buffer] of bad) {
    await desk.getByLabel('CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await expect(desk.getByRole('alert').first(), name).toHaveText(/\w+.*\./);
    await desk.reload();
  }
  const book = await sidelight.desk('/book');
  await expect(book.getByRole('table', { name: 'Accounts' })).toHaveCount(0);
});

test('a worker stopped in the middle of applying goes on where it was', async ({ sidelight }) => {
  test.setTimeout(120_000);
  const rows = Array.from({ length: 4000 }, (_, n) => `B-${n},Bulk account ${n},bulk-${n}.example,${n % 100},2099-01-01,${n},Robin`);
  const desk = await sidelight.desk('/import');
  await choose(desk, 'bulk.csv', ['Account ID,Account Name,Domain,Health Score,Renewal Date,ARR,Owner', ...rows].join('\n'));
  await desk.getByRole('button', { name: 'Import', exact: true }).click();
  for (let kill = 0; kill < 3; kill += 1) {
    await desk.waitForTimeout(400);
    await sidelight.killWorker(desk);
  }
  // The desk asks for the status, which wakes a new worker; that one finishes.
  await expect(desk.getByRole('status').filter({ hasText: /4[,.]?000 imported$/ })).toBeVisible({ timeout: 90_000 });
  const book = await sidelight.desk('/book');
  await expect(book.getByText(/of 4[,.]?000 accounts/)).toBeVisible();
});
