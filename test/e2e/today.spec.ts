import type { Page } from '@playwright/test';
import { addDays, todayIso } from '../../lib/domain/dates';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { confirm, preview } from './support/import-helpers';
import { setClock } from './support/notified';
import { coordinatorsDay, list, rows } from './support/today';

const CLASSES = ['Pass on at once', 'Time runs out', 'Decision', 'Risk', 'Work due', 'Records'];

/** Classes of the rows, by their place among all. */
async function classes(desk: Page): Promise<number[]> {
  const texts = await rows(desk).allInnerTexts();
  return texts.map((text) => CLASSES.findIndex((name) => text.split('\n').includes(name)));
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

    await test.step('has no barrier and fits at 320 px and wide, light and dark', async () => {
      await list(mine).locator('summary').first().click();
      await rows(mine)
        .first()
        .getByRole('button', { name: /^Snooze / })
        .click();
      await mine.emulateMedia({ reducedMotion: 'reduce' });
      for (const theme of ['light', 'dark']) {
        await mine.evaluate((value) => {
          document.documentElement.dataset.theme = value;
        }, theme);
        for (const width of [320, 1280]) {
          await mine.setViewportSize({ width, height: 900 });
          expect(await mine.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
          expect((await violations(mine)).found, `${theme} ${width}`).toEqual([]);
        }
      }
    });
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
