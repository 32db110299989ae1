import type { Frame, Page } from '@playwright/test';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { visitsIn } from './support/visits';

const NOTE = `Halden wants the terms in French. ${'Their lawyer reads every line twice before anybody signs. '.repeat(14)}${'x'.repeat(80)}`;
const activity = (where: Frame | Page) => where.getByRole('region', { name: 'Activity' });

async function expectWhole(where: Frame | Page, name: string): Promise<void> {
  await activity(where).getByRole('button', { name: 'Whole note' }).click();
  await expect(activity(where)).toContainText('x'.repeat(80));
  for (const theme of ['light', 'dark']) {
    await where.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, theme);
    expect((await violations(where)).found, theme).toEqual([]);
    await activity(where).screenshot({ path: test.info().outputPath(`${name}-${theme}.png`) });
  }
  expect(await where.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await activity(where).getByRole('button', { name: 'Shorter note' }).click();
  await expect(activity(where).getByRole('button', { name: 'Whole note' })).toBeFocused();
}

test('the note on a completed task is read again beside the page and in the desk, at 320 px, and not by an audience', async ({
  sidelight,
  standins,
}) => {
  const [visit] = visitsIn(standins.world, ['halden']);
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open(visit?.url ?? '');
  const panel = await sidelight.panel(page);
  const tasks = panel.getByRole('region', { name: 'Tasks' });
  await expect(panel.getByRole('button', { name: 'Log touchpoint' })).not.toHaveAttribute('aria-disabled', 'true');
  await tasks
    .getByRole('button', { name: /^Complete / })
    .first()
    .click();
  await tasks.getByLabel('Outcome', { exact: true }).selectOption('Could not reach');
  await tasks.getByRole('textbox', { name: 'Note' }).fill(NOTE);
  await tasks.getByRole('button', { name: 'Save' }).click();
  await expect(activity(panel)).toContainText('Could not reach, by you · today');
  await page.reload();
  const again = await sidelight.panel(page);
  await expect(activity(again)).toContainText('Halden wants the terms in French.');
  await expectWhole(again, 'panel');
  await again.getByRole('button', { name: /^1 completed$/ }).click();
  await expect(again.getByRole('region', { name: 'Tasks' })).toContainText('Halden wants the terms in French.');

  const desk = await sidelight.desk('/book');
  await desk
    .getByRole('link', { name: visit?.name ?? '' })
    .first()
    .click();
  await desk.setViewportSize({ width: 320, height: 800 });
  await expect(activity(desk)).toContainText('Could not reach, by you');
  await expectWhole(desk, 'desk');
  await desk.evaluate(() =>
    (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage({
      id: 1,
      type: 'screen.set',
      timestamp: Date.now(),
      data: { presenting: true },
    }),
  );
  for (const where of [again, desk]) {
    await expect(activity(where)).toContainText('Could not reach');
    await expect(activity(where)).not.toContainText('in French');
  }
});
