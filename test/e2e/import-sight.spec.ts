import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { HEAD, preview } from './support/import-helpers';

const ROWS = Array.from(
  { length: 60 },
  (_, n) => `B-${n},Bulk ${n},bulk-${n}.example,${n},${n % 9 === 4 ? 'soon' : '2099-01-01'},${n},Robin`,
);
const BOOK = `${HEAD}\n${ROWS.join('\n')}\n`;

/** Whether what has the focus lies in sight, with nothing of the page over it. */
const inSight = (desk: Page) =>
  desk.evaluate(() => {
    const focused = document.activeElement as HTMLElement;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
    const named = (focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 40);
    return { named, seen: there !== null && (focused.contains(there) || there.contains(focused)) };
  });

test('in a small window the first import goes on in sight, and so does the focus', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  await desk.setViewportSize({ width: 320, height: 640 });
  await preview(desk, 'book.csv', BOOK);
  const confirm = desk.getByRole('button', { name: 'Import', exact: true });
  await expect(confirm).toBeInViewport({ ratio: 1 });
  await confirm.press('Enter');
  const result = desk.getByRole('status').filter({ hasText: /\b53 imported$/ });
  await expect(result).toBeInViewport({ ratio: 1 });
  await expect(result).toBeFocused();
  await desk.keyboard.press('Tab');
  await expect(desk.getByRole('link', { name: 'Download rejected rows' })).toBeFocused();
  await expect(desk.getByRole('button', { name: 'Approve your workspaces' })).toBeInViewport({ ratio: 1 });

  await preview(desk, 'again.csv', BOOK);
  await desk.getByRole('button', { name: 'Discard' }).press('Enter');
  await expect(desk.getByRole('heading', { level: 1 })).toBeFocused();

  await preview(desk, 'again.csv', BOOK);
  await desk.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  // What is fixed there would leave no room for anything else where letters are four times as large.
  await expect(desk.getByRole('navigation').first()).not.toBeInViewport();
});

test('the one button that changes the book stays over long tables, and over nothing that has the focus', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  await desk.setViewportSize({ width: 1280, height: 720 });
  await preview(desk, 'book.csv', BOOK);
  await desk.getByRole('link', { name: 'Download rejected rows' }).focus();
  const covers = await desk.getByRole('button', { name: 'Import', exact: true }).evaluate((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.outerHTML.slice(0, 60) === button.outerHTML.slice(0, 60);
  });
  expect(covers).toBe(true);
  for (let stop = 0; stop < 11; stop += 1) {
    await desk.keyboard.press('Shift+Tab');
    expect(await inSight(desk)).toMatchObject({ seen: true });
  }
});
