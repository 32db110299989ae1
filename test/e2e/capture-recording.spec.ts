import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ownWorker } from '../browser/chromium';
import { violations } from './support/axe';
import { stored } from './support/capture-helpers';
import { photographs, TICKET, TYPED } from './support/capture-pages';
import { expect, test } from './support/fixtures';

test('what fails on a ticket is recorded when asked, said while it is on, redacted, looked at, and evidence afterwards', async ({
  sidelight,
}) => {
  test.setTimeout(150_000);
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open(TICKET);
  const panel = await sidelight.panel(page);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');
  const plain = await page.evaluate(() => String(console.error));
  const desk = await sidelight.desk('/escalation/new/evidence');
  await desk.getByRole('button', { name: 'Record errors of this page' }).click();
  const question = desk.getByRole('region', { name: 'Before it begins' });
  await expect(question).toContainText('No headers, no contents');
  expect((await violations(desk)).found).toEqual([]);
  await photographs(desk, 'recording-asked');
  await question.getByRole('button', { name: 'Begin recording' }).click();

  const banner = panel.getByText('Recording errors of acme.zendesk.com');
  await expect(banner).toBeVisible();
  await page.evaluate(async (secret) => {
    console.error(`Export failed for ana.private@halden.example, password=${secret}`, { secret });
    await fetch(`/api/v2/nothing/41207.json?session=${secret}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${secret}` },
      body: secret,
    });
    setTimeout(() => {
      throw new TypeError('orders is undefined');
    });
    void Promise.reject(new Error('nobody waits'));
  }, TYPED);
  await expect(banner).toContainText('4 so far');
  // The word of it outlives the panel's page and the worker.
  await sidelight.killWorker(desk);
  await page.evaluate(() => console.error('after the worker'));
  await expect(banner).toContainText('5 so far');
  const worker = await ownWorker(sidelight.context);
  const mark = () =>
    worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.includes('/agent/tickets/'));
      return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
    });
  expect(await mark()).toBe('REC');
  if (process.env.SHOTS_DIR) await page.screenshot({ path: join(process.env.SHOTS_DIR, 'recording-panel.png') });
  await panel.getByRole('button', { name: 'Stop and look at it' }).click();
  await expect(banner).toHaveCount(0);
  expect(await mark()).toBe('');
  expect(await page.evaluate(() => String(console.error))).toBe(plain);

  const seen = () => sidelight.context.pages().find((one) => /evidence\/[\w-]+$/.test(one.url()));
  await expect.poll(() => seen() !== undefined).toBe(true);
  const recorded = seen() as Page;
  const lines = recorded.getByRole('region', { name: 'What was recorded' });
  for (const text of [
    'console.error Export failed for [removed:email], password=[removed:password] [object Object]',
    'request POST https://acme.zendesk.com/api/v2/nothing/{id}.json?session= 401',
    'uncaught TypeError: orders is undefined',
    'unhandled rejection Error: nobody waits',
    'console.error after the worker',
  ])
    await expect(lines).toContainText(text);
  expect(await lines.textContent()).not.toContain(TYPED);
  expect((await violations(recorded)).found).toEqual([]);
  await photographs(recorded, 'recording');
  await recorded.getByRole('button', { name: 'New escalation of Halden Optics GmbH' }).click();
  await recorded.getByLabel('I looked at all of it').check();
  await recorded.getByRole('button', { name: 'Black out and add' }).click();
  await expect(recorded.getByRole('region', { name: 'Ways to a picture' })).toBeVisible();
  const [artifact] = (await stored(recorded)).artifacts;
  expect(artifact).toMatchObject({ name: 'recording-1.log', taken: { url: TICKET } });
  expect(artifact?.removed).toEqual(
    expect.arrayContaining([
      { rule: 'password', count: 1 },
      { rule: 'query-values', count: 1 },
    ]),
  );
  expect(artifact?.text).toContain('after the worker');
  expect(artifact?.text).not.toContain(TYPED);
});

test('what fails in the last moment of a page is there too, and the panel of the next page says that the recording ended', async ({
  sidelight,
}) => {
  test.setTimeout(120_000);
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open(TICKET);
  await expect((await sidelight.panel(page)).getByRole('heading', { level: 1 })).toContainText('Halden');
  const desk = await sidelight.desk('/escalation/new/evidence');
  await desk.getByRole('button', { name: 'Record errors of this page' }).click();
  await desk.getByRole('region', { name: 'Before it begins' }).getByRole('button', { name: 'Begin recording' }).click();
  const panel = await sidelight.panel(page);
  await expect(panel.getByText('Recording errors of acme.zendesk.com')).toBeVisible();
  await desk.close();
  // Nobody looks between the failure and the way out.
  const loaded = page.waitForEvent('load');
  await page.evaluate(() => {
    console.error('of the last moment');
    setTimeout(() => location.reload());
  });
  await loaded;
  const after = await sidelight.panel(page);
  const word = after.getByText('ended, because its page was left: 1 line');
  await expect(word).toBeVisible({ timeout: 20_000 });
  if (process.env.SHOTS_DIR) await page.screenshot({ path: join(process.env.SHOTS_DIR, 'recording-ended.png') });
  const opened = sidelight.context.waitForEvent('page');
  await after.getByRole('button', { name: 'Look at it' }).click();
  await expect((await opened).getByRole('region', { name: 'What was recorded' })).toContainText('console.error of the last moment');
  await expect(word).toHaveCount(0);
});
