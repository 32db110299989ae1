import type { BrowserContext, Frame, Page, Worker } from '@playwright/test';
import { deskUrl, launchChromium, panelFrame } from '../browser/chromium';
import type { Logged, Standins } from '../standins/server';
import { withStore } from './fill';
import type { Figure } from './report';
import { p50 } from './stats';

const HOST = 'acme.my.salesforce.com';
const ID = `salesforce:${HOST}`;
const PATIENCE_MS = 1_800_000;
/** A page asks at most once a second. */
const PACE_MS = 1_200;
/** The browser goes on sorting its files after so many writes; the next refresh comes minutes later. */
const SETTLE_MS = 10_000;
/** Saved before the minutes that two refreshes share, so that a late save is not missed. */
const LONG_AGO = '2024-01-15T08:00:00.000+0000';

interface Where {
  extensionDir: string;
  standins: Standins;
  /** Accounts of the book. */
  size: number;
  /** Accounts outside of it that are opened. */
  samples: number;
}

/** The refresh of a connected Salesforce: everything once, a hundredth of it again, and accounts that nobody has stored. */
export async function refreshFigures({ extensionDir, standins, size, samples }: Where): Promise<Figure[]> {
  standins.reset();
  const org = standins.salesforce('acme');
  const robin = String(org.rows('User')[0]?.Id);
  // The first page opens the panel; the others are measured.
  const others = Array.from({ length: samples + 1 }, (_, n) => {
    const name = `Elsewhere ${n}`;
    return { id: String(org.insert('Account', { Name: name, Website: `https://elsewhere-${n}.example`, CreatedDate: LONG_AGO }).Id), name };
  });
  const ids = Array.from({ length: size }, (_, n) =>
    String(org.insert('Account', { Name: `Bench ${n}`, CSM__c: robin, Website: `https://bench-${n}.example`, CreatedDate: LONG_AGO }).Id),
  );
  const context = await launchChromium({ extensionDir, standinPort: standins.port });
  try {
    const desk = await context.newPage();
    await desk.goto(await deskUrl(context, '/settings'));
    await desk.getByRole('heading', { level: 1 }).waitFor();
    await withStore(desk);
    await ask(desk, 'workspace.approve', { address: HOST });
    await desk.evaluate(
      `bench.signIn(${JSON.stringify({ id: ID, host: HOST, userId: robin, access: org.token(), settings: { book: ['CSM__c'] } })})`,
    );
    const first = await timed(desk, standins);
    const put = (await desk.evaluate('bench.putAgain()')) as number;
    const fetched = await replay(context, first.requests);
    for (const id of ids.slice(0, Math.ceil(size / 100))) org.change('Account', id, { Name: `Renamed ${id}` });
    await desk.waitForTimeout(SETTLE_MS);
    const again = await timed(desk, standins);
    const opened = await openings(context, standins, others);
    return [
      {
        name: `first load of ${size} accounts`,
        value: first.ms,
        unit: 'ms',
        floor: fetched + put,
        budget: (fetched + put) / 0.8,
        rule: '0.8 × raw fetch + bulkPut',
      },
      {
        name: 'refresh of 1 % of them',
        value: again.ms,
        unit: 'ms',
        floor: first.ms / 100,
        budget: first.ms / 50,
        rule: '2 % of the first load',
      },
      {
        name: 'account opened and not stored → painted',
        value: p50(opened.map(({ painted }) => painted)),
        unit: 'ms',
        floor: p50(opened.map(({ trip }) => trip)),
        budget: p50(opened.map(({ trip }) => trip)) + 100,
        rule: 'one round trip + 100 ms',
      },
    ];
  } finally {
    await context.close();
  }
}

const ask = <T>(desk: Page, type: string, data: unknown): Promise<T> =>
  desk.evaluate(`bench.ask(${JSON.stringify(type)}, ${JSON.stringify(data)})`) as Promise<T>;

/** One refresh from the press to its last row, and what it asked. */
async function timed(desk: Page, standins: Standins): Promise<{ ms: number; requests: Logged[] }> {
  const from = standins.requests.length;
  const before = await lastRefresh(desk);
  const began = Date.now();
  await ask(desk, 'refresh.now', { connectionId: ID });
  while ((await lastRefresh(desk)) === before) {
    if (Date.now() - began > PATIENCE_MS) throw new Error('the refresh did not end');
    await desk.waitForTimeout(20);
  }
  return { ms: Date.now() - began, requests: standins.requests.slice(from).filter(({ host }) => host === HOST) };
}

async function lastRefresh(desk: Page): Promise<string | undefined> {
  const [view] = await ask<{ lastRefresh?: string; question?: unknown }[]>(desk, 'refresh.read', {});
  if (view?.question) throw new Error('the refresh asks a question');
  return view?.lastRefresh;
}

const workerOf = (context: BrowserContext): Worker => {
  const worker = context.serviceWorkers().find((one) => one.url().endsWith('/background.js'));
  if (!worker) throw new Error('the worker is asleep');
  return worker;
};

/** The same questions again, one after the other, for their answers alone: ms in all. */
function replay(context: BrowserContext, requests: Logged[]): Promise<number> {
  const plain = requests.map(({ method, path, headers, body }) => ({
    method,
    path,
    type: headers['content-type'],
    auth: headers.authorization,
    body,
  }));
  return workerOf(context).evaluate(
    async ({ host, plain }) => {
      const began = performance.now();
      for (const { method, path, type, auth, body } of plain) {
        const headers = { Authorization: String(auth), ...(type && { 'Content-Type': String(type) }) };
        await (await fetch(`https://${host}${path}`, { method, headers, ...(method !== 'GET' && { body }) })).json();
      }
      return performance.now() - began;
    },
    { host: HOST, plain },
  );
}

async function openings(context: BrowserContext, standins: Standins, accounts: { id: string; name: string }[]) {
  const page = await context.newPage();
  const address = (id: string) => `https://acme.lightning.force.com/lightning/r/Account/${id}/view`;
  await page.goto(address(accounts[0]?.id ?? ''));
  const panel: Frame = await panelFrame(page);
  const results: { painted: number; trip: number }[] = [];
  for (const { id, name } of accounts.slice(1)) {
    await page.waitForTimeout(PACE_MS);
    const from = standins.requests.length;
    const shown = panel.waitForFunction((text) => document.querySelector('h1')?.textContent?.includes(text), name, { polling: 'raf' });
    const began = Date.now();
    await page.evaluate((url) => history.pushState({}, '', url), address(id));
    await shown;
    const painted = Date.now() - began;
    await page.waitForTimeout(200);
    const asked = standins.requests.slice(from).filter(({ host, path }) => host === HOST && /composite|query/.test(path));
    if (asked.length !== 1) throw new Error(`${asked.length} round trips for one account`);
    results.push({ painted, trip: await replay(context, asked) });
  }
  return results;
}
