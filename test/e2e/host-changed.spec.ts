import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { threadToken } from '../standins/gmail/token';
import type { Standins } from '../standins/server';
import { violations } from './support/axe';
import { contentWorld } from './support/content-world';
import { expect, type Sidelight, test } from './support/fixtures';
import { visitsIn } from './support/visits';

/** Reading waits 6 s for a page, the self-check rests 5 s and looks for 5 s more. */
const JUDGED = 30_000;
const CHANGED = 'changed: reading is degraded, pick the account by hand';

const h1 = (panel: Frame) => panel.getByRole('heading', { level: 1 });
const banner = (panel: Frame) => panel.getByText(CHANGED);

interface Check {
  doubts: Record<string, string[]>;
  last: Record<string, { anchor: string; strict: boolean; loose: boolean }[]>;
}

/** What the worker holds about every org, subdomain and mailbox. */
async function checks(desk: Page): Promise<[string, Check][]> {
  return desk.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const rows = Object.entries(await chrome.storage.session.get(null)).filter(([key]) => key.startsWith('check:'));
    return rows.map(([key, text]) => [key, JSON.parse(String(text))] as [string, Check]);
  });
}

async function ready(sidelight: Sidelight, standins: Standins): Promise<Page> {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com', 'acme.my.salesforce.com', standins.world.me.email);
  return sidelight.desk('/diagnostic');
}

/** Waits until the page in front was judged as often as that. */
async function doubted(desk: Page, anchor: string, times: number): Promise<void> {
  const most = async () => Math.max(0, ...(await checks(desk)).map(([, { doubts }]) => doubts[`record ${anchor}`]?.length ?? 0));
  await expect.poll(most, { timeout: JUDGED }).toBe(times);
}

const threadsOf = ({ world }: Standins, ...companies: string[]) =>
  companies.map((key) => {
    const found = world.threads.find((one) => one.companyKey === key && one.mailbox === 0);
    if (!found) throw new Error(`no thread of ${key}`);
    return `https://mail.google.com/mail/u/0/#inbox/${threadToken(found.permId)}`;
  });

test.afterEach(({ standins }) => {
  standins.settings.renamed = [];
});

test('Gmail renames its thread ids: said after two conversations, a pick by hand is remembered, and it passes when Gmail is whole again', async ({
  sidelight,
  standins,
}) => {
  test.setTimeout(240_000);
  const desk = await ready(sidelight, standins);
  const [first = '', second = '', third = ''] = threadsOf(standins, 'quillmark', 'fenwick', 'halden');
  standins.settings.renamed = [
    ['data-legacy-thread-id', 'data-lti'],
    ['data-thread-perm-id', 'data-tpi'],
  ];
  const page = await sidelight.open(first);
  await page.waitForTimeout(1_000);
  await sidelight.toolbar(page);
  const panel = await sidelight.panel(page);
  await doubted(desk, 'thread heading', 1);
  // One page may be an odd one.
  await expect(banner(panel)).toHaveCount(0);
  await page.goto(second);
  await doubted(desk, 'thread heading', 2);
  const again = await sidelight.panel(page);
  await expect(again.getByText(`Gmail ${CHANGED}`)).toBeVisible();
  expect((await violations(again)).found).toEqual([]);

  // By hand, remembered for this conversation: nobody could be read.
  await again.getByRole('button', { name: 'Change account' }).click();
  await expect(again.getByRole('combobox', { name: 'Find an account' })).toBeFocused();
  await again.getByRole('button', { name: 'Use it only here' }).click();
  await again.getByLabel('Remember for this conversation').check();
  await again.getByRole('combobox').fill('Fenwick');
  await again.getByRole('option', { name: /Fenwick/ }).click();
  await expect(h1(again)).toContainText('Fenwick');
  await page.goto(third);
  await expect(h1(again)).not.toContainText('Fenwick');
  await page.goto(second);
  await expect(h1(again)).toContainText('Fenwick');
  await expect(again.getByText(/your pin on this conversation/)).toBeVisible();
  await expect(banner(again)).toBeVisible();

  standins.settings.renamed = [];
  await page.reload();
  const whole = await sidelight.panel(page);
  await expect(h1(whole)).toContainText('Fenwick');
  await expect(banner(whole)).toHaveCount(0, { timeout: JUDGED });
  await expect.poll(async () => (await checks(desk)).map(([, { doubts }]) => doubts)).toEqual([{}]);
});

test('Zendesk renames its panels: tickets still match by their number, and the diagnostic holds no word of the page', async ({
  sidelight,
  standins,
}) => {
  test.setTimeout(240_000);
  const desk = await ready(sidelight, standins);
  standins.settings.renamed = [['-standard-layout', '-workspace']];
  const visits = visitsIn(standins.world, ['halden', 'fenwick']);
  const page = await sidelight.open(visits[0]?.url ?? '');
  await expect(h1(await sidelight.panel(page))).toContainText(visits[0]?.name ?? '');
  await doubted(desk, 'ticket panel', 1);
  await page.goto(visits[1]?.url ?? '');
  const panel = await sidelight.panel(page);
  await expect(h1(panel)).toContainText(visits[1]?.name ?? '');
  await expect(panel.getByText(`Zendesk ${CHANGED}`)).toBeVisible({ timeout: JUDGED });
  await expect(h1(panel)).toContainText(visits[1]?.name ?? '');

  await page.evaluate(() => {
    const planted = document.createElement('div');
    planted.className = 'Grubenmann-card user-90210';
    planted.setAttribute('title', 'Vreni Grubenmann');
    planted.setAttribute('data-customer', 'vreni@grubenmann.example');
    planted.append('Vreni Grubenmann', document.createComment('Grubenmann'));
    planted.attachShadow({ mode: 'open' }).append('Grubenmann in the shade');
    document.querySelector('main')?.append(planted);
  });
  await panel.getByRole('button', { name: 'Save diagnostic' }).click();
  const content = desk.getByRole('region', { name: 'Content of the diagnostic' });
  await expect(content).toContainText('ticket panel: by attribute missing, by shape found');
  const text = await content.innerText();
  expect(text).toMatch(/^Sidelight \d+\.\d+\.\d+, Chrome \d+\nzendesk, record page, \d{4}-\d\d-\d\d\n/);
  expect(text).toContain('data-is-active=true');
  expect(text).toContain('role=feed');
  const words = await page.evaluate(() =>
    [document.body.innerText, ...[...document.querySelectorAll('input')].map((one) => one.value)].join(' '),
  );
  const said = new Set(words.toLowerCase().match(/[\p{L}\p{N}@.-]{5,}/gu));
  // Names that the page's builders gave, and people use as well.
  const shared = /^(zendesk|ticket|conversation|status|column|standard|content|sidelight|subject|record|public|rich-text|label)$/;
  expect(said.size).toBeGreaterThan(40);
  expect([...said].filter((word) => text.toLowerCase().includes(word) && !shared.test(word))).toEqual([]);
  expect(text.toLowerCase()).not.toMatch(/grubenmann|vreni|90210|acme|halden/);

  // What is saved is what was shown.
  const [download] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('button', { name: 'Save as a file' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^sidelight-diagnostic-zendesk-\d{4}-\d\d-\d\d\.txt$/);
  expect(readFileSync(await download.path(), 'utf8').trim()).toBe(text.trim());
  expect((await violations(desk)).found).toEqual([]);
  await desk.getByRole('button', { name: 'Discard' }).click();
  await expect(desk.getByText('No diagnostic has been made')).toBeVisible();
  expect((await violations(desk)).found).toEqual([]);
});

test('Salesforce renames its views: records still match by their id', async ({ sidelight, standins }) => {
  test.setTimeout(240_000);
  const desk = await ready(sidelight, standins);
  standins.settings.renamed = [
    ['oneContent', 'pageContent'],
    ['windowViewMode', 'viewMode'],
  ];
  const records = ['halden', 'fenwick'].map((key) => standins.world.companies.find((one) => one.key === key));
  const page = await sidelight.open(`https://acme.lightning.force.com/lightning/r/Account/${records[0]?.salesforceId}/view`);
  await expect(h1(await sidelight.panel(page))).toContainText(records[0]?.name ?? '');
  await doubted(desk, 'record view', 1);
  await page.goto(`https://acme.lightning.force.com/lightning/r/Account/${records[1]?.salesforceId}/view`);
  const panel = await sidelight.panel(page);
  await expect(panel.getByText(`Salesforce ${CHANGED}`)).toBeVisible({ timeout: JUDGED });
  await expect(h1(panel)).toContainText(records[1]?.name ?? '');
});

test('whole pages are looked at and never doubted; a page that reports by itself changes nothing', async ({ sidelight, standins }) => {
  test.setTimeout(240_000);
  const desk = await ready(sidelight, standins);
  const halden = standins.world.companies.find(({ key }) => key === 'halden');
  const [ticket] = visitsIn(standins.world, ['halden']);
  const org = 'https://acme.lightning.force.com/lightning';
  const urls = [
    ticket?.url ?? '',
    'https://acme.zendesk.com/agent/filters/27410000700001',
    ...threadsOf(standins, 'halden'),
    'https://mail.google.com/mail/u/0/#inbox',
    `${org}/r/Account/${halden?.salesforceId}/view`,
    `${org}/r/Case/${halden?.supportCase.id}/view`,
    `${org}/o/Account/list`,
  ];
  const pages = await Promise.all(urls.map((url) => sidelight.open(url)));
  const judged = async () => (await checks(desk)).flatMap(([, { last }]) => Object.keys(last)).length;
  await expect.poll(judged, { timeout: JUDGED }).toBe(6);
  // Each page is judged 5 s after its last report at the earliest, and some a second time.
  await desk.waitForTimeout(6_000);
  for (const page of pages) await page.close();
  const found = await checks(desk);
  expect(found.map(([key, { doubts, last }]) => [key, doubts, Object.keys(last).sort()]).sort()).toEqual([
    ['check:gmail:u/0', {}, ['list', 'record']],
    ['check:salesforce:acme.lightning.force.com', {}, ['list', 'record']],
    ['check:zendesk:acme.zendesk.com', {}, ['list', 'record']],
  ]);
  for (const [key, { last }] of found) {
    for (const verdicts of Object.values(last))
      expect(
        verdicts.some(({ strict }) => strict),
        key,
      ).toBe(true);
  }

  const page = await sidelight.open(ticket?.url ?? '');
  const panel = await sidelight.panel(page);
  await page.waitForTimeout(4_000);
  const world = await contentWorld(sidelight.context, page);
  const answers = await world.evaluate<number>(`(async () => {
    let heard = 0;
    for (let n = 0; n < 300; n += 1) {
      const data = { generation: n % 5 + 1, verdicts: [{ anchor: 'ticket panel', strict: false, loose: true }] };
      const answer = await chrome.runtime.sendMessage({ id: n, type: 'host.checked', data, timestamp: Date.now() });
      if (answer) heard += 1;
    }
    return heard;
  })()`);
  expect(answers).toBe(300);
  expect(await checks(desk)).toEqual(found);
  await expect(banner(panel)).toHaveCount(0);
  await expect(h1(panel)).toContainText('Halden');
});

test('somebody else’s tenant says nothing about Zendesk', async ({ sidelight, standins }) => {
  const desk = await ready(sidelight, standins);
  standins.settings.renamed = [['-standard-layout', '-workspace']];
  const page = await sidelight.open('https://evil.zendesk.com/agent/tickets/4242');
  // One of ours with the same fault, opened later, is looked at.
  await page.waitForTimeout(500);
  const own = await sidelight.open(visitsIn(standins.world, ['halden'])[0]?.url ?? '');
  await expect.poll(async () => (await checks(desk)).map(([key]) => key), { timeout: JUDGED }).toContain('check:zendesk:acme.zendesk.com');
  await own.waitForTimeout(2_000);
  expect((await checks(desk)).map(([key]) => key)).toEqual(['check:zendesk:acme.zendesk.com']);
});
