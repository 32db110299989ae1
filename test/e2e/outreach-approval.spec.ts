import { addDays, todayIso } from '../../lib/domain/dates';
import { aPayload } from '../builders/signed';
import { expect, test } from './support/fixtures';
import { confirm, HEAD, preview } from './support/import-helpers';
import { fromPanel } from './support/inserting';
import { iAm, looked } from './support/outreach-helpers';

const IDS = ['A', 'B', 'C'];
const rows = (line: (id: string) => string) => `${IDS.map(line).join('\n')}\n`;
const ACCOUNTS = `${HEAD}\n${rows((id) => `${id}-1,Team ${id},team-${id.toLowerCase()}.example,,,1000,`)}`;
const CONTACTS = `Account ID,Contact ID,Contact Name,Email\n${rows((id) => `${id}-1,C-${id},Ana ${id}son,ana@team-${id.toLowerCase()}.example`)}`;
const TASKS = `Task ID,Account ID,Task,Playbook,Due Date,Status\n${rows((id) => `K-${id},${id}-1,Invite to a training,Training,${addDays(todayIso(), 3)},Open`)}`;

test('a run that is bulk by the company’s set-up waits for somebody else’s word, over a restart, and goes on with it on record', async ({
  sidelight,
}) => {
  const importing = await sidelight.desk('/import');
  for (const [name, text] of [
    ['accounts.csv', ACCOUNTS],
    ['contacts.csv', CONTACTS],
    ['tasks.csv', TASKS],
  ] as const) {
    await preview(importing, name, text);
    await confirm(importing, IDS.length);
  }
  await importing.close();
  await iAm(sidelight);
  const setup = await sidelight.desk('/setup');
  await setup
    .locator('input[type=file]')
    .setInputFiles({ name: 'setup.json', mimeType: 'application/json', buffer: Buffer.from(aPayload({ outreach: { bulkFrom: 3 } })) });
  await setup.getByRole('button', { name: 'Put into force' }).click();
  await expect(setup.getByRole('status').filter({ hasText: 'is in force' })).toBeVisible();
  await setup.close();

  const desk = await sidelight.desk('/templates');
  const runs = desk.getByRole('region', { name: 'Runs' });
  const approval = desk.getByRole('region', { name: 'Approval' });
  const account = desk.getByRole('region', { name: 'Account at hand' });
  await runs.getByLabel('Template of the run').selectOption({ label: 'Training invitation' });
  await runs.getByRole('button', { name: 'Begin with 3 accounts' }).click();
  await expect(approval).toContainText('3 accounts: your company wants somebody’s approval first.');
  await expect(account).toHaveCount(0);
  await expect(approval.getByRole('button', { name: 'Go on' })).toBeDisabled();
  await looked(desk);

  // Nobody allows their own run, and nothing goes on by coming back.
  await approval.getByLabel('Who approved it').fill('mia berg');
  await approval.getByRole('button', { name: 'Go on' }).click();
  await expect(approval).toContainText('Somebody else has to approve it.');
  await sidelight.killWorker(desk);
  await desk.reload();
  await runs.getByRole('list', { name: 'Under way' }).getByRole('button').click();
  await expect(approval).toBeVisible();
  await expect(account).toHaveCount(0);
  await approval.getByLabel('Who approved it').fill('Kim Vogel');
  await approval.getByRole('button', { name: 'Go on' }).click();
  await expect(account.getByRole('heading')).toHaveText('Team A');
  await expect(desk.getByRole('status', { name: 'Progress' })).toHaveText('0 of 3');
  await account.getByLabel('What people can do afterwards').fill('They build the weekly report by themselves.');
  await account.getByLabel('Date, time and length').fill('Tuesday at ten, one hour');
  await account.getByRole('button', { name: 'Copy text' }).click();
  await account.getByRole('button', { name: 'Sent: log it, next account' }).click();
  await expect(account.getByRole('heading')).toHaveText('Team B');

  // Two are not many.
  await account.getByRole('button', { name: 'Skip' }).click();
  await account.getByRole('button', { name: 'Skip' }).click();
  await expect(desk.getByText('Everybody had their turn.')).toBeVisible();
  const { value } = await fromPanel<{ rows: { action: string; target: string }[] }>(desk.mainFrame(), 'audit.rows', {});
  expect(value?.rows).toEqual(
    expect.arrayContaining([expect.objectContaining({ action: 'outreach.approved', target: 'training-invitation 3' })]),
  );
});
