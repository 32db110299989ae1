import type { Page } from '@playwright/test';
import { addDays, todayIso } from '../../lib/domain/dates';
import { violations } from './support/axe';
import { expect, type Sidelight } from './support/fixtures';
import { confirm, HEAD, preview } from './support/import-helpers';
import { listen, mayNotify, pressNotice, ring, said, setClock, shownBy, test } from './support/notified';

const region = (page: Page) => page.getByRole('region', { name: 'Notifications', exact: true });
const toggle = (page: Page, name: string | RegExp) => region(page).getByRole('switch', { name });
const saying = (page: Page) => page.locator('main > [role=status]').last();

const line = (name: string, score: number, date = '2099-01-01') => `${name},${name} Ltd,${name}.example,${score},${date},84000,Robin`;

/** One book after another, as an export that comes again. */
async function book(sidelight: Sidelight, ...lines: string[]): Promise<void> {
  const desk = await sidelight.desk('/import');
  await preview(desk, 'book.csv', `${[HEAD, ...lines].join('\n')}\n`);
  await confirm(desk, lines.length);
  await desk.close();
}

/** Turns them on, at any hour of any day. */
async function turnOn(sidelight: Sidelight): Promise<Page> {
  const page = await sidelight.desk('/settings');
  await toggle(page, 'Show notifications').click();
  await expect(toggle(page, 'Show notifications')).toBeChecked();
  await region(page).getByLabel('Quiet until').fill('18:00');
  await expect(region(page).getByLabel('Quiet until')).toHaveValue('18:00');
  await toggle(page, 'Quiet on days without work').click();
  await expect(toggle(page, 'Quiet on days without work')).not.toBeChecked();
  return page;
}

test('are off until asked for; where the browser says no, they stay off and it says so', async ({ sidelight }) => {
  const page = await sidelight.desk('/settings');
  await expect(toggle(page, 'Show notifications')).not.toBeChecked();
  expect(await mayNotify(page)).toBe(false);
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: { request(): Promise<boolean> } } };
    chrome.permissions.request = async () => false;
  });
  await toggle(page, 'Show notifications').click();
  await expect(region(page).getByRole('alert')).toContainText('The browser did not allow notifications');
  await expect(toggle(page, 'Show notifications')).not.toBeChecked();
  await expect(region(page).getByLabel('Quiet from')).toHaveCount(0);
});

test('what happens to an account is told once, by name, leads there, and never comes again', async ({ notified }) => {
  const { sidelight } = notified;
  await book(sidelight, line('calm', 80), line('near', 80));
  const page = await turnOn(sidelight);
  expect(await mayNotify(page)).toBe(true);
  await listen(sidelight);
  await ring(sidelight);
  // A book that is seen for the first time has no news.
  await expect(region(page)).toContainText('About the accounts of Robin');
  await expect.poll(async () => (await said(sidelight)).filter(({ title }) => title !== 'Your day')).toEqual([]);

  await book(sidelight, line('calm', 20), line('near', 80, '2099-02-11'));
  await ring(sidelight);
  const news = async () => (await said(sidelight)).filter(({ title }) => title !== 'Your day');
  await expect.poll(news).toEqual(
    expect.arrayContaining([
      { title: 'calm Ltd', message: 'Health became critical.' },
      { title: 'near Ltd', message: 'The decision moved from 1 Jan 2099 to 11 Feb 2099.' },
    ]),
  );
  const shown = await shownBy(sidelight);
  const red = shown.find((id) => id.startsWith('red ')) ?? '';
  expect(red).not.toBe('');
  expect(JSON.stringify(await said(sidelight))).not.toMatch(/84|€/);

  await pressNotice(sidelight, red);
  // Whichever desk is open leads there.
  const led = () => sidelight.context.pages().find((one) => one.url().includes('#/account/'));
  await expect.poll(led).toBeDefined();
  await expect((led() as Page).getByRole('heading', { level: 1 })).toContainText('calm Ltd');

  await sidelight.killWorker(page);
  await page.reload();
  await listen(sidelight);
  await ring(sidelight);
  await page.waitForTimeout(1_500);
  expect(await news()).toEqual([]);
  const again = await notified.restart();
  const desk = await again.desk('/today');
  await expect(desk.getByRole('list', { name: 'Today', exact: true })).toContainText('calm Ltd');
  await listen(again);
  await ring(again);
  await desk.waitForTimeout(1_500);
  expect((await said(again)).filter(({ title }) => title !== 'Your day')).toEqual([]);
});

test('while presenting or locked no message names anybody, and none that does stays on the screen', async ({ notified }) => {
  const { sidelight } = notified;
  await book(sidelight, line('calm', 80), line('near', 80));
  const page = await turnOn(sidelight);
  await listen(sidelight);
  await ring(sidelight);
  await book(sidelight, line('calm', 20), line('near', 80));
  await ring(sidelight);
  await expect.poll(async () => JSON.stringify(await said(sidelight))).toContain('calm Ltd');
  await expect.poll(() => shownBy(sidelight)).not.toEqual([]);
  await page.getByRole('switch', { name: 'Presentation mode' }).click();
  await expect.poll(() => shownBy(sidelight)).toEqual([]);
  const before = (await said(sidelight)).length;
  await book(sidelight, line('calm', 20), line('near', 15));
  await ring(sidelight);
  await expect
    .poll(async () => (await said(sidelight)).slice(before))
    .toEqual([{ title: 'One of your accounts', message: 'Health became critical. Open Sidelight to see which.' }]);

  await page.getByRole('switch', { name: 'Presentation mode' }).click();
  await expect(page.getByRole('switch', { name: 'Presentation mode' })).not.toBeChecked();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(page.getByRole('button', { name: /unlock/i })).toBeVisible();
  await expect.poll(() => shownBy(sidelight)).toEqual([]);
});

test('a press on a message while locked leads to where one unlocks, and then to the account', async ({ notified }) => {
  const { sidelight } = notified;
  await book(sidelight, line('calm', 80), line('near', 80));
  const page = await turnOn(sidelight);
  await listen(sidelight);
  await ring(sidelight);
  await expect(region(page)).toContainText('About the accounts of Robin');
  await book(sidelight, line('calm', 20), line('near', 80));
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
  await ring(sidelight);
  const red = async () => (await shownBy(sidelight)).find((id) => id.startsWith('red ')) ?? '';
  await expect.poll(red).not.toBe('');
  expect(JSON.stringify(await said(sidelight))).not.toContain('calm');
  await pressNotice(sidelight, await red());
  const led = () => sidelight.context.pages().find((one) => one.url().includes('#/account/'));
  await expect.poll(led).toBeDefined();
  const desk = led() as Page;
  await expect(desk.locator('body')).toHaveText(/^\s*LockedUnlock\s*$/);
  expect(await desk.title()).not.toContain('calm');
  await desk.getByRole('button', { name: 'Unlock' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toContainText('calm Ltd');
});

test('turned off, nothing is shown and the permission is given back', async ({ notified }) => {
  const { sidelight } = notified;
  const page = await turnOn(sidelight);
  await toggle(page, 'Show notifications').click();
  await expect(saying(page)).toHaveText('Notifications are off.');
  expect(await mayNotify(page)).toBe(false);
});

test('a morning has one digest, when work begins; the button says how many tasks are due', async ({ notified }) => {
  const { sidelight } = notified;
  await sidelight.loadSample();
  const today = await sidelight.desk('/today');
  await today.getByLabel('I am').selectOption('Robin Ashdown');
  await expect(today.getByRole('radio', { name: /^Mine/ })).toBeChecked();
  const page = await turnOn(sidelight);
  await toggle(page, 'Tasks due on the toolbar button').click();
  const badge = () =>
    page.evaluate(() => (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.action.getBadgeText({}));
  await expect.poll(badge).toMatch(/^[1-9]/);
  const due = Number(await badge());
  await today.getByText('Length and weights').click();
  await today.getByLabel('A day is').selectOption('40 accounts');
  await today
    .getByRole('button', { name: /^Done: / })
    .first()
    .click();
  await expect.poll(async () => Number(await badge())).toBe(due - 1);

  // A day that work is done on, and not today, whose digest may have been shown by the real clock.
  const monday = addDays(todayIso(), 7 - ((new Date().getDay() + 6) % 7));
  await setClock(sidelight, `${monday}T08:30:00Z`);
  await listen(sidelight);
  await ring(sidelight);
  await page.waitForTimeout(1_000);
  expect((await said(sidelight)).map(({ title }) => title)).not.toContain('Your day');
  await setClock(sidelight, `${monday}T10:30:00Z`);
  await ring(sidelight);
  await expect.poll(async () => (await said(sidelight)).map(({ title }) => title)).toContain('Your day');
  const [digest] = (await said(sidelight)).filter(({ title }) => title === 'Your day');
  expect(digest?.message).toMatch(/^\d+ accounts need you · \d+ tasks due\nBegin with /);
  await ring(sidelight);
  await page.waitForTimeout(1_000);
  expect((await said(sidelight)).filter(({ title }) => title === 'Your day')).toHaveLength(1);
});

test('the settings have no barrier and fit at 320 px and wide, light and dark', async ({ notified }, info) => {
  const page = await turnOn(notified.sidelight);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const theme of ['light', 'dark']) {
    await page.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, theme);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      expect((await violations(page)).found, `${theme} ${width}`).toEqual([]);
      await region(page).screenshot({ path: info.outputPath(`${theme}-${width}.png`) });
    }
  }
});
