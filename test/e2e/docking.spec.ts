import type { Frame, Page } from '@playwright/test';
import { threadToken } from '../standins/gmail/token';
import { expect, type Sidelight, test } from './support/fixtures';
import { completeByMessage } from './support/true-command';

const TICKET = 'https://acme.zendesk.com/agent/tickets/41207';
const rail = (panel: Frame) => panel.getByRole('button', { name: /^Open Sidelight/ });
const edge = (panel: Frame) => panel.getByRole('separator', { name: 'Width of Sidelight' });
const drawn = (panel: Frame) => panel.evaluate(() => window.innerWidth);
const hasPanel = (page: Page) => page.frames().some((frame) => frame.url().includes('/panel.html'));
/** What the page itself keeps, CSS pixels. */
const pageWidth = (page: Page) => page.evaluate(() => document.body.getBoundingClientRect().width);

async function ready(sidelight: Sidelight, url = TICKET) {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com', 'acme.my.salesforce.com');
  const page = await sidelight.open(url);
  return { page, panel: await sidelight.panel(page) };
}

async function choose(panel: Frame, ...names: string[]) {
  await panel.getByRole('button', { name: 'Docking' }).click();
  for (const name of names) await panel.getByRole('radio', { name }).click();
}

/** Somewhere along the edge a pointer meets what is ours. */
const tabIsSeen = (page: Page) =>
  page.evaluate(() =>
    Array.from({ length: Math.floor(innerHeight / 10) }, (_, n) => n * 10).some(
      (y) => document.elementFromPoint(innerWidth - 10, y)?.localName === 'sidelight-panel',
    ),
  );

/** Controls of the page that lie under ours: hit tests as a pointer would make them. */
const coveredControls = (page: Page, selector: string) =>
  page.evaluate((controls) => {
    const all = [...document.querySelectorAll<HTMLElement>(controls)].filter((each) => each.checkVisibility());
    const under = all.filter((control) => {
      const { left, top, width, height } = control.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.localName === 'sidelight-panel';
    });
    return { looked: all.length, under: under.map((each) => each.outerHTML.slice(0, 80)) };
  }, selector);

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 1100, height: 800 } });

  // One page for all of it: to open it and to fill the book costs more than most of what is looked at.
  test('a recognised account shows the rail, which opens over the page, changes nothing, leaves with the account, and is a tab where there is no room', async ({
    sidelight,
  }) => {
    const { page, panel } = await ready(sidelight);

    await test.step('pressed, it opens over the page, and folds when work goes on there', async () => {
      await expect(rail(panel)).toHaveAccessibleName(/^Open Sidelight: Halden Optics GmbH, At risk, renewal in \d+ days, \d tasks? due/);
      expect(await drawn(panel)).toBeLessThanOrEqual(44);
      // The page keeps all but the rail, and what stands on it is the account's own values.
      await expect.poll(() => pageWidth(page)).toBe(1100 - 44);
      await expect(rail(panel)).toContainText(/\d+ d/);
      await rail(panel).click();
      await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');
      await expect.poll(() => drawn(panel)).toBeGreaterThan(300);
      expect(await pageWidth(page)).toBe(1100);
      await page.mouse.click(300, 300);
      await expect(rail(panel)).toBeVisible();
    });

    await test.step('it can change nothing', async () => {
      expect(await completeByMessage(panel)).toMatchObject({ ok: false, error: { code: 'covered' } });
      expect(await page.locator('sidelight-panel').count()).toBe(1);
    });

    await test.step('it leaves with the account', async () => {
      await page.evaluate(() => history.pushState({}, '', '/agent/dashboard'));
      await expect.poll(() => hasPanel(page)).toBe(false);
      await expect.poll(() => pageWidth(page)).toBe(1100);
      await page.evaluate(() => history.pushState({}, '', '/agent/tickets/41207'));
      const again = await sidelight.panel(page);
      await expect(rail(again)).toHaveAccessibleName(/Halden/);
      // It does not open by itself beyond the rail; the button in the toolbar opens it.
      await expect(again.getByRole('region', { name: 'Health' })).toHaveCount(0);
      await sidelight.toolbar(page);
      await expect(again.getByRole('region', { name: 'Health' })).toBeVisible();
      await page.mouse.click(300, 300);
      await expect(rail(again)).toBeVisible();
    });

    await test.step('too narrow for a rail: nothing but the tab, on none of the page’s controls; opened, no wider than the window', async () => {
      for (const width of [480, 400, 320]) {
        await page.setViewportSize({ width, height: 700 });
        await expect.poll(() => hasPanel(page)).toBe(false);
        await expect.poll(() => pageWidth(page)).toBe(width);
        const { looked, under } = await coveredControls(page, 'button,a[href],input,[contenteditable]');
        expect(looked).toBeGreaterThan(3);
        expect(under, `${width}`).toEqual([]);
        await expect.poll(() => tabIsSeen(page), `${width}`).toBe(true);
      }
      await page.setViewportSize({ width: 700, height: 700 });
      await expect(rail(await sidelight.panel(page))).toBeVisible();
      await page.setViewportSize({ width: 320, height: 700 });
      await expect.poll(() => hasPanel(page)).toBe(false);
      await sidelight.toolbar(page);
      const opened = await sidelight.panel(page);
      await expect(opened.getByRole('heading', { level: 1 })).toContainText('Halden');
      await expect.poll(() => drawn(opened)).toBeGreaterThan(300);
      expect(await drawn(opened)).toBeLessThanOrEqual(320);
      await opened.getByRole('button', { name: 'Close panel' }).click();
      await expect.poll(() => hasPanel(page)).toBe(false);
    });
  });

  test('nothing but the icon tab on pages without an account', async ({ sidelight, standins }) => {
    await sidelight.loadSample();
    await sidelight.approve('acme.zendesk.com', 'acme.my.salesforce.com', standins.world.me.email);
    const mail = (subject: string) => {
      const found = standins.world.threads.find((each) => each.subject === subject);
      return `https://mail.google.com/mail/u/${found?.mailbox}/#inbox/${threadToken(found?.permId ?? '')}`;
    };
    for (const url of [
      mail('Lunch rota for next week'),
      mail('A question about school licences'),
      'https://mail.google.com/mail/u/0/#inbox',
      'https://acme.lightning.force.com/lightning/setup/SetupOneHome/home',
      'https://acme.lightning.force.com/lightning/o/Report/home',
      'https://acme.zendesk.com/agent/dashboard',
    ]) {
      const page = await sidelight.open(url);
      await page.waitForTimeout(2_000);
      expect(hasPanel(page), url).toBe(false);
      expect(await page.locator('sidelight-panel').count(), url).toBe(1);
      await page.close();
    }
  });
});

test.describe('docking', () => {
  test('left, as a rail, over the page: each at once, and remembered for the next page of the product', async ({ sidelight }) => {
    const { page, panel } = await ready(sidelight);
    const left = () => page.evaluate(() => document.body.getBoundingClientRect().left);
    const reloaded = async () => {
      await page.reload();
      return sidelight.panel(page);
    };

    const again = await test.step('left: the page makes room there, and nothing of it lies under the panel', async () => {
      await choose(panel, 'Left');
      await expect.poll(left).toBe(360);
      await expect.poll(() => page.evaluate(() => document.elementFromPoint(100, 400)?.localName)).toBe('sidelight-panel');
      expect(await coveredControls(page, 'button,a[href],input,[contenteditable]')).toMatchObject({ under: [] });
      const next = await reloaded();
      await expect(next.getByRole('heading', { level: 1 })).toContainText('Halden');
      await expect.poll(() => page.evaluate(() => document.elementFromPoint(100, 400)?.localName)).toBe('sidelight-panel');
      return next;
    });

    const folded = await test.step('as a rail: folded at once', async () => {
      await choose(again, 'Right', 'Folded to a rail');
      await expect(rail(again)).toBeVisible();
      await expect.poll(() => pageWidth(page)).toBe(1440 - 44);
      const next = await reloaded();
      await expect(rail(next)).toBeVisible();
      return next;
    });

    await test.step('over the page: opens by itself only where it covers no control', async () => {
      await rail(folded).click();
      await choose(folded, 'Over the page');
      await expect.poll(() => pageWidth(page)).toBe(1440);
      await expect(rail(await reloaded())).toBeVisible({ timeout: 10_000 });
      // The page goes on being built after that, and is looked at again.
      await expect.poll(async () => (await coveredControls(page, 'button,a[href],input,[contenteditable]')).under).toEqual([]);
    });
  });

  test('what has to be moved is found out once: the next page of the product makes room at once and stays still; it is never over a composer, a subtab’s close button or a save bar', async ({
    sidelight,
    standins,
  }) => {
    const { page } = await ready(sidelight);
    const moves = (of: Page) => of.evaluate(() => (globalThis as unknown as { moves: string[] }).moves);
    await expect.poll(() => page.evaluate(() => document.body.style.transform)).toBe('translateZ(0px)');
    const next = await page.context().newPage();
    await next.addInitScript(() => {
      const moves: string[] = [];
      Object.assign(globalThis, { moves });
      new MutationObserver((changes) => {
        for (const { target } of changes)
          if (target instanceof HTMLElement && /^(html|body)$/.test(target.localName))
            moves.push(`${target.localName} ${target.style.width}`);
      }).observe(document, { subtree: true, attributeFilter: ['style'] });
    });
    await next.goto(TICKET.replace('41207', '41302'));
    await expect((await sidelight.panel(next)).getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => moves(next)).toContain('body calc(100% - 360px)');
    // Twice as long as until the page is looked at.
    await next.waitForTimeout(1_000);
    expect((await moves(next)).filter((each) => each.startsWith('html') && each !== 'html ')).toEqual([]);
    await next.close();

    await test.step('never over a composer, a subtab’s close button or a save bar', async () => {
      const halden = standins.world.companies.find((each) => each.key === 'halden');
      for (const url of [TICKET, `https://acme.lightning.force.com/lightning/r/Account/${halden?.salesforceId}/view`]) {
        if (page.url() !== url) await page.goto(url);
        await sidelight.panel(page);
        await page.waitForTimeout(4_000);
        const { looked, under } = await coveredControls(page, 'button,[contenteditable],textarea');
        expect(looked, url).toBeGreaterThan(3);
        expect(under, url).toEqual([]);
      }
    });
  });

  test('width by keyboard and by drag, within limits, remembered for this product and no other', async ({ sidelight, standins }) => {
    const { page, panel } = await ready(sidelight);
    await edge(panel).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(edge(panel)).toHaveAttribute('aria-valuenow', '376');
    await expect.poll(() => pageWidth(page)).toBe(1440 - 376);
    await page.keyboard.press('End');
    await expect(edge(panel)).toHaveAttribute('aria-valuenow', '560');
    await page.keyboard.press('ArrowLeft');
    await expect(edge(panel)).toHaveAttribute('aria-valuenow', '560');
    await page.keyboard.press('Home');
    await expect.poll(() => pageWidth(page)).toBe(1440 - 280);
    await page.keyboard.press('End');
    await expect.poll(() => pageWidth(page)).toBe(1440 - 560);

    // Inwards: the tool that drives the browser sends moves to whatever lies under the pointer, not to who captured it. On a busy
    // machine it still sends the press to what lay there before the frame grew: then it is pressed again, as a person would.
    const held = async () => Number(await edge(panel).getAttribute('aria-valuenow'));
    await expect(async () => {
      await edge(panel).press('End');
      await expect.poll(() => pageWidth(page)).toBe(1440 - 560);
      await page.mouse.move(1440 - 556, 450);
      await page.mouse.down();
      // It also reckons the pointer's place on the screen from where the frame lay an event before, so the width is only near.
      for (const to of [540, 520, 500, 480]) {
        await page.mouse.move(1440 - to + 4, 450);
        await page.waitForTimeout(300);
      }
      await page.mouse.up();
      expect(Math.abs((await held()) - 480)).toBeLessThan(50);
    }).toPass({ timeout: 40_000 });
    const width = await held();
    await expect.poll(() => pageWidth(page)).toBe(1440 - width);

    const again = await sidelight.open(TICKET);
    await expect(edge(await sidelight.panel(again))).toHaveAttribute('aria-valuenow', String(width));
    const halden = standins.world.companies.find((each) => each.key === 'halden');
    const record = await sidelight.open(`https://acme.lightning.force.com/lightning/r/Account/${halden?.salesforceId}/view`);
    await expect(edge(await sidelight.panel(record))).toHaveAttribute('aria-valuenow', '360');
  });
});
