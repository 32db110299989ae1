import type { Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browsing, browse } from './browse';
import { companies } from './world';

let browsing: Browsing;
let page: Page;
beforeAll(async () => {
  browsing = await browse();
  page = browsing.page;
}, 600_000);
afterAll(() => browsing?.close());
beforeEach(() => {
  browsing.standins.settings.lightningDelayMs = [0, 0];
});

const halden = companies[0];
if (!halden) throw new Error('the world is empty');
const shows = (selector: string) => page.locator(selector).first().waitFor();

describe('Zendesk workspace', () => {
  const active = '.pane[data-is-active="true"]';

  it('keeps every opened ticket mounted and laid out, one of them active', async () => {
    await page.goto('https://acme.zendesk.com/agent/filters/27410000700001');
    await page.getByRole('link', { name: 'ERP export stops after 500 lines' }).click();
    await shows('[data-test-id="ticket-41207-standard-layout"][data-is-active="true"]');
    await page.locator('.rail [aria-label="Views"]').click();
    await page.locator('tr:has-text("#41251") a').click();
    await shows('[data-test-id="ticket-41251-standard-layout"][data-is-active="true"]');
    expect(page.url()).toBe('https://acme.zendesk.com/agent/tickets/41251');
    const panes = await page
      .locator('main > .ticket-panes-grid-layout')
      .evaluateAll((all) => all.map((one) => [(one as HTMLElement).dataset.isActive, one.getClientRects().length]));
    expect(panes).toEqual([
      ['false', 1],
      ['true', 1],
    ]);
    const selected = page.locator('header [data-test-id="header-tab"][data-entity-is-selected="true"]');
    expect(await selected.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.entityId))).toEqual(['41251']);
    await page.goBack();
    await page.goBack();
    await shows('[data-test-id="ticket-41207-standard-layout"][data-is-active="true"]');
  });

  it('carries forged markup in a customer message, naming another ticket', async () => {
    await page.goto('https://acme.zendesk.com/agent/tickets/41251');
    const body = page.locator(`${active} [data-test-id="omni-log-message-content"]`);
    await body.first().waitFor();
    expect(await body.locator('[data-test-id="header-tab"][data-entity-is-selected="true"][data-entity-id="41302"]').count()).toBe(1);
    expect(await body.locator('[data-test-id="ticket-41302-standard-layout"][data-is-active="true"]').count()).toBe(1);
  });

  it('has a submit bar fixed at the bottom right, and hotkeys in both phases', async () => {
    const box = await page.locator(`${active} [data-test-id="submit_button-button"]`).boundingBox();
    expect(box && [box.x + box.width > 1380, box.y + box.height > 860]).toEqual([true, true]);
    await page.locator('main').press('r');
    const seen = await page.evaluate(() => window.__hotkeys.map(({ phase, key }) => `${phase} ${key}`));
    expect(seen).toEqual(['capture r', 'bubble r']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-test-id'))).toBe('omnicomposer-rich-text-ckeditor');
  });

  it('gives its own page script the session, as the agent has it', async () => {
    const read = (path: string) => page.evaluate(async (url) => (await fetch(url)).json(), path);
    expect((await read('/api/v2/users/me.json')).user.email).toBe('robin@sidecar-software.example');
    expect((await read(`/api/v2/organizations/${halden.zendeskOrgId}.json`)).organization.name).toBe(halden.name);
  });

  it('paints the theme that its attribute says', async () => {
    browsing.standins.settings.zendeskTheme = 'dark';
    await page.goto(`https://acme.zendesk.com/agent/organizations/${halden.zendeskOrgId}`);
    const painted = await page.evaluate(() => [document.documentElement.dataset.theme, getComputedStyle(document.body).backgroundColor]);
    // Only now: a page that is loaded once more meanwhile is the same.
    browsing.standins.settings.zendeskTheme = 'light';
    expect(painted).toEqual(['dark', 'rgb(21, 26, 30)']);
  });
});

describe('Lightning', () => {
  const org = 'https://acme.lightning.force.com';
  const account = `/lightning/r/Account/${halden.salesforceId}/view`;
  const name = () => page.locator('.oneContent.active [slot="primaryField"]').first().textContent();

  it('still shows the previous record after the address has changed', async () => {
    await page.goto(`${org}${account}`);
    await shows('.oneContent.active records-highlights2');
    browsing.standins.settings.lightningDelayMs = [600, 600];
    await page.getByRole('link', { name: 'Tobias Reuter' }).click();
    expect(new URL(page.url()).searchParams.get('ws')).toBe(account);
    expect(await name()).toBe(halden.name);
    expect(await page.title()).toContain('Halden Optics GmbH | Account');
    await page.waitForFunction(() => document.title.startsWith('Tobias Reuter'));
    expect(await name()).toBe('Tobias Reuter');
    const views = await page
      .locator('.lafPageHost')
      .evaluateAll((all) => all.map((one) => [one.classList.contains('active'), one.getClientRects().length]));
    expect(views).toEqual([
      [false, 0],
      [true, 1],
    ]);
  });

  it('names fields by API name, also inside a stranger’s mail', async () => {
    await page.goto(`${org}/lightning/r/Case/${halden.supportCase.id}/view?ws=${encodeURIComponent(account)}`);
    await shows('.oneContent.active records-lwc-detail-panel');
    const links = page.locator('[data-target-selection-name="sfdc:RecordField.Case.AccountId"] a');
    expect(await links.evaluateAll((all) => all.map((one) => one.closest('.feed') !== null))).toEqual([true, false]);
    expect(await links.last().getAttribute('href')).toBe(account);
    expect(await page.locator('.oneConsoleTabItem.active a[aria-selected="true"]').count()).toBe(2);
  });

  it('pulls focus back into an open dialog', async () => {
    await page.locator('.oneContent.active').getByRole('button', { name: 'New Task' }).click();
    await page.locator('#oneHeader input').evaluate((input: HTMLElement) => input.focus());
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('Subject');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('#oneHeader input').evaluate((input: HTMLElement) => input.focus());
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });

  it('has lists, set-up and reports without a record in front', async () => {
    for (const [path, title] of [
      ['/lightning/o/Account/list', 'Accounts'],
      ['/lightning/setup/SetupOneHome/home', 'Setup Home'],
      ['/lightning/r/Report/00OHs0000045abKMAQ/view', 'Report'],
      ['/lightning/page/home', 'Home'],
    ]) {
      await page.goto(`https://acme--sbx.sandbox.lightning.force.com${path}`);
      await page.waitForFunction((text) => document.title.includes(text ?? ''), title);
      expect(await page.locator('.oneContent.active records-highlights2').count()).toBe(0);
    }
  });
});

it('asks nothing of the world outside', () => {
  expect(browsing.standins.requests.length).toBeGreaterThan(15);
  expect(browsing.outside).toEqual([]);
});
