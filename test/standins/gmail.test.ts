import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browsing, browse } from './browse';
import { threadToken } from './gmail/token';
import { threads } from './world';

let browsing: Browsing;
let page: Page;
beforeAll(async () => {
  browsing = await browse();
  page = browsing.page;
}, 600_000);
afterAll(() => browsing?.close());

const thread = (subject: string) => {
  const found = threads.find((one) => one.subject === subject);
  if (!found) throw new Error(`no thread "${subject}"`);
  return { ...found, token: threadToken(found.permId) };
};
const shows = (selector: string) => page.locator(selector).first().waitFor();

describe('Gmail', () => {
  const renewal = thread('Re: Before we talk about next year');
  const forged = thread('Contract end and notice');
  const mains = () => page.locator('[role="main"]').evaluateAll((all) => all.map((one) => one.getClientRects().length > 0));

  it('opens a thread by its token and keeps the list as a hidden second main', async () => {
    await page.goto('https://mail.google.com/mail/u/0/#inbox');
    await page.locator('tr.zA', { hasText: renewal.subject }).click();
    await shows('h2.hP');
    expect(page.url()).toBe(`https://mail.google.com/mail/u/0/#inbox/${renewal.token}`);
    expect(await mains()).toEqual([false, true]);
    const head = page.locator('h2.hP');
    expect([await head.getAttribute('data-legacy-thread-id'), await head.getAttribute('data-thread-perm-id')]).toEqual([
      renewal.legacyId,
      `thread-${renewal.permId}`,
    ]);
    expect(await page.title()).toBe(`${renewal.subject} - robin@sidecar-software.example - Gmail`);
  });

  it('leaves a stale hidden thread behind when the address moves to another', async () => {
    await page.goto(`https://mail.google.com/mail/u/0/#inbox/${forged.token}`);
    await page.waitForFunction((text) => document.title.startsWith(text), forged.subject);
    expect(await mains()).toEqual([false, false, true]);
    const shown = page.locator('[role="main"]').last();
    expect(await shown.locator('.a3s h2.hP, .a3s .gD[email="maarten.dewit@fenwick-logistics.example"]').count()).toBe(2);
  });

  it('shows whom an answer to a group address reaches', async () => {
    await page.goto(`https://mail.google.com/mail/u/0/#inbox/${thread('Seats for the service team').token}`);
    await page.waitForFunction(() => document.title.startsWith('Seats'));
    const message = page.locator('[role="main"]').last();
    expect(await message.locator('.ajC').count()).toBe(0);
    await message.getByLabel('Show details').click();
    expect(await message.locator('.gD').getAttribute('email')).toBe('support@sidecar-software.example');
    expect(await message.locator('tr.ajv', { hasText: 'reply-to:' }).locator('[email]').getAttribute('email')).toBe(
      'ana.lindqvist@halden-optics.example',
    );
  });

  it('refuses strings as markup', async () => {
    const refused = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return 'accepted';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    });
    expect(refused).toBe('refused');
  });

  it('follows the window’s width until a resize tells it the body’s', async () => {
    const width = () => page.locator('.aeF').evaluate((one) => one.getBoundingClientRect().width);
    const full = await width();
    await page.evaluate(() => {
      document.documentElement.style.width = 'calc(100% - 360px)';
    });
    expect(await width()).toBe(full);
    await page.evaluate(() => dispatchEvent(new Event('resize')));
    expect(await width()).toBe(full - 360);
  });

  it('composes in a dialog at the bottom right, opened by its hotkey', async () => {
    await page.goto('https://mail.google.com/mail/u/1/#inbox');
    await shows('tr.zA');
    await page.keyboard.press('c');
    const editor = page.locator('.dw [g_editable="true"][role="textbox"]');
    await editor.waitFor();
    await page.keyboard.type('Dear c');
    expect(await editor.textContent()).toContain('Dear c');
    expect(await page.locator('.dw [role="dialog"]').count()).toBe(1);
    expect(await page.title()).toContain('renewals@sidecar-software.example');
  });

  it('opens a thread in a window of its own, named by th', async () => {
    await page.goto(`https://mail.google.com/mail/u/0/?ui=2&view=btop&th=${renewal.legacyId}`);
    await shows('h2.hP');
    expect([await mains(), await page.evaluate(() => document.body.className), await page.locator('h2.hP').textContent()]).toEqual([
      [true],
      'aAU xE Su',
      renewal.subject,
    ]);
  });
});

it('asks nothing of the world outside', () => {
  expect(browsing.standins.requests.length).toBeGreaterThan(15);
  expect(browsing.outside).toEqual([]);
});
