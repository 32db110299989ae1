import type { Frame, Page } from '@playwright/test';
import { type Api, controlPage } from '../browser/control';
import { expect, type Sidelight, test } from './support/fixtures';
import { companyIn, connectLive, recordUrl, SALESFORCE, threadUrl, ticketUrl, ZENDESK } from './support/live';

/** Long enough for whatever is answered late to have come, milliseconds. */
const WATCHED_MS = 4_000;

interface Recorder {
  /** Of each region and task row, by whose it is: the places in which it stood, and in how many frames. */
  places: Record<string, Record<string, [top: number, frames: number][]>>;
}

/** Notes in every frame of the panel where each region's head and each row of its tasks stands, and under whose name. */
function samplePlaces() {
  const recorder = globalThis as unknown as Recorder;
  const places: Recorder['places'] = {};
  recorder.places = places;
  const look = () => {
    if (recorder.places !== places) return;
    const whose = document.querySelector('h1')?.textContent ?? '';
    const regions = [...document.querySelectorAll('main section[aria-label]')].map(
      (one) => [one.getAttribute('aria-label') ?? '', one] as const,
    );
    const rows = [...document.querySelectorAll('section[aria-label="Tasks"] li')].flatMap((one) => {
      const title = one.querySelector('bdi')?.textContent;
      return title ? [[`task ${title}`, one] as const] : [];
    });
    const heads = regions.flatMap(([name, one]) =>
      [...one.querySelectorAll('h1, h2')].slice(0, 1).map((head) => [`head of ${name}`, head] as const),
    );
    places[whose] ??= {};
    const of = places[whose];
    for (const [name, one] of [...regions, ...heads, ...rows]) {
      const top = one.getBoundingClientRect().top + scrollY;
      of[name] ??= [];
      const seen = of[name].find(([at]) => Math.abs(at - top) < 0.6);
      if (seen) seen[1] += 1;
      else of[name].push([top, 1]);
    }
    requestAnimationFrame(look);
  };
  look();
}

/** What stood in more than one place after this account was first drawn. */
async function watched(panel: Frame, name: string): Promise<{ moved: object; seen: string[]; frames: number }> {
  const places = await panel.evaluate(() => (globalThis as unknown as Recorder).places);
  const of = places[name] ?? {};
  const moved = Object.fromEntries(Object.entries(of).filter(([, tops]) => tops.length > 1));
  const frames = (of['head of Account'] ?? []).reduce((sum, [, count]) => sum + count, 0);
  return { moved, seen: Object.keys(of), frames };
}

const h1 = (panel: Frame) => panel.getByRole('heading', { level: 1 });

/** Goes within the page from the account in front to this one, and looks for a while at its card. */
async function moveOn(page: Page, panel: Frame, url: string, name: string, meanwhile?: () => Promise<void>) {
  await panel.evaluate(samplePlaces);
  await page.evaluate((to) => {
    // A mailbox goes by its hash alone.
    if (to.includes('#')) location.hash = new URL(to).hash;
    else history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, url);
  await expect(h1(panel)).toHaveText(name, { timeout: 20_000 });
  await page.waitForTimeout(500);
  await meanwhile?.();
  await page.waitForTimeout(WATCHED_MS);
  return watched(panel, name);
}

async function asked(sidelight: Sidelight, type: string, data: object): Promise<unknown> {
  const page = await controlPage(sidelight.context);
  const answer = await page.evaluate(
    async ([name, content]) => {
      const { runtime } = (globalThis as unknown as Api).chrome;
      return ((await runtime.sendMessage({ id: 1, type: name, timestamp: Date.now(), data: content })) as { res: unknown }).res;
    },
    [type, data] as const,
  );
  expect(answer, type).toMatchObject({ ok: true });
  return (answer as { value: unknown }).value;
}

test('once an account is shown nothing of its card moves, whatever is answered late and however it is answered', async ({
  sidelight,
  standins,
}, info) => {
  test.slow();
  const [halden, brightwater, lumenfield] = ['halden', 'brightwater', 'lumenfield'].map((key) => companyIn(standins, key));
  if (!halden || !brightwater || !lumenfield) throw new Error('the world lost its companies');
  const org = standins.salesforce('acme');
  const owed = org.rows('Task').find(({ WhatId, Status }) => WhatId === halden.salesforceId && Status !== 'Completed');
  if (!owed) throw new Error('nothing is owed to Halden');
  const { Id: _, ...like } = owed;
  const [done, left] = ['Owed A', 'Owed B'].map((Subject) => String(org.insert('Task', { ...like, Subject }).Id));
  await connectLive(sidelight, standins, SALESFORCE, ZENDESK);
  const ticketOf = (key: string) =>
    ticketUrl(standins.world.tickets.find((one) => one.companyKey === key && one.subdomain === 'acme')?.id ?? 0);
  const { rows } = (await asked(sidelight, 'book.list', { query: '', offset: 0, limit: 200 })) as {
    rows: { accountId: string; name: string }[];
  };
  for (const { name } of [halden, brightwater, lumenfield]) {
    const accountId = rows.find((row) => row.name === name)?.accountId;
    await asked(sidelight, 'capture.begin', { packetId: crypto.randomUUID(), accountId });
  }
  const late = () => {
    standins.faults.clear();
    standins.faults.set({ host: SALESFORCE, path: '/services/data', delayMs: 1_500 });
    standins.faults.set({ host: ZENDESK, path: '/api/v2/search', delayMs: 1_000 });
  };
  late();

  await test.step('a ticket whose figures are counted a moment later, and a task that a colleague completes meanwhile', async () => {
    const page = await sidelight.open(ticketOf('quillmark'));
    const panel = await sidelight.panel(page);
    await expect(h1(panel)).toHaveText(/\S/);
    org.change('Task', String(done), { Status: 'Completed' });
    const { moved, seen, frames } = await moveOn(page, panel, ticketOf('halden'), halden.name);
    await page.screenshot({ path: info.outputPath('zendesk.png') });
    expect(frames).toBeGreaterThan(60);
    expect(seen).toEqual(expect.arrayContaining(['head of Support', 'head of Tasks', 'Open escalations', 'People']));
    expect(seen.filter((name) => name.startsWith('task ')).length).toBeGreaterThan(1);
    await expect(panel.getByRole('region', { name: 'Support' })).toContainText(/\d open/);
    const list = panel.getByRole('region', { name: 'Tasks' });
    await expect(list.getByText('Owed A')).toBeVisible();
    await expect(list.getByRole('button', { name: 'Complete Owed A' })).toHaveCount(0);
    // A colleague's: how it ended is not asked here.
    await expect(list.getByLabel('Outcome')).toHaveCount(0);
    expect(moved).toEqual({});
    await page.close();
  });

  await test.step('a record', async () => {
    const page = await sidelight.open(recordUrl(standins, 'fenwick'));
    const panel = await sidelight.panel(page);
    await expect(h1(panel)).toHaveText(/\S/);
    const { moved, seen, frames } = await moveOn(page, panel, recordUrl(standins, 'brightwater'), brightwater.name);
    await page.screenshot({ path: info.outputPath('salesforce.png') });
    expect(frames).toBeGreaterThan(60);
    expect(seen).toEqual(expect.arrayContaining(['head of Tasks', 'Open escalations', 'People']));
    expect(moved).toEqual({});
    await page.close();
  });

  await test.step('a mail, while the network goes', async () => {
    const subject = standins.world.threads.find(({ companyKey }) => companyKey === 'lumenfield')?.subject ?? '';
    const other = standins.world.threads.find(({ companyKey }) => companyKey === 'halden')?.subject ?? '';
    const page = await sidelight.open(threadUrl(standins, other));
    const panel = await sidelight.panel(page);
    await expect(h1(panel)).toHaveText(halden.name, { timeout: 20_000 });
    const goOffline = () => sidelight.context.setOffline(true);
    const { moved, seen, frames } = await moveOn(page, panel, threadUrl(standins, subject), lumenfield.name, goOffline);
    await page.screenshot({ path: info.outputPath('gmail.png') });
    standins.faults.clear();
    expect(frames).toBeGreaterThan(60);
    expect(seen).toEqual(expect.arrayContaining(['head of Tasks', 'Open escalations', 'People']));
    await expect(panel.locator('footer').getByText(/offline/i)).toBeVisible();
    await sidelight.context.setOffline(false);
    expect(moved).toEqual({});
  });
  for (const id of [done, left]) org.remove('Task', String(id));
});
