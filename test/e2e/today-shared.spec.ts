import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { confirm, preview } from './support/import-helpers';
import { list } from './support/today';

test.describe('Today', () => {
  test('what nobody owns is taken and let go, a colleague is covered for until a day, and it says who knows', async ({ sidelight }) => {
    const desk = await sidelight.desk('/import');
    const csv = [
      'Account ID,Account Name,Health Score,Renewal Date,Owner',
      'A1,Mine Ltd,12,2099-01-01,Robin',
      'A2,Nobodys Ltd,12,2099-01-01,',
      'A3,Anas Ltd,12,2099-01-01,Ana',
    ];
    await preview(desk, 'book.csv', `${csv.join('\n')}\n`);
    await confirm(desk, 3);
    await desk.goto(desk.url().replace(/#.*/, '#/today'));
    await desk.getByLabel('I am').selectOption('Robin');
    await expect(list(desk).getByRole('link')).toHaveText(['Mine Ltd']);
    await desk.getByRole('radio', { name: /^Unclaimed/ }).click();
    await expect(desk.getByText('Only this browser knows').first()).toBeVisible();
    const row = list(desk).getByRole('link', { name: 'Nobodys Ltd' });
    await row.focus();
    await desk.keyboard.press('c');
    await expect(row).toHaveCount(0);
    await sidelight.killWorker(desk);
    await desk.getByRole('radio', { name: /^Mine/ }).click();
    await expect(list(desk).getByRole('link')).toHaveText(['Mine Ltd', 'Nobodys Ltd']);
    await desk.getByText('Cover for colleagues').click();
    const colleague = desk.getByRole('combobox', { name: 'Cover for' });
    await expect(colleague.locator('option:checked')).toHaveText('Choose a colleague');
    await colleague.selectOption('Ana');
    await desk.getByRole('button', { name: 'Cover', exact: true }).click();
    await expect(list(desk).getByRole('listitem').filter({ hasText: 'Anas Ltd' })).toContainText('for Ana');
    await desk.emulateMedia({ reducedMotion: 'reduce' });
    for (const [theme, width] of [
      ['light', 1280],
      ['dark', 320],
    ] as const) {
      await desk.evaluate((value) => {
        document.documentElement.dataset.theme = value;
      }, theme);
      await desk.setViewportSize({ width, height: 900 });
      expect((await violations(desk)).found, `${theme} ${width}`).toEqual([]);
      await desk.screenshot({ path: test.info().outputPath(`claims-${theme}-${width}.png`), fullPage: true });
    }
    await desk.getByRole('button', { name: 'End covering for Ana' }).click();
    await expect(list(desk).getByRole('link', { name: 'Anas Ltd' })).toHaveCount(0);
    await desk.getByRole('button', { name: 'Let go of Nobodys Ltd' }).click();
    await expect(list(desk).getByRole('link')).toHaveText(['Mine Ltd']);
  });

  test('of a book that names no owner: who the person is, is typed, and accounts are taken', async ({ sidelight }) => {
    const desk = await sidelight.desk('/import');
    await preview(
      desk,
      'list.csv',
      'Account ID,Account Name,Health Score,Renewal Date\nA1,Alpha Ltd,12,2099-01-01\nA2,Beta Ltd,12,2099-01-01\n',
    );
    await confirm(desk, 2);
    await desk.goto(desk.url().replace(/#.*/, '#/today'));
    await desk.getByRole('radio', { name: /^Mine/ }).click();
    await expect(desk.getByText('Say above who you are, and your accounts stand here.')).toBeVisible();
    await desk.getByLabel('I am').fill(' Robin ');
    await desk.getByLabel('I am').press('Enter');
    // What nobody owns comes first to somebody who owns nothing.
    await expect(desk.getByRole('radio', { name: /^Unclaimed/ })).toBeChecked();
    await desk.getByRole('button', { name: 'Take Alpha Ltd' }).click();
    await desk.getByRole('radio', { name: /^Mine/ }).click();
    await expect(list(desk).getByRole('link')).toHaveText(['Alpha Ltd']);
    await desk.getByLabel('I am').selectOption('Another name…');
    await expect(desk.getByLabel('I am')).toBeFocused();
    await desk.getByRole('button', { name: 'Cancel' }).click();
    await expect(desk.getByLabel('I am')).toHaveValue('Robin');
  });
});
