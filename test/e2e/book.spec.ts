import type { Locator } from '@playwright/test';
import { violations } from './support/axe';
import { count, firstRow } from './support/book';
import { expect, test } from './support/fixtures';
import { confirm, HEAD, preview } from './support/import-helpers';

/** Whether a row is whole in its list, at either end. */
async function edges(row: Locator, list: Locator) {
  const [inner, outer] = [await row.boundingBox(), await list.boundingBox()];
  if (!inner || !outer) return undefined;
  return { above: inner.y >= outer.y, below: Math.abs(outer.y + outer.height - inner.y - inner.height) < 3 };
}

/** A team lead's Monday on the desk: what is at risk, what renews, side by side, and nothing left behind. */
test.describe('the book', () => {
  test('shows a change made elsewhere by itself; is searched as one types, narrowed, ordered, and the question is kept under a name', async ({
    sidelight,
  }) => {
    const desk = await sidelight.desk('/today');
    // Every page of an empty book says the same, and leads out of it.
    for (const route of ['today', 'playbooks', 'records', 'book']) {
      await desk.goto(desk.url().replace(/#.*/, `#/${route}`));
      await expect(
        desk.getByRole('region', { name: 'Your book is empty' }).getByRole('button', { name: 'Import my accounts' }),
      ).toBeVisible();
    }
    await sidelight.loadSample();
    // The page that asked for it is in front now.
    await desk.bringToFront();
    await count(desk, '60 of 60 accounts');

    await desk.keyboard.press('/');
    await desk.keyboard.type('halden');
    await count(desk, '1 of 60 accounts');
    await expect(firstRow(desk)).toContainText('Halden');
    await desk.getByLabel('Search accounts').fill('');

    await desk.getByRole('button', { name: 'Critical' }).click();
    await desk.getByRole('button', { name: 'ARR' }).click();
    await expect(desk.getByRole('columnheader', { name: 'ARR' })).toHaveAttribute('aria-sort', 'descending');
    const health = desk.getByRole('table', { name: 'Accounts' }).locator('tbody tr:not([aria-hidden]) td:nth-of-type(2)');
    for (const cell of await health.allTextContents()) expect(cell).toContain('Critical');

    // Keyboard alone: name the question, leave it, come back to it.
    await desk.getByRole('button', { name: 'Save this view' }).press('Enter');
    await desk.keyboard.type('Fires first');
    await desk.keyboard.press('Enter');
    const view = desk.getByRole('button', { name: 'Fires first', exact: true });
    await expect(view).toHaveAttribute('aria-current', 'true');
    await desk.getByRole('button', { name: 'All accounts' }).press('Enter');
    await count(desk, '60 of 60 accounts');
    await sidelight.killWorker(desk);
    await desk.reload();
    await view.press('Enter');
    await expect(desk.getByRole('columnheader', { name: 'ARR' })).toHaveAttribute('aria-sort', 'descending');
    await expect(desk).toHaveURL(/health=critical/);
    await desk.getByRole('button', { name: 'Remove view Fires first' }).click();
    await expect(view).toHaveCount(0);
  });

  test('leads to an account and to several side by side; uses the room there is, whatever the letters', async ({ sidelight }) => {
    await sidelight.loadSample();
    const desk = await sidelight.desk('/book?q=halden');
    await count(desk, '1 of 60 accounts');
    await firstRow(desk).getByRole('link').click();
    await expect(desk).toHaveURL(/#\/account\//);
    await expect(desk.getByRole('heading', { level: 1 })).toContainText('Halden');
    await expect(desk.getByRole('region', { name: 'Renewal' }).locator('time').first()).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/);
    // What acts on a page beside it is absent.
    await expect(desk.getByRole('button', { name: /^Complete |Change account/ })).toHaveCount(0);

    // One with another below it, whose amount is in another currency and stays out of the sum.
    await desk.goBack();
    await desk.getByLabel('Search accounts').fill('tessera robotics');
    await desk.getByRole('link', { name: 'Tessera Robotics', exact: true }).click();
    const group = desk.getByRole('region', { name: 'Group' });
    await expect(group).toContainText('$ 318k a year in 1 account 1 with no amount or in another currency.');
    await group.getByRole('link', { name: 'Tessera Robotics Japan KK' }).click();
    await expect(group).toContainText('Part of Tessera Robotics');
    expect(await violations(desk)).toMatchObject({ found: [] });
    await desk.goBack();

    await desk.goBack();
    await desk.getByLabel('Search accounts').fill('');
    await count(desk, '60 of 60 accounts');
    const boxes = desk.getByRole('checkbox', { name: /^Compare / });
    for (const n of [0, 1, 2, 3]) await boxes.nth(n).check();
    await expect(boxes.nth(4)).toBeDisabled();
    await desk.getByRole('link', { name: 'Compare side by side' }).click();
    await expect(desk.getByRole('region', { name: /^Health of / })).toHaveCount(4);

    await test.step('uses the room there is; its rows grow with the letters, and the keyboard reaches the last of them', async () => {
      await desk.goto(desk.url().replace(/#.*/, '#/book'));
      await desk.setViewportSize({ width: 1920, height: 900 });
      await count(desk, '60 of 60 accounts');
      const table = desk.getByRole('table', { name: 'Accounts' });
      // One has 95 letters.
      const cut = () =>
        table
          .getByRole('link')
          .evaluateAll((names) => names.filter((name) => name.scrollWidth > name.clientWidth).map((name) => name.textContent));
      const list = desk.getByRole('region', { name: 'Account list' });
      await list.focus();
      for (const key of ['Home', 'End']) {
        await desk.keyboard.press(key);
        await expect(table.locator(`tr[aria-rowindex="${key === 'Home' ? 2 : 61}"]`)).toBeVisible();
        await expect.poll(async () => (await cut()).filter((name) => (name ?? '').length < 80)).toEqual([]);
      }
      await desk.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      for (const width of [1920, 1280, 800, 320]) {
        await desk.setViewportSize({ width, height: 900 });
        expect(await desk.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width}`).toBe(0);
        await list.focus();
        // Rows are measured anew after the size has changed, which a key may come before.
        const reaches = (key: string, row: number, edge: Record<string, unknown>) =>
          expect(async () => {
            await desk.keyboard.press(key);
            await expect.poll(() => edges(table.locator(`tr[aria-rowindex="${row}"]`), list), { timeout: 1_000 }).toMatchObject(edge);
          }).toPass({ timeout: 10_000 });
        await reaches('End', 61, { below: true });
        await reaches('Home', 2, { above: true });
        const cells = await table
          .locator('tbody tr:not([aria-hidden]) > *')
          .evaluateAll((all) => all.map((cell) => cell.scrollHeight - cell.clientHeight));
        expect(cells.length).toBeGreaterThan(40);
        expect(Math.max(...cells), `lines cut at ${width}`).toBeLessThanOrEqual(1);
      }
    });
  });

  test('fits a narrow window, however long names are and whichever way they are written', async ({ sidelight }) => {
    const desk = await sidelight.desk('/import');
    const owner = `${'Maximiliane Christophine '.repeat(3)}von Hohenlohe-Waldenburg-Schillingsfürst`;
    await preview(
      desk,
      'book.csv',
      `${HEAD}\nA-1,${'Donaudampfschifffahrt'.repeat(6)},long.example,35,2099-01-01,12345678,${owner}\nA-2,شركة الخليج,gulf.example,72,2099-01-01,90000 USD,محمد عبد الرحمن\n`,
    );
    await confirm(desk, 2);
    await desk.setViewportSize({ width: 320, height: 900 });
    await desk.goto(desk.url().replace(/#.*/, '#/book'));
    await expect(desk.getByLabel('CSM')).toContainText(owner);
    await expect(desk.getByRole('link', { name: /^Donaudampf/ })).toBeVisible();
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    await test.step('keeps what stands beside a name that is written from right to left in its order', async () => {
      await desk.setViewportSize({ width: 480, height: 900 });
      const facts = desk.getByText('gulf.example').locator('xpath=..');
      await expect(facts).toContainText('محمد');
      // Each draws the dot before it, on the side where it begins itself.
      expect(await facts.locator(':scope > *').evaluateAll((all) => all.map((each) => getComputedStyle(each).direction))).toEqual([
        'ltr',
        'ltr',
        'ltr',
      ]);
    });

    await test.step('names the other pages in whole words where letters are twice as large, and in any window', async () => {
      const links = desk.getByRole('navigation').getByRole('link');
      for (const width of [760, 640, 520, 481]) {
        await desk.setViewportSize({ width, height: 450 });
        const lines = await links.evaluateAll((all) =>
          all.map((link) => {
            const text = document.createRange();
            for (const node of link.childNodes) if (node instanceof Text) text.selectNode(node);
            return text.getClientRects().length;
          }),
        );
        expect(lines, `${width} px`).toEqual(Array(9).fill(1));
        expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  });
});
