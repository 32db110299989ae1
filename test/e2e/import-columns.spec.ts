import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { confirm, give, HEAD, preview } from './support/import-helpers';

const SHEET = 'Nr,Wer,Umsatz,Ende,Risiko\nK-1,Harbour,84k,03/04/2099,2\nK-2,Quarry,12k,05/06/2099,9\n';

test('columns that nobody knows are chosen by hand, and remembered for the next sheet with the same header', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  await give(desk, 'sheet.csv', SHEET);
  await expect(desk.getByRole('alert')).toContainText('Choose its kind');
  await desk.getByLabel('Kind').selectOption({ label: 'Accounts' });
  await expect(desk.getByRole('alert')).toContainText('No column is known as “Account Name”');
  await expect(desk.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  const field = (column: string) => desk.getByRole('combobox', { name: `Field for ${column}` });
  await field('Nr').focus();
  await field('Nr').selectOption({ label: 'Account ID' });
  await field('Wer').selectOption({ label: 'Account Name' });
  await field('Umsatz').selectOption({ label: 'ARR' });
  await field('Ende').selectOption({ label: 'Renewal Date' });
  await field('Risiko').selectOption({ label: 'Health Score' });
  await expect(desk.getByRole('alert')).toHaveCount(0);
  // Reading again takes nothing from under the person's hands.
  await expect(field('Nr')).toBeFocused();
  await expect(desk.getByRole('list', { name: 'What the file would do' })).toHaveText(/0 new.*2 rejected/s);
  const dates = desk.getByRole('region', { name: 'Dates' });
  await expect(dates).toContainText('03/04/2099 in line 2 and 1 row like it could be two different days. No row says which.');
  await dates.getByRole('radio', { name: 'Month first: 4 March 2099' }).check();
  await expect(desk.getByRole('list', { name: 'What the file would do' })).toHaveText(/2 new.*0 rejected/s);
  await expect(desk.getByRole('table', { name: 'Preview' })).toContainText('2099-03-04');
  const scale = desk.getByRole('region', { name: 'Scale of the score' });
  await expect(scale).toContainText('“Risiko” sounds as if higher is worse');
  await expect(scale.getByRole('radio', { name: '0–10, higher is worse' })).toBeChecked();
  await expect(desk.getByRole('table', { name: 'Preview' })).toContainText('2 of 10, higher is worse');
  await scale.getByRole('radio', { name: '0–10', exact: true }).check();
  await expect(desk.getByRole('table', { name: 'Preview' })).toContainText('Critical, 2 of 10');
  await scale.getByRole('radio', { name: '0–10, higher is worse' }).check();
  await expect(desk.getByRole('table', { name: 'Preview' })).toContainText('Healthy, 2 of 10, higher is worse');
  await confirm(desk, 2);

  await desk.reload();
  const again = await preview(desk, 'sheet.csv', `${SHEET}K-3,Fresh,1k,07/08/2099,5\n`);
  await expect(again).toContainText('2099-07-08');
  await expect(desk.getByRole('region', { name: 'Scale of the score' })).toContainText('Read as you chose.');
  await expect(desk.getByText('As you chose them for an earlier file with the same columns.')).toBeVisible();
  await expect(desk.getByRole('list', { name: 'What the file would do' })).toHaveText(/1 new.*0 changed.*2 unchanged.*0 rejected/s);
  await desk.getByRole('button', { name: 'Choose by column names instead' }).click();
  await expect(desk.getByRole('alert')).toContainText('No column is known as “Account Name”');
});

test('a column can be taken away from its field, and given to another', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  const table = await preview(desk, 'book.csv', `${HEAD},Notes\nA-1,Harbour,harbour.example,58,2099-01-01,84k,Robin,Enterprise\n`);
  await expect(table).toContainText('harbour.example');
  await desk.getByRole('combobox', { name: 'Field for Domain' }).selectOption({ label: 'Not used' });
  await expect(table).not.toContainText('harbour.example');
  await desk.getByRole('combobox', { name: 'Field for Notes' }).selectOption({ label: 'CSM' });
  await expect(desk.getByRole('combobox', { name: 'Field for Owner' })).toHaveValue('');
  await expect(table).toContainText('Enterprise');
});

test('an amount that could be two is said and can be chosen; where other rows tell which, nobody is asked', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  const sheet = (...amounts: string[]) =>
    ['Account ID;Account Name;ARR', ...amounts.map((amount, n) => `A-${n};Halden ${n};${amount}`)].join('\n');
  const table = await preview(desk, 'sheet.csv', sheet('12.345 EUR', '8.500 EUR'));
  const amounts = desk.getByRole('region', { name: 'Amounts' });
  await expect(amounts).toContainText(
    '12.345 EUR in line 2 and 1 row like it could be two amounts. No row says which, so thousands are assumed.',
  );
  await expect(amounts.getByRole('radio', { name: '12,345: the sign parts thousands' })).toBeChecked();
  await expect(table).toContainText('€ 12k');
  expect((await violations(desk)).found).toEqual([]);
  await amounts.getByRole('radio', { name: '12.35: the sign marks a fraction' }).check();
  await expect(table).not.toContainText('€ 12k');
  await expect(table).toContainText('€ 12');
  await expect(amounts).toContainText('Read as you chose.');

  await preview(desk, 'point.csv', sheet('12.345', '84000.5'));
  await expect(amounts).toContainText('Line 3, “84000.5”, shows which sign marks fractions');
  await expect(amounts.getByRole('radio', { name: '12.35: the sign marks a fraction' })).toBeChecked();
  await preview(desk, 'comma.csv', sheet('12.345', '84000,5'));
  await expect(table).toContainText('12k');
  await expect(amounts).toHaveCount(0);
});
