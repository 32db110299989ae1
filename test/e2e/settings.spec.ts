import { readFile } from 'node:fs/promises';
import { count, firstRow } from './support/book';
import { expect, test } from './support/fixtures';

test('settings: a workspace is approved and taken back, sample data comes and goes, each by its button', async ({ sidelight }) => {
  const desk = await sidelight.desk('/settings');
  const region = desk.getByRole('region', { name: 'Workspaces' });
  for (const address of ['acme.zendesk.com', 'acme.my.salesforce.com']) {
    await region.getByLabel('Workspace address').fill(address);
    await region.getByRole('button', { name: 'Approve', exact: true }).click();
    await expect(region.getByLabel('Workspace address')).toHaveValue('');
    await expect(region.getByRole('button', { name: `Remove ${address}` })).toBeVisible();
  }
  await region.getByRole('button', { name: 'Remove acme.zendesk.com' }).click();
  await expect(region.getByRole('button', { name: /^Remove / })).toHaveCount(1);
  await desk.getByRole('button', { name: 'Load sample data' }).click();
  await expect(desk.getByRole('button', { name: 'Remove sample data' })).toBeEnabled();
  await expect(desk.getByRole('region', { name: 'Data' })).toContainText('60');
  await desk.getByRole('button', { name: 'Remove sample data' }).click();
  await expect(desk.getByRole('button', { name: 'Remove sample data' })).toBeDisabled();
});

test.describe('data of one’s own', () => {
  test('leaves as files that a sheet cannot run and our import reads, and each time is written down; a person is forgotten on request, and everything on another', async ({
    sidelight,
  }) => {
    await sidelight.loadSample();
    const desk = await sidelight.desk('/settings');
    const region = desk.getByRole('group', { name: 'Export my data' });
    const saved = async (name: string) => {
      const [download] = await Promise.all([desk.waitForEvent('download'), region.getByRole('button', { name }).click()]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    };
    const accounts = await saved('Accounts as CSV');
    expect(accounts.name).toMatch(/^sidelight-accounts-\d{4}-\d\d-\d\d-\d+-[0-9a-f]{12}\.csv$/);
    expect(accounts.text).toMatch(/^\ufeffAccount ID,Account Name,Domain,/);
    expect(accounts.text.trim().split('\r\n').length).toBe(61);
    const everything = JSON.parse((await saved('Everything as JSON')).text);
    expect(everything.accounts).toHaveLength(60);
    // The earlier export is in the record that the later one carries.
    expect(everything.audit).toMatchObject([{ seq: 1, action: 'export' }]);
    expect(everything.audit[0].payload).toMatch(/^[0-9a-f]{64}$/);
    expect(everything.auditHead).toMatchObject([{ seq: 1, hash: everything.audit[0].hash }]);

    await test.step('a person is forgotten on request, and everything on another', async () => {
      await desk.goto(desk.url().replace(/#.*/, '#/book?q=halden'));
      await count(desk, '1 of 60 accounts');
      await firstRow(desk).getByRole('link').click();
      await expect(desk).toHaveURL(/#\/account\//);
      const people = desk.getByRole('region', { name: 'People' });
      const address = ((await people.innerText()).match(/\S+@\S+/) ?? [''])[0];
      expect(address).toContain('@');
      const card = desk.url();

      await desk.goto(card.replace(/#.*/, '#/settings'));
      await desk.getByLabel('E-mail address of the person').fill(address);
      await desk.getByRole('button', { name: 'Forget this person' }).click();
      await expect(desk.getByRole('list', { name: 'Removed' })).toContainText('1 × contact');
      await desk.goto(card);
      await expect(people).toBeVisible();
      await expect(desk.getByRole('main')).not.toContainText(address);

      await desk.goto(card.replace(/#.*/, '#/settings'));
      const region = desk.getByRole('region', { name: 'Forget everything' });
      await region.getByRole('button', { name: 'Forget everything…' }).click();
      await region.getByRole('button', { name: 'Yes, forget everything' }).click();
      await expect(region.getByText('Everything is forgotten.')).toBeVisible({ timeout: 20_000 });
      await expect(region.getByRole('list', { name: 'What was forgotten' }).getByText('Done')).toHaveCount(8);
      await expect(region).toContainText('may keep deleted bytes');
      await expect(region).toContainText("browser's own history keeps titles");
      await desk.goto(card.replace(/#.*/, '#/book'));
      await expect(desk.getByText('Your book is empty')).toBeVisible();
    });
  });
});
