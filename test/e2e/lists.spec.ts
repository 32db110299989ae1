import type { Frame, Page } from '@playwright/test';
import type { Standins } from '../standins/server';
import { expect, type Sidelight, test } from './support/fixtures';

const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
const VIEW = 'https://acme.zendesk.com/agent/filters/27410000700001';
const ORG = 'https://acme.lightning.force.com/lightning/o';

async function ready(sidelight: Sidelight, standins: Standins) {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com', 'acme.my.salesforce.com', standins.world.me.email);
}

/** A list page with the panel beside it: lists never open it by themselves. */
async function listPage(sidelight: Sidelight, url: string): Promise<{ page: Page; panel: Frame }> {
  const page = await sidelight.open(url);
  await page.waitForTimeout(800);
  expect(page.frames().some((frame) => frame.url().includes('/panel.html'))).toBe(false);
  await sidelight.toolbar(page);
  return { page, panel: await sidelight.panel(page) };
}

const h1 = (panel: Frame) => panel.getByRole('heading', { level: 1 });
const accounts = (panel: Frame) => panel.getByRole('region', { name: 'List' }).getByRole('heading', { level: 2 });
/** Bands in the order shown: worst first. */
const bands = async (panel: Frame) =>
  (await panel.getByRole('region', { name: 'List' }).innerText()).match(/Critical|At risk|No health data|Healthy/g) ?? [];
const WORST = ['Critical', 'At risk', 'No health data', 'Healthy'];

// One page for all of it: to open it and to fill the book costs more than most of what is looked at.
test('Gmail: the customers among the threads, worst first, with why; a press opens the thread; a search is a list of its own', async ({
  sidelight,
  standins,
}) => {
  await sidelight.approve(standins.world.me.email);
  const { page, panel } = await listPage(sidelight, INBOX);

  await test.step('an empty book is said as that, with the way to fill it', async () => {
    await expect(h1(panel)).toHaveText('Your book is empty');
    await expect(panel.getByRole('button', { name: 'Open Import' })).toBeVisible();
    await sidelight.loadSample();
    await expect(h1(panel)).toHaveText(/^\d+ of \d+ threads are from customers$/);
  });

  await test.step('the customers among the threads, worst first, with why; a press opens the thread', async () => {
    await expect(h1(panel)).toHaveText(/^\d+ of \d+ threads are from customers$/);
    const threads = standins.world.threads.filter(({ mailbox, permId }) => mailbox === 0 && permId.startsWith('f:'));
    await expect(h1(panel)).toContainText(`of ${threads.length} threads`);
    const shown = await bands(panel);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown).toEqual(shown.toSorted((a, b) => WORST.indexOf(a) - WORST.indexOf(b)));
    const halden = panel.getByRole('region', { name: /Halden Optics/ });
    await expect(halden).toContainText("sender's address ana.lindqvist@halden-optics.example");
    await expect(halden).toContainText('Decide by');
    // Our own colleagues and strangers are nobody's customers.
    await expect(panel.locator('body')).not.toContainText('Lunch rota');
    await expect(panel.getByText(/others match no account/)).toBeVisible();

    await page.waitForTimeout(600);
    await panel.getByRole('button', { name: /^Open Re: Before we talk about next year/ }).click();
    await expect(page).toHaveURL(/#inbox\/19a9c41d2f7b8e05$/);
    await expect(h1(panel)).toContainText('Halden Optics');
    await expect(panel.getByRole('region', { name: 'Health' })).toBeVisible();
  });

  await test.step('a search is a list of its own; the list before it is never taken for it', async () => {
    standins.settings.gmailDelayMs = 400;
    await page.evaluate(() => {
      location.hash = '#inbox';
    });
    await expect(h1(panel)).toHaveText(/threads are from customers$/);
    await panel.evaluate(() => {
      const store = globalThis as unknown as { titles: string[] };
      store.titles = [];
      new MutationObserver(() => store.titles.push(document.querySelector('h1')?.textContent ?? '')).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await page.evaluate(() => {
      location.hash = '#search/moriyama';
    });
    await expect(h1(panel)).toHaveText('1 of 1 thread is from a customer');
    await page.evaluate(() => {
      location.hash = '#search/rota';
    });
    await expect(h1(panel)).toHaveText('No customer behind this thread');
    const titles = await panel.evaluate(() => (globalThis as unknown as { titles: string[] }).titles);
    expect(titles.filter((title) => / of 1\d threads/.test(title))).toEqual([]);
    standins.settings.gmailDelayMs = 120;

    await test.step('the worker may be stopped while a list is beside it: the list comes when asked again', async () => {
      await page.evaluate(() => {
        location.hash = '#inbox';
      });
      await expect(h1(panel)).toHaveText(/threads are from customers$/);
      await sidelight.killWorker(page);
      await panel.getByRole('button', { name: 'Read again' }).click();
      await expect(h1(panel)).toHaveText(/threads are from customers$/);
      await sidelight.killWorker(page);
      await page.evaluate(() => {
        location.hash = '#search/moriyama';
      });
      await expect(h1(panel)).toHaveText('1 of 1 thread is from a customer');
      await expect(accounts(panel)).toHaveText(/Tessera/);
    });
  });
});

test('Zendesk: one question about all tickets of a view; the press goes through the host’s own router', async ({ sidelight, standins }) => {
  await ready(sidelight, standins);
  const before = standins.requests.length;
  const { page, panel } = await listPage(sidelight, VIEW);
  await expect(h1(panel)).toHaveText(/^\d+ of \d+ tickets are from customers$/);
  const asked = standins.requests.slice(before).filter(({ path }) => path.startsWith('/api/v2/'));
  expect(asked.map(({ path }) => path.replace(/\?.*/, ''))).toEqual(['/api/v2/tickets/show_many.json']);
  const halden = panel.getByRole('region', { name: /Halden Optics/ });
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  await page.waitForTimeout(600);
  await halden.getByRole('button', { name: /ERP export stops/ }).click();
  await expect(page).toHaveURL(/\/agent\/tickets\/41207$/);
  await expect(h1(panel)).toContainText('Halden Optics');
  expect(await page.evaluate(() => (globalThis as unknown as { sameDocument?: boolean }).sameDocument)).toBe(true);
  // The answer about many served the ticket's own page as well.
  expect(standins.requests.slice(before).filter(({ path }) => path.startsWith('/api/v2/'))).toHaveLength(1);
});

test('Zendesk: a failure is said as what it is, and Read again cures it; somebody else’s tenant is read from the local store only', async ({
  sidelight,
  standins,
}) => {
  await ready(sidelight, standins);
  standins.faults.set({ host: 'acme.zendesk.com', path: '/api/v2/', status: 500 });
  const { panel } = await listPage(sidelight, VIEW);
  await expect(panel.getByRole('status', { name: 'Notice' })).toContainText('error of its own');
  await expect(h1(panel)).toHaveText(/^\d+ tickets, not looked up$/);
  standins.faults.clear();
  await panel.getByRole('button', { name: 'Read again' }).click();
  await expect(h1(panel)).toHaveText(/tickets are from customers$/);
  await expect(panel.getByText('error of its own')).toHaveCount(0);

  await test.step('somebody else’s tenant is read from the local store only, and nothing opens', async () => {
    const before = standins.requests.length;
    const { panel } = await listPage(sidelight, VIEW.replace('acme', 'evil'));
    await expect(h1(panel)).toHaveText(/^\d+ tickets?, not looked up$/);
    await expect(panel.getByText('evil.zendesk.com is not one of your workspaces')).toBeVisible();
    expect(standins.requests.slice(before).filter(({ path }) => path.startsWith('/api/v2/'))).toEqual([]);
    await expect(panel.getByRole('button', { name: /^Open (?!Settings)/ })).toHaveCount(0);
  });
});

test('Salesforce: lists of accounts, contacts and cases lead to their accounts, and links that are changed after they were read to what was read', async ({
  sidelight,
  standins,
}) => {
  await ready(sidelight, standins);
  for (const [object, row] of [
    ['Account', /Halden Optics/],
    ['Contact', /Ana Lindqvist/],
    ['Case', /./],
  ] as const) {
    await test.step(object, async () => {
      const { page, panel } = await listPage(sidelight, `${ORG}/${object}/list`);
      await expect(h1(panel)).toHaveText(/^\d+ of \d+ records belong to customers$/);
      const halden = panel.getByRole('region', { name: /Halden Optics/ });
      await page.waitForTimeout(600);
      await halden.getByRole('button', { name: row }).first().click();
      await expect(page).toHaveURL(new RegExp(`/lightning/r/${object}/`));
      await expect(h1(panel)).toContainText('Halden Optics');
      await page.close();
    });
  }

  await test.step('links that the page points elsewhere after they were read lead to what was read', async () => {
    const { page, panel } = await listPage(sidelight, `${ORG}/Account/list`);
    const button = panel.getByRole('button', { name: /^Open / }).first();
    await expect(button).toBeVisible();
    await page.waitForTimeout(600);
    // The page points every row of the list somewhere else after it was read.
    await page.evaluate(() => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('th a')) link.href = 'https://evil.example/';
    });
    await button.click();
    await expect(page).toHaveURL(/\/lightning\/r\/Account\//);
  });
});
