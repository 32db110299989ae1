import type { Page } from '@playwright/test';
import type { FormDraft } from '../../lib/domain/panel/draft';
import { askWorker } from '../browser/ask-worker';
import { expect, test } from './support/fixtures';
import { visitsIn } from './support/visits';

const BOOK = `Account ID,Account Name,Domain,Health Score,Renewal Date,ARR,Owner
001Hs00003vjLpwIAE,Halden Optics GmbH,halden-optics.example,58,2099-02-01,84000,Robin Ashdown
`;

/** A person with a spreadsheet and the tabs of a working day, and nobody to ask. */
test.use({ fresh: true });

/** Forms that are kept of the account whose page this is. */
const formsOf = (desk: Page) =>
  askWorker<FormDraft[]>(desk, 'form.list', { accountId: decodeURIComponent(new URL(desk.url()).hash.split('/').at(-1) ?? '') });

test('the first two minutes: install, its welcome page, open pages, a sheet, a ticket, and a customer the sheet forgot', async ({
  sidelight,
  standins,
}) => {
  test.setTimeout(120_000);
  const { context } = sidelight;
  const [known, forgotten] = visitsIn(standins.world, ['halden', 'brightwater']);
  if (!known || !forgotten) throw new Error('the world lost its tickets');

  // The install opens the desk at its welcome page, once, and says what it never does.
  const isWelcome = (page: Page) => page.url().endsWith('/desk.html#/welcome');
  await expect.poll(() => context.pages().filter(isWelcome).length).toBe(1);
  const welcome = context.pages().find(isWelcome) as Page;
  await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Welcome to Sidelight');
  await expect(welcome.getByText('Sidelight never asks for a password inside a page.')).toBeVisible();
  await expect(welcome.getByRole('region', { name: 'Start from the pages you have open' })).toContainText(
    'None of these pages is open yet.',
  );

  const ticket = await sidelight.open(known.url);
  const other = await sidelight.open(forgotten.url);
  await welcome.bringToFront();
  await welcome.getByRole('button', { name: 'Approve 1 workspace' }).click();
  const next = welcome.getByRole('region', { name: 'What happens next' });
  await expect(next).toContainText('acme.zendesk.com');
  await expect(next).toContainText('none yet');

  await welcome.getByRole('button', { name: 'Bring my accounts' }).click();
  await welcome.getByLabel('CSV file').setInputFiles({ name: 'my-book.csv', mimeType: 'text/csv', buffer: Buffer.from(BOOK) });
  await welcome.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(welcome.getByRole('status').filter({ hasText: /1 imported$/ })).toBeVisible();

  // The open tab follows the book; the panel opens by itself on the next visit.
  await ticket.bringToFront();
  await ticket.reload();
  const panel = await sidelight.panel(ticket);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden Optics GmbH');
  await expect(panel.getByRole('region', { name: 'Added by hand' })).toHaveCount(0);

  await other.bringToFront();
  await sidelight.toolbar(other);
  const empty = await sidelight.panel(other);
  await empty.getByRole('button', { name: 'Add to my book' }).click();
  const form = empty.getByRole('group', { name: 'New account' });
  await expect(form.getByLabel('Name')).toHaveValue(forgotten.name);
  await form.getByLabel('ARR').fill('plenty');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('alert')).toContainText('The ARR is not an amount of money');
  await form.getByLabel('ARR').fill('84k EUR');
  await form.getByLabel('Renewal').fill('2099-06-30');
  await form.getByLabel('Health').selectOption('At risk');
  // The worker dies between what was typed and what was pressed.
  await sidelight.killWorker(other);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(empty.getByRole('heading', { level: 1 })).toContainText(forgotten.name);
  await expect(empty.getByRole('region', { name: 'Account' })).toContainText(/Matched by organization/);
  await expect(empty.getByRole('region', { name: 'Account' })).toContainText('€ 84k');
  await expect(empty.getByRole('region', { name: 'Health' })).toContainText('At risk');
  await expect(empty.getByRole('region', { name: 'Renewal' }).locator('time').first()).toHaveAttribute('datetime', '2099-06-30');
  await expect(empty.locator('[role=tooltip]').first()).toContainText('Added by hand, as of today');

  // It is kept, and it can be changed and taken back.
  await sidelight.killWorker(other);
  await other.reload();
  const again = await sidelight.panel(other);
  const byHand = again.getByRole('region', { name: 'Added by hand' });
  await byHand.getByRole('button', { name: 'Edit' }).click();
  await byHand.getByLabel('Name').fill('Brightwater, renamed');
  await expect(byHand.getByRole('button', { name: 'Save' })).toBeEnabled();
  await byHand.getByLabel('Name').press('Enter');
  await expect(again.getByRole('heading', { level: 1 })).toContainText('Brightwater, renamed');

  // The desk does the same, and the panel follows.
  await welcome.goto(welcome.url().replace(/#.*/, '#/book?q=brightwater'));
  await welcome.getByRole('link', { name: 'Brightwater, renamed' }).click();
  const inDesk = welcome.getByRole('region', { name: 'Added by hand' });
  await inDesk.getByRole('button', { name: 'Edit' }).click();
  const editing = inDesk.getByRole('form', { name: 'Edit account' });
  await expect(editing.getByLabel('ARR')).toHaveValue('84000 EUR');
  await editing.getByLabel('ARR').fill('plenty');
  await editing.getByRole('button', { name: 'Save' }).click();
  await expect(editing.getByRole('alert')).toContainText('The ARR is not an amount of money');
  await editing.getByLabel('ARR').fill('90k EUR');
  // An audience sees no form; afterwards it is there as it was left, and after a reload behind its button.
  await askWorker(welcome, 'screen.set', { presenting: true });
  await expect(editing).toHaveCount(0);
  await askWorker(welcome, 'screen.set', { presenting: false });
  await expect(editing.getByLabel('ARR')).toHaveValue('90k EUR');
  await expect.poll(async () => (await formsOf(welcome)).length).toBe(1);
  await welcome.reload();
  await inDesk.getByRole('button', { name: 'Edit' }).click();
  await expect(editing.getByLabel('ARR')).toHaveValue('90k EUR');
  await sidelight.killWorker(welcome);
  await editing.getByRole('button', { name: 'Save' }).click();
  await expect(welcome.getByRole('region', { name: 'Account', exact: true })).toContainText('€ 90k');
  await expect(again.getByRole('region', { name: 'Account', exact: true })).toContainText('€ 90k');
  await expect(again.getByRole('region', { name: 'Account', exact: true })).toContainText(/Matched by organization/);
  await expect.poll(async () => (await formsOf(welcome)).length).toBe(0);

  await other.bringToFront();
  await byHand.getByRole('button', { name: 'Remove', exact: true }).click();
  await byHand.getByRole('button', { name: 'Remove from my book' }).click();
  await expect(again.getByRole('heading', { level: 1 })).toContainText('No account matched');
  await again.getByRole('button', { name: 'Add to my book' }).click();
  await again.getByRole('group', { name: 'New account' }).getByRole('button', { name: 'Save' }).click();
  await expect(again.getByRole('heading', { level: 1 })).toContainText(forgotten.name);
  await welcome.bringToFront();
  await welcome.goto(welcome.url().replace(/#.*/, '#/book?q=brightwater'));
  await welcome.getByRole('link', { name: forgotten.name }).click();
  await inDesk.getByRole('button', { name: 'Remove', exact: true }).click();
  await inDesk.getByRole('button', { name: 'Remove from my book' }).click();
  await expect(welcome).toHaveURL(/#\/book/);
  await expect(again.getByRole('heading', { level: 1 })).toContainText('No account matched');
  await welcome.goto(welcome.url().replace(/#.*/, '#/welcome'));
  await expect(next).toContainText('1 in your book');
});

test.describe('later', () => {
  test.use({ fresh: false });

  test('nothing may be added on a page that is not one of my workspaces', async ({ sidelight, standins }) => {
    const organization = standins.world.companies.find(({ key }) => key === 'brightwater')?.zendeskOrgId ?? 0;
    const desk = await sidelight.desk('/import');
    await desk.getByLabel('CSV file').setInputFiles({ name: 'my-book.csv', mimeType: 'text/csv', buffer: Buffer.from(BOOK) });
    await desk.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(desk.getByRole('status').filter({ hasText: /1 imported$/ })).toBeVisible();
    const page = await sidelight.open(`https://acme.zendesk.com/agent/organizations/${organization}`);
    await expect(page.locator('sidelight-panel')).toHaveCount(1);
    await sidelight.toolbar(page);
    const panel = await sidelight.panel(page);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('No account matched', { timeout: 10_000 });
    await expect(panel.getByRole('button', { name: 'Add to my book' })).toHaveCount(0);
    await sidelight.approve('acme.zendesk.com');
    await expect(panel.getByRole('button', { name: 'Add to my book' })).toBeVisible();
  });
});
