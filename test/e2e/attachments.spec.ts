import type { Locator, Page, TestInfo } from '@playwright/test';
import type { Standins } from '../standins/server';
import { violations } from './support/axe';
import { coloursOf, rawShot, stored } from './support/capture-helpers';
import { png } from './support/capture-pages';
import { expect, type Sidelight } from './support/fixtures';
import { companyIn, connectLive, panelOn, SALESFORCE, threadUrl, ticketUrl } from './support/live';
import { test } from './support/seeing';

const HOST = 'acme.zendesk.com';
const SECRET = 'hunter2zq7planted';

const ticketOf = (standins: Standins) => {
  const found = standins
    .zendesk('acme')
    .tickets()
    .find(({ companyKey, status }) => companyKey === 'halden' && status !== 'solved');
  if (!found) throw new Error('no ticket');
  return found;
};

/** The page of a packet that began from the ticket, with the ticket read. */
async function read(sidelight: Sidelight, standins: Standins): Promise<Page> {
  await sidelight.loadSample();
  await sidelight.approve(HOST);
  const desk = await escalate(sidelight, ticketUrl(ticketOf(standins).id), 'Halden Optics GmbH');
  await desk.getByRole('button', { name: 'Read the ticket' }).click();
  return desk;
}

/** The page of a packet that began from what is at this address. */
async function escalate(sidelight: Sidelight, url: string, account: string): Promise<Page> {
  const page = await sidelight.open(url);
  const panel = await panelOn(sidelight, page, account);
  await panel.getByRole('button', { name: 'Escalate', exact: true }).click();
  const isPacket = (one: Page) => one.url().includes('#/escalation/');
  await expect.poll(() => sidelight.context.pages().some(isPacket), { timeout: 20_000 }).toBe(true);
  const desk = sidelight.context.pages().find(isPacket) as Page;
  await desk.bringToFront();
  return desk;
}

test('files of the ticket in one press each: a log comes redacted, a picture is looked at first, and only the vendor’s hosts are read', async ({
  seeing,
  standins,
}, info) => {
  test.setTimeout(150_000);
  standins.reset();
  const other = await seeing.context.newPage();
  const picture = await png(other, 200, 150, 'rgb(18,171,52)');
  await other.close();
  const file = (name: string, type: string, bytes: Buffer) => ({ name, type, size: bytes.length, bytes });
  ticketOf(standins).messages[0].files = [
    file('console of the day.log', 'application/octet-stream', Buffer.from(`10:02 ERROR for someone@planted.example password=${SECRET}\n`)),
    file('screen.png', 'image/png', picture),
    file('contract.pdf', 'application/pdf', Buffer.from('%PDF-1.7')),
  ];
  const desk = await read(seeing, standins);
  const files = desk.getByRole('region', { name: 'From the ticket' });
  await expect(files.getByRole('link', { name: 'Open contract.pdf' })).toBeVisible();
  await expect(files.getByRole('button', { name: /^Add / })).toHaveCount(2);
  await expect(files).toContainText('given back at once');
  await expect(files).toContainText('cannot be redacted here');
  expect((await violations(desk)).found).toEqual([]);
  for (const [width, scheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    await desk.setViewportSize({ width, height: 900 });
    await desk.emulateMedia({ colorScheme: scheme });
    expect(await desk.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await files.screenshot({ path: info.outputPath(`files-${width}-${scheme}.png`) });
  }
  await desk.setViewportSize({ width: 1280, height: 900 });

  await test.step('led elsewhere, nothing is read and nothing added', async () => {
    standins.faults.set({
      host: HOST,
      path: /^\/attachments\//,
      status: 302,
      body: '',
      headers: { location: 'https://evil.example/x' },
      times: 1,
    });
    standins.faults.set({ host: 'evil.example', path: '/x', status: 200, body: SECRET, headers: { 'content-type': 'text/plain' } });
    await files.getByRole('button', { name: 'Add console of the day.log' }).click();
    await expect(desk.getByRole('alert')).toContainText('led to an address that is not its own');
    expect((await stored(desk)).artifacts).toEqual([]);
  });

  await test.step('a log', async () => {
    standins.requests.length = 0;
    await files.getByRole('button', { name: 'Add console of the day.log' }).click();
    await expect(desk.getByRole('region', { name: 'Evidence', exact: true })).toContainText('2 pieces removed');
    const [log] = (await stored(desk)).artifacts;
    expect(log?.text).toContain('10:02 ERROR for [removed:email] password=[removed:password]');
    const there = standins.requests.find(({ host }) => host === 'p14.zdusercontent.com');
    expect(there?.headers).not.toHaveProperty('authorization');
    expect(there?.headers).not.toHaveProperty('cookie');
    expect(there?.headers).not.toHaveProperty('referer');
  });

  await test.step('a picture', async () => {
    await files.getByRole('button', { name: 'Add screen.png' }).click();
    await expect(desk.getByRole('application', { name: 'The picture' })).toBeVisible();
    const shot = await rawShot(desk, desk.url().split('/').at(-1) ?? '');
    const there = { url: ticketUrl(ticketOf(standins).id), title: ticketOf(standins).subject };
    expect(shot.info).toMatchObject({ source: 'attachment', name: 'screen.png', taken: there });
    expect((await coloursOf(desk, shot.png)).counts).toEqual({ '18,171,52,255': 30_000 });
    await desk.getByLabel('I looked at all of it').check();
    await desk.getByRole('button', { name: 'Black out and add' }).click();
    await expect(desk.getByRole('region', { name: 'Ways to a picture' })).toBeVisible();
    expect((await stored(desk)).artifacts.map(({ name }) => name).sort()).toEqual(['attachment-1.png', 'console-of-the-day.log']);
  });
});

test('whoever does not let Sidelight read there is told the way by hand, and nothing is asked for', async ({ sidelight, standins }) => {
  standins.reset();
  ticketOf(standins).messages[0].files = [{ name: 'a.log', type: 'text/plain', size: 1, bytes: Buffer.from('x') }];
  const desk = await read(sidelight, standins);
  // Headless, the browser's question never ends: here it is answered with no.
  await desk.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: { request(): Promise<boolean> } } };
    chrome.permissions.request = async () => false;
  });
  standins.requests.length = 0;
  await desk.getByRole('button', { name: 'Add a.log' }).click();
  await expect(desk.getByRole('alert')).toContainText('Open the file, save it, then drop it on this page');
  expect(standins.requests.filter(({ path }) => path.includes('attachment'))).toEqual([]);
});

/** Seen by eye in both widths. */
async function pictures(desk: Page, part: Locator, name: string, info: TestInfo): Promise<void> {
  expect((await violations(desk)).found).toEqual([]);
  for (const [width, colorScheme] of [
    [320, 'dark'],
    [1280, 'light'],
  ] as const) {
    await desk.setViewportSize({ width, height: 900 });
    await desk.emulateMedia({ colorScheme });
    expect(await desk.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await part.screenshot({ path: info.outputPath(`${name}-${width}-${colorScheme}.png`) });
  }
}

const SUBJECT = 'Dock terminals after Sunday';
const MAIL_FILES = 'mail-attachment.googleusercontent.com';

test('files of a thread in one press each: named by its open page, fetched by the person’s own session of Gmail alone', async ({
  seeing,
  standins,
}, info) => {
  test.setTimeout(150_000);
  standins.reset();
  const thread = standins.world.threads.find(({ subject }) => subject === SUBJECT);
  if (!thread) throw new Error('no thread');
  const other = await seeing.context.newPage();
  const picture = await png(other, 200, 150, 'rgb(18,171,52)');
  await other.close();
  thread.mails[0].forged = true;
  thread.mails[0].files = [
    {
      name: 'console of the day.log',
      type: 'text/plain',
      bytes: Buffer.from(`10:02 ERROR for someone@planted.example password=${SECRET}\n`),
    },
    { name: 'screen.png', type: 'image/png', bytes: picture },
    { name: 'contract.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7') },
  ];
  await seeing.loadSample();
  await seeing.approve(standins.world.me.email);
  const desk = await escalate(seeing, threadUrl(standins, SUBJECT), 'Fenwick Logistics');
  const files = desk.getByRole('region', { name: 'From the thread' });
  await expect(desk.getByRole('region', { name: 'People and words' })).toContainText('Sidelight reads no word of a mail');
  standins.requests.length = 0;
  await files.getByRole('button', { name: 'List its files' }).click();
  await expect(files.getByRole('listitem')).toHaveText([/console of the day\.log/, /screen\.png/, /contract\.pdf/]);
  await expect(files.getByRole('button', { name: /^Add / })).toHaveCount(2);
  await expect(files).toContainText(`Gmail keeps files at ${MAIL_FILES}`);
  await expect(files).toContainText('dropped anywhere on this page');
  expect(standins.requests.filter(({ path }) => path.includes('view=att'))).toEqual([]);
  await pictures(desk, files, 'thread', info);

  await test.step('a log', async () => {
    await files.getByRole('button', { name: 'Add console of the day.log' }).click();
    await expect(desk.getByRole('region', { name: 'Evidence', exact: true })).toContainText('passwords (1)');
    const [log] = (await stored(desk)).artifacts;
    expect(log?.text).toContain('10:02 ERROR for [removed:email] password=[removed:password]');
    const [led, there, ...more] = standins.requests.filter(({ path }) => path.includes('view=att'));
    expect([led?.host, there?.host, more]).toEqual(['mail.google.com', MAIL_FILES, []]);
    expect(led?.headers.cookie).toContain('OSID=robin');
    expect(there?.headers).not.toHaveProperty('cookie');
    for (const one of [led, there]) expect(one?.headers).not.toHaveProperty('referer');
  });

  await test.step('signed out there, the way by hand is said', async () => {
    await seeing.context.clearCookies();
    await files.getByRole('button', { name: 'Add console of the day.log' }).click();
    await expect(desk.getByRole('alert')).toContainText('save the file in Gmail and drop it anywhere on this page');
    expect((await stored(desk)).artifacts).toHaveLength(1);
  });

  await test.step('by hand it comes redacted too', async () => {
    const dropped = await desk.evaluateHandle((text) => {
      const moved = new DataTransfer();
      moved.items.add(new File([text], 'by-hand.log', { type: 'text/plain' }));
      return moved;
    }, `password=${SECRET}`);
    await desk.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await expect(desk.getByRole('region', { name: 'Evidence', exact: true })).toContainText('by-hand.log');
    expect(JSON.stringify((await stored(desk)).artifacts)).not.toContain(SECRET);
  });

  await test.step('a picture', async () => {
    await seeing.context
      .pages()
      .find((page) => page.url().includes('mail.google.com'))
      ?.reload();
    await seeing.panel(seeing.context.pages().find((page) => page.url().includes('mail.google.com')) as Page);
    await desk.bringToFront();
    await files.getByRole('button', { name: 'List its files' }).click();
    await files.getByRole('button', { name: 'Add screen.png' }).click();
    await expect(desk.getByRole('application', { name: 'The picture' })).toBeVisible();
    const shot = await rawShot(desk, desk.url().split('/').at(-1) ?? '');
    expect(shot.info).toMatchObject({ source: 'attachment', name: 'screen.png', taken: { title: SUBJECT } });
    expect((await coloursOf(desk, shot.png)).counts).toEqual({ '18,171,52,255': 30_000 });
  });
});

test('a thread that is not open says so, and what to do', async ({ seeing, standins }) => {
  standins.reset();
  await seeing.loadSample();
  await seeing.approve(standins.world.me.email);
  const desk = await escalate(seeing, threadUrl(standins, SUBJECT), 'Fenwick Logistics');
  const files = desk.getByRole('region', { name: 'From the thread' });
  await files.getByRole('button', { name: 'List its files' }).click();
  await expect(files).toContainText('No files stand on the messages that are unfolded');
  await seeing.context
    .pages()
    .find((page) => page.url().includes('mail.google.com'))
    ?.close();
  await files.getByRole('button', { name: 'List its files' }).click();
  await expect(desk.getByRole('alert')).toContainText('not open in Gmail now. Open it in a tab');
});

test('words and files of a Salesforce case in one press each, with the sign-in of that org and no question of the browser', async ({
  sidelight,
  standins,
}, info) => {
  test.setTimeout(150_000);
  standins.reset();
  await connectLive(sidelight, standins, SALESFORCE);
  const org = standins.salesforce('acme');
  const caseId = companyIn(standins, 'halden').supportCase.id;
  const publish = (name: string, text: string) =>
    org.insert('ContentVersion', {
      Title: name.replace(/\.\w+$/, ''),
      PathOnClient: name,
      VersionData: Buffer.from(text).toString('base64'),
      FirstPublishLocationId: caseId,
    });
  publish('console of the day.log', `10:02 ERROR for someone@planted.example password=${SECRET}\n`);
  publish('contract.pdf', '%PDF-1.7');
  const words = 'The export stops after 500 lines.\n\nWe cannot close the month.';
  const mail = { ParentId: caseId, Incoming: true, FromName: 'Ilse Vandermeer', MessageDate: '2026-11-20T08:00:00.000Z' };
  org.insert('EmailMessage', { ...mail, TextBody: words });
  const desk = await escalate(sidelight, `https://acme.lightning.force.com/lightning/r/Case/${caseId}/view`, 'Halden Optics GmbH');
  const files = desk.getByRole('region', { name: 'From the case' });
  await files.getByRole('button', { name: 'Read the case' }).click();
  await expect(files.getByRole('listitem')).toHaveText([/console of the day\.log/, /contract\.pdf/]);
  await expect(files.getByRole('button', { name: /^Add / })).toHaveCount(1);
  await expect(files).not.toContainText('The browser asks');
  await expect(files).toContainText('Ilse Vandermeer');
  await expect(files).toContainText('Asks acme.my.salesforce.com for');
  await pictures(desk, files, 'case', info);
  await files.getByRole('button', { name: 'Quote these words' }).click();
  const quotes = desk.getByLabel('In the customer’s words');
  await expect(quotes).toHaveValue(words);
  // What is written beside it does not take its author away.
  await quotes.fill(`${words}\n\nCall me.`);
  await expect(desk.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await desk.getByText('Preview', { exact: true }).click();
  await expect(desk.locator('details pre')).toContainText(
    /> We cannot close the month\.\s+\(Ilse Vandermeer, 2026-11-20 08:00 UTC[^)]*\)\s+> Call me\.\s+\(customer\)/,
  );
  await expect(desk.locator('details pre')).toContainText("Salesforce (Spring '26, API 66.0)");
  standins.requests.length = 0;
  await files.getByRole('button', { name: 'Add console of the day.log' }).click();
  await expect(desk.getByRole('region', { name: 'Evidence', exact: true })).toContainText('2 pieces removed');
  const [log] = (await stored(desk)).artifacts;
  expect(log?.text).toContain('10:02 ERROR for [removed:email] password=[removed:password]');
  expect(log?.taken).toMatchObject({ url: expect.stringContaining(caseId) });
  expect(standins.requests.filter(({ path }) => path.includes('VersionData')).map(({ host }) => host)).toEqual([SALESFORCE]);
});
