import { violations } from './support/axe';
import { expect, test } from './support/fixtures';

test('an empty book leads to the import from wherever an account is looked for; the log box stays as it is', async ({ sidelight }) => {
  const box = await sidelight.desk('/log');
  const empty = box.getByRole('region', { name: 'Your book is empty' });
  await expect(empty).toContainText('Import a file with your accounts');
  expect((await violations(box)).found).toEqual([]);
  const opened = sidelight.context.waitForEvent('page');
  await empty.getByRole('link', { name: 'Open Import' }).click();
  const desk = await opened;
  await expect(desk.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible();
  await expect(box.getByRole('combobox', { name: 'Account' })).toBeVisible();

  await desk.goto(desk.url().replace('/import', '/escalations'));
  await desk.getByRole('button', { name: 'New escalation' }).click();
  await desk.getByRole('link', { name: 'Open Import' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible();

  await sidelight.loadSample();
  await box.bringToFront();
  await box.getByRole('combobox', { name: 'Account' }).fill('halden');
  await expect(box.getByRole('option')).toHaveCount(1);
  await expect(box.getByRole('link', { name: 'Open Import' })).toHaveCount(0);
});
