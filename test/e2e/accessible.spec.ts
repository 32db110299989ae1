import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from './fixtures';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe runs inside the panel's own frame: from the page it cannot see into the closed root, and finds nothing for ever. */
async function violations(where: Frame | Page): Promise<{ heading: string; found: string[] }> {
  await where.evaluate(AXE);
  // A colour on its way to another has no contrast of its own.
  await where.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  const results = await where.evaluate(async () => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return {
    heading: (await where.getByRole('heading', { level: 1 }).first().textContent()) ?? '',
    found: results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
  };
}

test('axe finds nothing in the panel, light and dark, with and without an account', async ({ sidelight }) => {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open('https://acme.zendesk.com/agent/tickets/41207');
  const panel = await sidelight.panel(page);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');
  for (const theme of ['light', 'dark']) {
    await panel.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, theme);
    const { heading, found } = await violations(panel);
    expect(heading).toContain('Halden');
    expect(found, theme).toEqual([]);
  }
  await page.evaluate(() => history.pushState({}, '', '/agent/dashboard'));
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('No record open here');
  expect((await violations(panel)).found).toEqual([]);
});

test('axe finds nothing where an account is added by hand, and where it is edited', async ({ sidelight }) => {
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open('https://acme.zendesk.com/agent/tickets/41207');
  await expect(page.locator('sidelight-panel')).toHaveCount(1);
  await sidelight.toolbar(page);
  const panel = await sidelight.panel(page);
  await panel.getByRole('button', { name: 'Add to my book' }).press('Enter');
  const form = panel.getByRole('group', { name: 'New account' });
  await form.getByLabel('ARR').fill('plenty');
  await page.waitForTimeout(600);
  await form.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(form.getByRole('alert')).toBeVisible();
  for (const theme of ['light', 'dark']) {
    await panel.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, theme);
    expect((await violations(panel)).found, theme).toEqual([]);
  }
  await form.getByLabel('ARR').fill('84k');
  await form.getByLabel('ARR').press('Enter');
  await panel.getByRole('button', { name: 'Edit', exact: true }).press('Enter');
  await expect(panel.getByRole('group', { name: 'Edit account' })).toBeVisible();
  expect((await violations(panel)).found).toEqual([]);
});

test('axe would find a nameless button in the panel', async ({ sidelight }) => {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open('https://acme.zendesk.com/agent/tickets/41207');
  const panel = await sidelight.panel(page);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');
  await panel.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect((await violations(panel)).found.join()).toContain('button-name');
});

for (const route of ['/welcome', '/today', '/book', '/import', '/settings']) {
  test(`axe finds nothing on the desk at ${route}`, async ({ sidelight }) => {
    const empty = await sidelight.desk(route);
    await empty.waitForLoadState('networkidle');
    expect((await violations(empty)).found).toEqual([]);
    await sidelight.loadSample();
    const full = await sidelight.desk(route);
    await full.waitForTimeout(500);
    const { heading, found } = await violations(full);
    expect(heading).not.toBe('');
    expect(found).toEqual([]);
  });
}

test('the keyboard alone completes a task and takes it back', async ({ sidelight }) => {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open('https://acme.zendesk.com/agent/tickets/41207');
  const panel = await sidelight.panel(page);
  const complete = panel.getByRole('button', { name: /^Complete / }).first();
  const title = ((await complete.getAttribute('aria-label')) ?? '').replace('Complete ', '');
  await page.waitForTimeout(700);
  await complete.focus();
  await page.keyboard.press('Enter');
  const undo = panel.getByRole('button', { name: `Undo ${title}` });
  await expect(undo).toBeVisible();
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: `Complete ${title}` })).toBeVisible();
  // The host page's own hotkeys saw none of it.
  expect(await page.evaluate(() => JSON.stringify((window as unknown as { __hotkeys?: unknown[] }).__hotkeys ?? []))).toBe('[]');
});
