import type { Frame, Page } from '@playwright/test';
import { expect, type Sidelight, test } from './support/fixtures';

const TICKET = 'https://acme.zendesk.com/agent/tickets/41207';
const NOTE = 'Spoke to Mirjam; the export works ag';

interface Extensions {
  developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
  management: { setEnabled(id: string, on: boolean): Promise<void> };
  runtime: { reload(): void };
}

/** Without developer mode Chromium refuses to start an unpacked extension again. */
async function extensionsPage(sidelight: Sidelight): Promise<Page> {
  const page = await sidelight.open('chrome://extensions');
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: Extensions }).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  return page;
}

/** Completes the first task and begins to write how it ended. Answers its title. */
async function beginNote(panel: Frame): Promise<string> {
  const complete = panel.getByRole('button', { name: /^Complete / }).first();
  const title = ((await complete.getAttribute('aria-label')) ?? '').replace('Complete ', '');
  await complete.click();
  const form = panel.getByRole('group', { name: `Outcome of ${title}` });
  await form.getByLabel('Outcome').selectOption('Done, follow-up needed');
  await form.getByLabel('Note').pressSequentially(NOTE);
  return title;
}

async function opened(sidelight: Sidelight): Promise<{ page: Page; panel: Frame }> {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open(TICKET);
  const panel = await sidelight.panel(page);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');
  await page.waitForTimeout(600);
  return { page, panel };
}

async function expectNote(panel: Frame, title: string) {
  const form = panel.getByRole('group', { name: `Outcome of ${title}` });
  await expect(form.getByLabel('Note')).toHaveValue(NOTE);
  await expect(form.getByLabel('Outcome')).toHaveValue('Done, follow-up needed');
  return form;
}

test('an outcome being written is there again after the page is reloaded, and gone once it is saved', async ({ sidelight }) => {
  const { page, panel } = await opened(sidelight);
  const title = await beginNote(panel);
  await page.waitForTimeout(700);
  await page.reload();
  const again = await sidelight.panel(page);
  const form = await expectNote(again, title);
  await page.waitForTimeout(600);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(again.getByText('Saved')).toBeVisible();
  await page.reload();
  const third = await sidelight.panel(page);
  await expect(third.getByRole('button', { name: /^Complete / }).first()).toBeVisible();
  await page.waitForTimeout(500);
  await expect(third.getByRole('group', { name: `Outcome of ${title}` })).toHaveCount(0);
});

test.describe('the extension goes away and comes back', () => {
  test.use({ fresh: true });

  test('an update keeps what is being written and attaches open tabs again; a panel that has lost its extension says so before anybody presses anything', async ({
    sidelight,
  }) => {
    const extensions = await extensionsPage(sidelight);
    const { page, panel } = await opened(sidelight);
    const before = panel.url();
    const title = await beginNote(panel);
    await page.waitForTimeout(700);
    const pages = sidelight.context.pages().length;
    await sidelight.context
      .serviceWorkers()[0]
      ?.evaluate(() => setTimeout(() => (globalThis as unknown as { chrome: Extensions }).chrome.runtime.reload(), 50));
    // A full machine takes longer than any wait to start the new one; the old frame goes with its element.
    await expect.poll(() => panel.isDetached(), { timeout: 30_000 }).toBe(true);

    const again = await test.step('tabs go on working, with one element', async () => {
      expect(await page.locator('sidelight-panel').count()).toBe(1);
      const attached = await sidelight.panel(page);
      // It drops its token a moment after it begins.
      await expect.poll(() => attached.url()).toBe(before);
      await expect(attached.getByRole('heading', { level: 1 })).toContainText('Halden');
      await expectNote(attached, title);
      const complete = attached.getByRole('button', { name: /^Complete / }).first();
      const next = ((await complete.getAttribute('aria-label')) ?? '').replace('Complete ', '');
      await complete.click();
      await expect(attached.getByRole('button', { name: `Undo ${next}` })).toBeVisible();
      return attached;
    });

    await test.step('an update is no install: nobody is welcomed twice', async () => {
      const welcomes = sidelight.context.pages().filter((one) => one.url().endsWith('#/welcome'));
      expect(welcomes.length).toBeLessThan(2);
      expect(sidelight.context.pages().length).toBeLessThanOrEqual(pages);
    });

    await test.step('the extension goes away', async () => {
      const id = new URL((await sidelight.desk('/today')).url()).host;
      await extensions.evaluate(
        (which) => (globalThis as unknown as { chrome: Extensions }).chrome.management.setEnabled(which, false),
        id,
      );
      await expect(again.getByRole('heading', { level: 1 })).toHaveText('Sidelight was updated. Reload this page.');
      await expect(again.getByRole('button')).toHaveCount(0);
      await expect(page.locator('sidelight-panel')).toHaveCount(1);
    });
  });
});
