import { expect, test } from './support/fixtures';

const TICKET = 'https://acme.zendesk.com/agent/tickets/41207';

test('a page that takes our element out, or moves it, gets the panel back; a bounded number of times', async ({ sidelight }) => {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open(TICKET);
  await expect((await sidelight.panel(page)).getByRole('heading', { level: 1 })).toContainText('Halden');
  await page.evaluate(() => document.querySelector('sidelight-panel')?.remove());
  await expect.poll(() => page.locator('sidelight-panel').count()).toBe(1);
  // The frame came back blank, so it was mounted again with a token of its own, and styled.
  await expect(async () => {
    const panel = await sidelight.panel(page);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden', { timeout: 1000 });
  }).toPass({ timeout: 15_000 });
  expect(await (await sidelight.panel(page)).evaluate(() => window.innerHeight)).toBe(900);
  for (let round = 0; round < 6; round += 1) {
    await page.evaluate(() => document.querySelector('sidelight-panel')?.remove());
    await page.waitForTimeout(100);
  }
  expect(await page.locator('sidelight-panel').count()).toBe(0);
  // Left alone, and said quietly.
  const button = () =>
    sidelight.context.serviceWorkers()[0]?.evaluate(async () => {
      const { tabs, action } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
      const [tab] = await tabs.query({ url: 'https://acme.zendesk.com/*' });
      const where = { tabId: tab?.id };
      return [await action.getBadgeText(where), await action.getTitle(where)].join(' ');
    });
  await expect.poll(button).toBe('! This page keeps removing Sidelight. Reload the page to try again.');
});
