import type { Locator, Page } from '@playwright/test';
import { addDays, todayIso } from '../../lib/domain/dates';
import { violations } from './support/axe';
import { expect, type Sidelight, test } from './support/fixtures';
import { confirm, preview } from './support/import-helpers';
import { setClock } from './support/notified';

const list = (desk: Page) => desk.getByRole('list', { name: 'Today', exact: true });
const rows = (desk: Page) => list(desk).getByRole('listitem');
const nameIn = (row: Locator) => row.getByRole('link').innerText();
const CLASSES = ['Pass on at once', 'Time runs out', 'Decision', 'Risk', 'Work due', 'Records'];

/** Classes of the rows, by their place among all. */
async function classes(desk: Page): Promise<number[]> {
  const texts = await rows(desk).allInnerTexts();
  return texts.map((text) => CLASSES.findIndex((name) => text.split('\n').includes(name)));
}

/** The day of one person of the sample book, as long as a coordinator's. */
async function coordinatorsDay(sidelight: Sidelight): Promise<Page> {
  await sidelight.loadSample();
  const desk = await sidelight.desk('/today');
  await desk.getByLabel('I am').selectOption('Robin Ashdown');
  await expect(desk.getByRole('radio', { name: /^Mine/ })).toBeChecked();
  await desk.getByText('Length and weights').click();
  await desk.getByLabel('A day is').selectOption('40 accounts');
  await expect(rows(desk).nth(8)).toBeVisible();
  return desk;
}

test.describe('Today', () => {
  test('is one line per account in the order of the classes, mine by my name, and the same when the worker was gone', async ({
    sidelight,
  }) => {
    await sidelight.loadSample();
    const desk = await sidelight.desk('/today');
    await expect(desk.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
    await expect(rows(desk)).toHaveCount(8);
    const team = Number(
      /\d+/.exec(await desk.getByRole('radio', { name: /^Team/ }).evaluate((radio) => radio.parentElement?.innerText ?? ''))?.[0],
    );
    expect(team).toBeGreaterThan(40);
    await desk.getByRole('button', { name: `${team - 8} more` }).click();
    await expect(rows(desk)).toHaveCount(16);
    await desk.close();

    const mine = await coordinatorsDay(sidelight);
    const order = await classes(mine);
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBeGreaterThan(2);
    const names = await list(mine).getByRole('link').allInnerTexts();
    expect(new Set(names).size).toBe(names.length);

    await sidelight.killWorker(mine);
    await mine.reload();
    await expect(mine.getByRole('radio', { name: /^Mine/ })).toBeChecked();
    await expect(list(mine).getByRole('link')).toHaveText(names);
  });

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

  test('ends where the day ends, and says what is in hand', async ({ sidelight }) => {
    const desk = await sidelight.desk('/import');
    const csv =
      'Account ID,Account Name,ARR,Health Score,Renewal Date,Owner,Stage\nA1,Calm Ltd,9000,91,2099-01-01,Robin,Live\nA2,Gone Ltd,9000,12,2099-01-01,Robin,Churned\n';
    await preview(desk, 'book.csv', csv);
    await confirm(desk, 2);
    await desk.goto(desk.url().replace(/#.*/, '#/today'));
    // The one owner of the book is who reads it. Calm's only gap is in its record.
    await expect(desk.getByRole('radio', { name: /^Mine/ })).toBeChecked();
    await expect(rows(desk)).toHaveCount(1);
    await expect(rows(desk).first()).toContainText('missing in the record: Segment, Economic buyer, E-mail domain');
    await desk.locator('summary').filter({ hasText: 'In hand' }).click();
    await expect(desk.getByRole('list', { name: 'In hand' })).toContainText('non-renewal received');
    await rows(desk).first().getByRole('button', { name: 'Snooze Calm Ltd' }).click();
    await desk.getByRole('button', { name: 'Decided, nothing to do' }).click();
    await expect(desk.getByRole('heading', { name: 'Done for today' })).toBeVisible();
    await expect(desk.getByText('None of your accounts needs you before the next working day.')).toBeVisible();
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

  test.describe('over midnight', () => {
    // The clock of a browser's pages is never given back.
    test.use({ fresh: true });

    test('a page that stays open over midnight says the new day', async ({ sidelight }) => {
      await sidelight.loadSample();
      const desk = await sidelight.desk('/settings');
      await desk.clock.install();
      await desk.goto(desk.url().replace(/#.*/, '#/today'));
      const day = desk.locator('main time').first();
      await expect(day).toHaveAttribute('datetime', todayIso());
      const tomorrow = addDays(todayIso(), 1);
      await setClock(sidelight, `${tomorrow}T12:00:00Z`);
      await desk.clock.fastForward('24:00:00');
      await expect(day).toHaveAttribute('datetime', tomorrow);
    });
  });

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
    await desk.getByRole('combobox', { name: 'Cover for' }).selectOption('Ana');
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

  test('has no barrier and fits at 320 px and wide, light and dark', async ({ sidelight }) => {
    const desk = await coordinatorsDay(sidelight);
    await list(desk).locator('summary').first().click();
    await rows(desk)
      .first()
      .getByRole('button', { name: /^Snooze / })
      .click();
    await desk.emulateMedia({ reducedMotion: 'reduce' });
    for (const theme of ['light', 'dark']) {
      await desk.evaluate((value) => {
        document.documentElement.dataset.theme = value;
      }, theme);
      for (const width of [320, 1280]) {
        await desk.setViewportSize({ width, height: 900 });
        expect(await desk.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
        expect((await violations(desk)).found, `${theme} ${width}`).toEqual([]);
      }
    }
  });

  test('beside a page without an account the panel shows the first three, and leads there', async ({ sidelight }) => {
    await sidelight.approve('acme.my.salesforce.com');
    await sidelight.loadSample();
    const page = await sidelight.open('https://acme.lightning.force.com/lightning/page/home');
    await sidelight.toolbar(page);
    const panel = await sidelight.panel(page);
    const short = panel.getByRole('region', { name: 'Today' });
    await expect(short.getByRole('listitem')).toHaveCount(3);
    expect((await violations(panel)).found).toEqual([]);
    const first = short.getByRole('listitem').first();
    const account = (await first.innerText()).split('\n')[0] ?? '';
    await first.getByRole('button').click();
    // An open desk is brought to the front, whichever page it shows.
    const accountPage = () => sidelight.context.pages().find((one) => one.url().includes('#/account/'));
    await expect.poll(accountPage).toBeDefined();
    const desk = accountPage() as Page;
    await expect(desk.getByRole('heading', { level: 1 })).toContainText(account);
    await short.getByRole('button', { name: 'Open Today' }).click();
    await expect(list(desk)).toBeVisible();
  });
});
