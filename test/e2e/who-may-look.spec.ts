import { count, firstRow } from './support/book';
import { expect, test } from './support/fixtures';
import { visitsIn } from './support/visits';

test.describe('who may look', () => {
  test('locked, panel and desk say so and nothing else, and the worker answers nothing of the book; an audience sees no amount, no person and no reason', async ({
    sidelight,
    standins,
  }) => {
    const { url, name } = visitsIn(standins.world, ['halden'])[0] ?? { url: '', name: '' };
    await sidelight.loadSample();
    await sidelight.approve('acme.zendesk.com');
    const page = await sidelight.open(url);
    const panel = await sidelight.panel(page);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText(name);
    const desk = await sidelight.desk('/settings');
    const book = await sidelight.desk('/book');
    await count(book, '60 of 60 accounts');
    await desk.getByRole('button', { name: 'Lock now' }).click();
    for (const where of [panel, desk, book]) {
      await expect(where.getByRole('heading', { name: 'Locked' })).toBeVisible();
      await expect(where.locator('body')).toHaveText(/^\s*LockedUnlock\s*$/);
    }
    await sidelight.killWorker(desk);
    const refused = await desk.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      const data = { query: '', offset: 0, limit: 5 };
      return chrome.runtime.sendMessage({ id: 1, type: 'book.list', data, timestamp: Date.now() });
    });
    expect(refused).toMatchObject({ res: { ok: false, error: { code: 'locked' } } });
    // A page that moves on meanwhile shows nothing either.
    await page.reload();
    await sidelight.toolbar(page);
    const again = await sidelight.panel(page);
    await expect(again.getByRole('heading', { name: 'Locked' })).toBeVisible();
    await again.getByRole('button', { name: 'Unlock' }).click();
    await expect(again.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(book.getByRole('status').filter({ hasText: '60 of 60 accounts' })).toBeVisible();

    await test.step('an audience sees no amount, no person and no reason; appearance is a choice of one’s own', async () => {
      await expect(again.getByRole('region', { name: 'People' })).toBeVisible();
      const arr = (await again.getByRole('region', { name: 'Account' }).innerText()).match(/€ [\d.]+k/)?.[0] ?? 'no amount';
      expect(arr).toMatch(/€/);
      await desk.getByRole('switch', { name: 'Presentation mode' }).click();
      await expect(again.getByText('Presenting:')).toBeVisible();
      await expect(again.getByRole('heading', { level: 1 })).toContainText(name);
      await expect(again.getByRole('region', { name: 'People' })).toHaveCount(0);
      const shown = await again.locator('body').innerText();
      expect(shown).not.toContain(arr);
      expect(shown).not.toMatch(/\S+@\S+/);
      await book.goto(book.url().replace(/#.*/, '#/book?q=halden'));
      await expect(firstRow(book)).toContainText('•••');
      await expect(firstRow(book)).not.toContainText('€');
      // The way back to them is no customer.
      await firstRow(book).getByRole('link').first().click();
      await expect(book.getByRole('button', { name: 'Log touchpoint' })).toHaveCount(0);
      await book.getByRole('link', { name: 'All accounts' }).click();
      await expect(book.getByRole('table', { name: 'Accounts' })).toBeVisible();

      await desk.getByLabel('Appearance').selectOption('Dark');
      await expect(again.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(book.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(desk.getByRole('region', { name: 'Shortcuts' })).toContainText('Hide or show amounts');
    });
  });

  test('what was typed and not saved stands there again after another page, and once somebody unlocks', async ({ sidelight }) => {
    await sidelight.loadSample();
    const desk = await sidelight.desk('/records');
    const cell = desk.getByRole('table', { name: 'Records' }).locator('input:not([readonly])').first();
    await cell.fill('Robin Ashdown');
    await desk.getByRole('link', { name: 'Book', exact: true }).click();
    await expect(desk.getByRole('heading', { level: 1, name: 'Book' })).toBeVisible();
    await desk.getByRole('link', { name: 'Records', exact: true }).click();
    await expect(cell).toHaveValue('Robin Ashdown');

    const templates = await sidelight.desk('/templates');
    await templates.getByRole('button', { name: /^Welcome/ }).click();
    const subject = templates.getByLabel('Subject');
    await subject.fill('We are glad that you are here');
    const box = await sidelight.desk('/log');
    await box.getByRole('combobox', { name: 'Account' }).fill('halden');
    await box.getByRole('option', { name: /^Halden/ }).click();
    const words = box.getByLabel('What was it about?');
    await words.fill('They asked for a second review');

    const settings = await sidelight.desk('/settings');
    await settings.getByRole('button', { name: 'Lock now' }).click();
    for (const where of [desk, templates, box]) await expect(where.locator('body')).toHaveText(/^\s*LockedUnlock\s*$/);
    await box.getByRole('button', { name: 'Unlock' }).click();
    await expect(words).toHaveValue('They asked for a second review');
    await expect(subject).toHaveValue('We are glad that you are here');
    await expect(cell).toHaveValue('Robin Ashdown');
    await expect(desk.getByRole('button', { name: 'Save 1 change' })).toBeVisible();
  });

  test('the lock comes by itself once nobody was here for as long as was chosen, and not before', async ({ sidelight }) => {
    const desk = await sidelight.desk('/settings');
    await desk.getByLabel('Lock when nobody is here').selectOption('After 1 minute');
    await expect(desk.getByRole('status').filter({ hasText: 'after 1 minute' })).toBeVisible();
    const worker = sidelight.context.serviceWorkers().at(-1);
    const alarm = (away: number) =>
      worker?.evaluate(async (ms) => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
        const now = Date.now;
        Date.now = () => now() + ms;
        (chrome.alarms.onAlarm as unknown as { dispatch(alarm: unknown): void }).dispatch({ name: 'lock' });
        return (await chrome.alarms.get('lock')) !== undefined;
      }, away);
    expect(await alarm(0)).toBe(true);
    await desk.waitForTimeout(500);
    await expect(desk.getByRole('heading', { name: 'Settings' })).toBeVisible();
    await alarm(61_000);
    await expect(desk.getByRole('heading', { name: 'Locked' })).toBeVisible();
    await desk.getByRole('button', { name: 'Unlock' }).click();
    await expect(desk.getByRole('heading', { name: 'Settings' })).toBeVisible();
  });

  test('pages of the desk that are open hide the same at the press of a key, and show it again', async ({ sidelight, standins }) => {
    const { name } = visitsIn(standins.world, ['halden'])[0] ?? { name: '' };
    await sidelight.loadSample();
    const today = await sidelight.desk('/today');
    const list = today.getByRole('list', { name: 'Today', exact: true });
    const card = await sidelight.desk('/book?q=halden');
    await card.getByRole('link', { name }).click();
    const people = card.getByRole('region', { name: 'People' });
    await expect(people).toBeVisible();
    await expect(list).toContainText('$');
    const ready = card.getByRole('region', { name: 'Renewal' }).getByText(/^Ready/);
    await expect(ready).toBeVisible();
    const press = () =>
      sidelight.context
        .serviceWorkers()
        .at(-1)
        ?.evaluate(() => {
          const { commands } = (globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(name: string): void } } } }).chrome;
          commands.onCommand.dispatch('presentation-mode');
        });
    await press();
    await expect(list).not.toContainText('$');
    await expect(people).toHaveCount(0);
    // Counted without the people and plans that it is about, it would be untrue.
    await expect(ready).toHaveCount(0);
    await press();
    await expect(list).toContainText('$');
    await expect(people).toBeVisible();
  });
});
