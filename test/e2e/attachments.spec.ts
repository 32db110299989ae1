import type { Page } from '@playwright/test';
import type { Standins } from '../standins/server';
import { violations } from './axe';
import { coloursOf, rawShot, stored } from './capture-helpers';
import { png } from './capture-pages';
import { expect, type Sidelight } from './fixtures';
import { panelOn, ticketUrl } from './live';
import { test } from './seeing';

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
  const page = await sidelight.open(ticketUrl(ticketOf(standins).id));
  const panel = await panelOn(sidelight, page, 'Halden Optics GmbH');
  await panel.getByRole('button', { name: 'Escalate', exact: true }).click();
  const isPacket = (one: Page) => one.url().includes('#/escalation/');
  await expect.poll(() => sidelight.context.pages().some(isPacket), { timeout: 20_000 }).toBe(true);
  const desk = sidelight.context.pages().find(isPacket) as Page;
  await desk.bringToFront();
  await desk.getByRole('button', { name: 'Read the ticket' }).click();
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
