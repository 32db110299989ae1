import { todayIso } from '../../lib/domain/dates';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { confirm, preview } from './support/import-helpers';
import { coordinatorsDay, list, nameIn, rows } from './support/today';

test.describe('Today', () => {
  test('is worked off by keys: done, taken back, done for good; next, snooze, and back again', async ({ sidelight }) => {
    const desk = await coordinatorsDay(sidelight);
    const row = rows(desk)
      .filter({ has: desk.getByRole('button', { name: /^Done: / }) })
      .first();
    const account = await nameIn(row);
    const done = row.getByRole('button', { name: /^Done: / });
    const title = ((await done.getAttribute('aria-label')) ?? '').replace(/^Done: /, '').replace(`, ${account}`, '');
    const same = desk.getByRole('button', { name: `Done: ${title}, ${account}`, exact: true });

    await row.getByRole('link').focus();
    await desk.keyboard.press('d');
    const said = desk.getByRole('status').filter({ hasText: `Completed for ${account}: ${title}` });
    await expect(said).toBeVisible();
    await expect(same).toHaveCount(0);
    // The next line has the focus, so that the next key is the next account's.
    await expect(list(desk).locator('li:focus-within')).toHaveCount(1);
    await desk.getByRole('button', { name: 'Undo' }).click();
    await expect(same).toBeVisible();
    await same.click();
    await expect(said).toBeVisible();
    await sidelight.killWorker(desk);

    const outbox = await sidelight.desk('/outbox');
    await expect(outbox.getByRole('main')).toContainText(title);
    await expect(outbox.getByRole('main')).toContainText(account);
    await outbox.close();

    await rows(desk).first().getByRole('link').focus();
    await desk.keyboard.press('j');
    const second = rows(desk).nth(1);
    await expect(second.getByRole('link')).toBeFocused();
    const put = await nameIn(second);
    await desk.keyboard.press('s');
    await desk.keyboard.press('Escape');
    await expect(second.getByRole('button', { name: `Snooze ${put}` })).toBeFocused();
    await desk.keyboard.press('s');
    await expect(second.getByRole('button', { name: /^Until / }).first()).toBeFocused();
    await desk.keyboard.press('Enter');
    await expect(list(desk).getByRole('link', { name: put, exact: true })).toHaveCount(0);

    await desk.reload();
    await desk.getByText('Put aside').click();
    await expect(desk.getByRole('list', { name: 'Put aside' })).toContainText(put);
    await desk.getByRole('button', { name: `Bring back ${put}` }).click();
    await expect(list(desk).getByRole('link', { name: put, exact: true })).toHaveCount(1);
    await expect(rows(desk).nth(1).getByRole('link')).toHaveText(put);

    // A task among the other reasons is completed where it is folded, and its account stays for the reason above it.
    const folded = rows(desk)
      .filter({ has: desk.locator('details button', { hasText: 'Done' }) })
      .first();
    const stays = await nameIn(folded);
    await folded.locator('summary').click();
    await folded
      .locator('details')
      .getByRole('button', { name: /^Done: / })
      .first()
      .click();
    await expect(desk.getByRole('status').filter({ hasText: `Completed for ${stays}` })).toBeVisible();
    await expect(list(desk).getByRole('link', { name: stays, exact: true })).toHaveCount(1);
  });

  test('opens the place to act: the account, and the log box about it', async ({ sidelight }) => {
    const desk = await coordinatorsDay(sidelight);
    const first = rows(desk).first();
    const account = await nameIn(first);
    await first.getByRole('link').focus();
    const [box] = await Promise.all([sidelight.context.waitForEvent('page'), desk.keyboard.press('l')]);
    await expect(box.getByText(`Account: ${account}`)).toBeVisible();
    await box.getByLabel('What was it about?').fill('Called about the escalation');
    await box.getByRole('button', { name: 'Log', exact: true }).click();
    await expect(box.getByText(`Logged for ${account}`)).toBeVisible();
    await box.close();
    await desk.bringToFront();
    await first.getByRole('link').press('Enter');
    await expect(desk.getByRole('heading', { level: 1 })).toContainText(account);
    // The part that the row is about is in view and marked, in both themes without a barrier.
    const support = desk.getByRole('region', { name: 'Support', exact: true });
    await expect(support).toHaveAttribute('data-here', '');
    await expect(support).toBeInViewport();
    await desk.emulateMedia({ reducedMotion: 'reduce' });
    for (const theme of ['light', 'dark']) {
      await desk.evaluate((value) => {
        document.documentElement.dataset.theme = value;
      }, theme);
      expect((await violations(desk)).found, theme).toEqual([]);
      await desk.screenshot({ path: test.info().outputPath(`part-${theme}.png`) });
    }
    await expect(desk.getByRole('region', { name: 'Activity' })).toContainText('Called about the escalation');
  });

  test('taken one after the other by keys and by buttons, and the last task done can be taken back', async ({ sidelight }) => {
    const desk = await sidelight.desk('/import');
    const today = todayIso();
    const csv = [
      'Account ID,Account Name,Domain,ARR,Segment,Stage,Health Score,Renewal Date,Owner',
      'A1,Robins Ltd,robins.example,9000,SMB,Live,91,2099-01-01,Robin',
      ...['One', 'Two', 'Three'].map((name) => `${name},Free ${name},${name}.example,9000,SMB,Live,12,2099-01-01,`),
    ];
    await preview(desk, 'book.csv', `${csv.join('\n')}\n`);
    await confirm(desk, 4);
    await preview(desk, 'people.csv', 'Account ID,Contact ID,Name,Email,Role\nA1,P1,Ana,ana@robins.example,Economic buyer\n');
    await confirm(desk, 1);
    await preview(desk, 'tasks.csv', `Task ID,Account ID,Task,Playbook,Due Date,Status\nT1,A1,Send the summary,,${today},Open\n`);
    await confirm(desk, 1);
    await desk.goto(desk.url().replace(/#.*/, '#/today'));
    await desk.getByLabel('I am').selectOption('Robin');
    await expect(list(desk).getByRole('link')).toHaveText(['Robins Ltd']);
    // By the button itself: while it works it cannot hold the focus.
    await desk.getByRole('button', { name: 'Done: Send the summary, Robins Ltd' }).press('Enter');
    await expect(desk.getByRole('heading', { name: 'Done for today' })).toBeVisible();
    await expect(desk.locator(':focus')).toHaveCount(1);
    await desk.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(list(desk).getByRole('link')).toHaveText(['Robins Ltd']);
    await expect(desk.locator(':focus')).toHaveCount(1);

    // So can one that was left out.
    await desk.getByRole('button', { name: 'Snooze Robins Ltd' }).press('Enter');
    await desk.getByLabel('Reason').selectOption('customer declined');
    await desk.getByRole('button', { name: 'Skip Send the summary' }).press('Enter');
    await expect(desk.getByRole('status').filter({ hasText: 'Left out for Robins Ltd: Send the summary' })).toBeVisible();
    await expect(desk.getByLabel('Outcome')).toHaveValue('No longer needed');
    await expect(desk.locator(':focus')).toHaveCount(1);
    await desk.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(list(desk).getByRole('link')).toHaveText(['Robins Ltd']);

    await desk.getByRole('radio', { name: /^Unclaimed/ }).click();
    await expect(rows(desk)).toHaveCount(3);
    await rows(desk).first().getByRole('link').focus();
    await desk.keyboard.press('c');
    await expect(rows(desk)).toHaveCount(2);
    await expect(rows(desk).first().getByRole('link')).toBeFocused();
    await rows(desk)
      .first()
      .getByRole('button', { name: /^Take / })
      .press('Enter');
    await expect(rows(desk)).toHaveCount(1);
    await expect(rows(desk).first().getByRole('link')).toBeFocused();
  });
});
