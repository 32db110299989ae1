import type { Account } from '../../lib/domain/account';
import { addDays, todayIso } from '../../lib/domain/dates';
import type { MessageRun } from '../../lib/domain/outreach/message-run';
import { expect, test } from './support/fixtures';
import { confirm, HEAD, preview } from './support/import-helpers';
import { fromPanel } from './support/inserting';
import { iAm, looked } from './support/outreach-helpers';

/** The first has nobody to write to, the second is copied, ten are put into Gmail. */
const ALL = Array.from({ length: 12 }, (_, n) => ({
  id: `T-${n}`,
  name: `Team ${String(n).padStart(2, '0')}`,
  domain: `team-${n}.example`,
  person: n === 0 ? undefined : { name: `Ana Number${n}`, email: `ana@team-${n}.example` },
}));
const rowsOf = (line: (one: (typeof ALL)[number]) => string | undefined) => ALL.flatMap((one) => line(one) ?? []).join('\n');
const ACCOUNTS = `${HEAD}\n${rowsOf(({ id, name, domain }) => `${id},${name},${domain},,,1000,`)}\n`;
const CONTACTS = `Account ID,Contact ID,Contact Name,Email,Role\n${rowsOf(
  ({ id, person }) => person && `${id},C-${id},${person.name},${person.email},champion`,
)}\n`;
const tasksDue = (due: string) =>
  `Task ID,Account ID,Task,Playbook,Due Date,Status\n${rowsOf(({ id }) => `K-${id},${id},Invite to a training,Training,${due},Open`)}\n`;

test('a run of ten into Gmail: skipped with a reason, copied, then filled, checked, inserted, sent and logged one by one, each once, while worker and page die', async ({
  sidelight,
  standins,
}) => {
  test.setTimeout(300_000);
  const { context } = sidelight;
  const importing = await sidelight.desk('/import');
  for (const [name, text, count] of [
    ['accounts.csv', ACCOUNTS, 12],
    ['contacts.csv', CONTACTS, 11],
    ['tasks.csv', tasksDue(addDays(todayIso(), 3)), 12],
  ] as const) {
    await preview(importing, name, text);
    await confirm(importing, count);
  }
  await importing.close();
  await sidelight.approve(standins.world.me.email);
  await iAm(sidelight);
  const desk = await sidelight.desk('/templates');
  const runs = desk.getByRole('region', { name: 'Runs' });
  await runs.getByLabel('Template of the run').selectOption({ label: 'Thank you' });
  await expect(runs.getByRole('button', { name: 'Begin with 0 accounts' })).toBeDisabled();
  await runs.getByLabel('Template of the run').selectOption({ label: 'Training invitation' });
  await runs.getByRole('button', { name: 'Begin with 12 accounts' }).click();
  const progress = desk.getByRole('status', { name: 'Progress' });
  await expect(progress).toHaveText('0 of 12');
  await expect(desk.getByRole('heading', { name: 'Training invitation' })).toBeFocused();
  const account = desk.getByRole('region', { name: 'Account at hand' });
  const write = account.getByRole('button', { name: 'Write in Gmail' });
  const copy = account.getByRole('button', { name: 'Copy text' });
  const log = account.getByRole('button', { name: 'Sent: log it, next account' });
  const checks = account.getByRole('region', { name: 'Checks' });
  const aim = account.getByLabel('What people can do afterwards');
  const again = async () => {
    await desk.reload();
    await runs.getByRole('list', { name: 'Under way' }).getByRole('button').click();
  };
  const fill = async () => {
    await aim.fill('They build the weekly report by themselves.');
    await account.getByLabel('Date, time and length').fill('Tuesday at ten, one hour');
    await expect(checks).toContainText('Nothing speaks against it.');
  };

  // Nobody to write to: stopped, and left out with a reason.
  await expect(account.getByRole('heading')).toHaveText('Team 00');
  await expect(checks).toContainText('Nobody is chosen');
  await expect(write).toBeDisabled();
  await expect(copy).toBeDisabled();
  await looked(desk);
  await account.getByLabel('Reason to skip').selectOption('no contact');
  await account.getByRole('button', { name: 'Skip' }).press('Enter');
  await expect(progress).toHaveText('1 of 12');
  await expect(account.getByRole('heading', { name: 'Team 01' })).toBeFocused();

  // Copied; what was written outlives the page, and so does the place.
  await expect(account.getByRole('heading')).toHaveText('Team 01');
  await expect(async () => {
    await fill();
    await again();
    await expect(account.getByLabel('Date, time and length')).toHaveValue('Tuesday at ten, one hour', { timeout: 2_000 });
  }).toPass();
  await expect(aim).toHaveValue('They build the weekly report by themselves.');
  await expect(checks).toContainText('Nothing speaks against it.');
  await expect(account).toContainText(`From ${standins.world.me.email} to ana@team-1.example`);
  await copy.click();
  await expect(log).toBeVisible();
  await again();
  await log.click();
  await expect(progress).toHaveText('2 of 12');

  const windows: string[] = [];
  context.on('page', (page) => void windows.push(page.url()));
  for (const [n, { name, person }] of ALL.entries()) {
    if (n < 2 || !person) continue;
    await expect(account.getByRole('heading')).toHaveText(name);
    await fill();
    if (n === 2) await sidelight.killWorker(desk);
    const opened = context.waitForEvent('page');
    if (n === 3) await write.dblclick();
    else await write.click();
    let mail = await opened;
    if (n === 4) await sidelight.killWorker(mail);
    const editor = () => mail.locator('[g_editable]');
    const inserted = () => expect(editor()).toContainText('They build the weekly report by themselves.', { timeout: 60_000 });
    await inserted();
    if (n === 5) {
      // Closed without being sent: the same account has its turn again, with a mail of its own.
      await mail.close();
      await account.getByRole('button', { name: 'Not sent: write it again' }).click();
      await fill();
      const next = context.waitForEvent('page');
      await write.click();
      mail = await next;
      await inserted();
    }
    await expect(mail).toHaveTitle(`Compose Mail - ${standins.world.me.email} - Gmail`);
    expect((await editor().innerText()).split('Hi Ana,')).toHaveLength(2);
    await expect(mail.getByLabel('Subject')).toHaveValue(`A training for your team at ${name}`);
    await expect(mail.locator('[data-hovercard-id]')).toHaveAttribute('data-hovercard-id', person.email);
    if (n === 6) await again();
    if (n === 7) await sidelight.killWorker(desk);
    await expect(log).toBeVisible();
    await mail.getByRole('button', { name: 'Send (Ctrl-Enter)' }).click();
    await desk.bringToFront();
    // Twice a second it is looked for, in a tab behind once; a worker that was just stopped is asked again.
    await expect(account).toContainText('The page shows that you sent it. Log it here.', { timeout: 30_000 });
    await mail.close();
    if (n === 8) await sidelight.killWorker(desk);
    if (n === 9) await again();
    await log.click();
    if (n === 10) await sidelight.killWorker(desk);
    await expect(progress).toHaveText(`${n + 1} of 12`);
  }
  await expect(desk.getByText('Everybody had their turn.')).toBeVisible();
  // Ten, and the one that was begun anew.
  expect(windows).toHaveLength(11);

  // In the book each was written to once, and its task is done with it.
  const [run] = (await fromPanel<MessageRun[]>(desk.mainFrame(), 'runs.read', {})).value ?? [];
  const told = async () => {
    const found: Record<string, [touches: number, tasks: string | undefined]> = {};
    for (const accountId of run?.accountIds ?? []) {
      const { value } = await fromPanel<{ account: Account }>(desk.mainFrame(), 'account.view', { accountId });
      const { name = '', touchpoints = [], tasks = [] } = value?.account ?? {};
      const written = touchpoints.filter(({ summary }) => summary?.includes('Written with template Training invitation'));
      found[name] = [written.length, tasks.find(({ title }) => title === 'Invite to a training')?.status];
    }
    return found;
  };
  const expected = Object.fromEntries(ALL.map(({ name }, n) => [name, n === 0 ? [0, 'open'] : [1, 'done']]));
  await expect.poll(told, { timeout: 60_000 }).toEqual(expected);
});
