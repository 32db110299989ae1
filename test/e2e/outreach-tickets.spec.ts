import type { Page } from '@playwright/test';
import { addDays, todayIso } from '../../lib/domain/dates';
import { expect, test } from './support/fixtures';
import { confirm, HEAD, preview } from './support/import-helpers';
import { pressesOf, RECORD_PRESSES, ticket } from './support/inserting';
import { iAm, looked } from './support/outreach-helpers';

const end = addDays(todayIso(), 120);
const ACCOUNTS = `${HEAD}
H-1,Halden Optics,halden-optics.example,72,${end},84000,Robin
F-1,Fenwick Logistics,fenwick-logistics.example,64,${end},21000,Robin
`;
const CONTACTS = `Account ID,Contact ID,Contact Name,Email,Role
H-1,C-1,Ana Lindqvist,ana.lindqvist@halden-optics.example,champion
F-1,C-2,Maarten de Wit,maarten.dewit@fenwick-logistics.example,champion
`;
const TASKS = `Task ID,Account ID,Task,Playbook,Due Date,Status
K-1,H-1,Say where it stands,Escalation,${addDays(todayIso(), 1)},Open
K-2,F-1,Say where it stands,Escalation,${addDays(todayIso(), 2)},Open
`;

test.beforeEach(({ standins }) => {
  standins.settings.zendeskEditor = 'ckeditor';
});
test.afterEach(({ standins }) => {
  standins.settings.zendeskEditor = 'plain';
});

test('a run of ticket texts: into the account’s own ticket, read by whom the text is for, switched by nobody but the person, while the worker dies', async ({
  sidelight,
  standins,
}) => {
  test.setTimeout(240_000);
  const importing = await sidelight.desk('/import');
  for (const [name, text, count] of [
    ['accounts.csv', ACCOUNTS, 2],
    ['contacts.csv', CONTACTS, 2],
    ['tasks.csv', TASKS, 2],
  ] as const) {
    await preview(importing, name, text);
    await confirm(importing, count);
  }
  await importing.close();
  await sidelight.approve('acme.zendesk.com');
  await iAm(sidelight);
  const [halden, fenwick] = [ticket(standins, 'halden'), ticket(standins, 'fenwick')];
  const desk = await sidelight.desk('/templates');
  const runs = desk.getByRole('region', { name: 'Runs' });
  const account = desk.getByRole('region', { name: 'Account at hand' });
  const progress = desk.getByRole('status', { name: 'Progress' });
  const number = account.getByLabel('Ticket', { exact: true });
  const write = account.getByRole('button', { name: 'Write in the ticket' });
  const log = account.getByRole('button', { name: 'Sent: log it, next account' });
  const editorIn = (page: Page, id: number) =>
    page.locator(`[data-test-id="ticket-${id}-standard-layout"] [data-test-id=omnicomposer-rich-text-ckeditor]`);
  const open = async (id: number) => {
    await number.fill(`#${id}`);
    const opened = sidelight.context.waitForEvent('page');
    await write.click();
    const page = await opened;
    await page.evaluate(RECORD_PRESSES);
    return page;
  };

  // For the customer.
  await runs.getByLabel('Template of the run').selectOption({ label: 'Ticket follow-up' });
  await runs.getByRole('button', { name: 'Begin with 2 accounts' }).click();
  await expect(account.getByRole('heading')).toHaveText('Halden Optics');
  const fill = async () => {
    await account.getByLabel('Where it stands').fill('The export runs again since this morning.');
    await account.getByLabel('What happens next, and when they hear from us').fill('You hear from me on Tuesday.');
    await expect(account.getByRole('region', { name: 'Checks' })).toContainText('Nothing speaks against it.');
  };
  await number.fill('the one of Monday');
  await fill();
  await expect(write).toBeDisabled();
  // A number of somebody else's ticket: it is not put there.
  const foreign = await open(fenwick.id);
  await editorIn(foreign, fenwick.id).waitFor();
  await expect(account).toContainText('This ticket is not known to be of this account, so nothing was inserted.', { timeout: 30_000 });
  expect((await editorIn(foreign, fenwick.id).innerText()).trim()).toBe('');
  await looked(desk);
  await foreign.close();
  await account.getByRole('button', { name: 'Not sent: write it again' }).click();
  await fill();
  const page = await open(halden.id);
  await sidelight.killWorker(page);
  const editor = editorIn(page, halden.id);
  await expect(editor).toContainText('The export runs again since this morning.', { timeout: 60_000 });
  expect((await editor.innerText()).split('Hi Ana,')).toHaveLength(2);
  // Begun anew while it stands there: it is the same text, and not put there a second time.
  await desk.bringToFront();
  await account.getByRole('button', { name: 'Not sent: write it again' }).click();
  await fill();
  await number.fill(String(halden.id));
  await write.click();
  await expect(log).toBeVisible();
  await page.bringToFront();
  await expect(editor).toContainText('The export runs again since this morning.');
  expect((await editor.innerText()).split('Hi Ana,')).toHaveLength(2);
  expect(await pressesOf(page)).toEqual([]);
  await page.getByRole('button', { name: /^Submit/ }).click();
  await desk.bringToFront();
  await expect(account).toContainText('The page shows that you sent it. Log it here.');
  await log.click();
  await expect(progress).toHaveText('1 of 2');
  await account.getByRole('button', { name: 'Skip' }).click();
  await expect(desk.getByText('Everybody had their turn.')).toBeVisible();
  const sent = standins.world.tickets.find(({ id }) => id === halden.id)?.messages.at(-1);
  expect(sent).toMatchObject({ by: 'agent' });

  // For colleagues: the reply stands open for the customer, and nobody but the person changes that.
  await desk.getByRole('button', { name: 'All templates' }).click();
  await page.close();
  await runs.getByLabel('Template of the run').selectOption({ label: 'Account note for support' });
  await runs.getByRole('button', { name: /^Begin with [12] accounts?$/ }).click();
  // Her task was done a moment ago, and may be undone for another.
  await expect(account.getByRole('heading')).toHaveText(/Halden Optics|Fenwick Logistics/);
  if ((await account.getByRole('heading').innerText()) === 'Halden Optics') await account.getByRole('button', { name: 'Skip' }).click();
  await expect(account.getByRole('heading')).toHaveText('Fenwick Logistics');
  await account.getByLabel('What you ask for').fill('Please look at this one before the weekend.');
  const note = await open(fenwick.id);
  const panel = await sidelight.panel(note);
  const why = 'The customer would read this reply, and the text is for colleagues only. Change it to a note there yourself';
  await expect(panel.getByRole('region', { name: 'Written and not logged' })).toContainText(why, { timeout: 30_000 });
  expect((await editorIn(note, fenwick.id).innerText()).trim()).toBe('');
  await desk.bringToFront();
  await expect(account).toContainText(`The text is not in the ticket yet. ${why}`);
  await looked(desk);
  await note.bringToFront();
  await note.locator('[data-test-id=omnichannel-channel-switcher-button]').click();
  await note.getByRole('menuitem', { name: 'Internal note' }).click();
  await expect(editorIn(note, fenwick.id)).toContainText('Please look at this one before the weekend.', { timeout: 60_000 });
  expect((await editorIn(note, fenwick.id).innerText()).split('Please look')).toHaveLength(2);
  await expect(panel.getByRole('region', { name: 'Written and not logged' })).not.toContainText(why);
  expect(await pressesOf(note)).toEqual([]);
  await note.getByRole('button', { name: /^Submit/ }).click();
  await desk.bringToFront();
  await expect(account).toContainText('The page shows that you sent it. Log it here.');
  await log.click();
  await expect(desk.getByText('Everybody had their turn.')).toBeVisible();
  for (const { id } of [halden, fenwick]) standins.world.tickets.find((one) => one.id === id)?.messages.pop();
});
