import type { Page } from '@playwright/test';
import type { Figure } from './report';
import type { Stage } from './stage';
import { interleave, p50, p95 } from './stats';
import { type World, worldOf } from './worlds';

const ROWS = 50;
const WARM_UP = 5;
/** Far beyond what the page itself counts to, so that its own reports are the older ones. */
const GENERATION = 1_000_000;
const addressOf = (n: number) => `ana.${n}@bench-${n}.example`;

/** Sends one message as our content script does; ms until it is answered. */
const timed = (type: string, data: unknown) => `(async () => {
  const message = ${JSON.stringify({ id: 1, type, data, timestamp: 0 })};
  const began = performance.now();
  const answer = await chrome.runtime.sendMessage({ ...message, timestamp: Date.now() });
  return { ms: performance.now() - began, ok: answer.res.ok };
})()`;

/** The same rows' keys read by bare IndexedDB in one transaction: every identity, all pins, every account; answers its ms. */
const bareRead = (keys: { email: string; domain: string; account: string }[]) => `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  globalThis.bare ??= await done(indexedDB.open('sidelight'));
  const keys = ${JSON.stringify(keys)};
  const began = performance.now();
  const tables = globalThis.bare.transaction(['identity', 'pin', 'account'], 'readonly');
  const index = tables.objectStore('identity').index('[kind+value]');
  const claims = keys.flatMap(({ email, domain }) => [done(index.getAll(['email', email])), done(index.getAll(['domain', domain]))]);
  const [found] = await Promise.all([Promise.all(claims), done(tables.objectStore('pin').getAll())]);
  const accounts = await Promise.all(keys.map(({ account }) => done(tables.objectStore('account').get(account))));
  if (found.some((rows) => rows.length === 0) || accounts.some((row) => !row)) throw new Error('the floor read rows that are not there');
  return performance.now() - began;
})()`;

/** A list page of 50 rows, reported → resolved, in one round trip; against an empty round trip plus the bare reads. */
export async function listFigures(stage: Stage, samples: number): Promise<Figure[]> {
  const page = await stage.context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  await page.waitForTimeout(1000);
  const world = await worldOf(await stage.context.newCDPSession(page), page, 'Sidelight', 'sidelight-panel');
  const place = { host: 'gmail', space: 'u/0', page: 'list', refs: [] };
  await ask(world, 'context.changed', { generation: GENERATION, place, facts: { people: [], mailbox: 'robin@us.example' } });
  const of = (round: number) => Array.from({ length: ROWS }, (_, n) => ((round * ROWS + n) * 7919 + 1) % stage.size);
  const { ours, floor } = await interleave(samples + WARM_UP, {
    ours: (round) => ask(world, 'list.report', { generation: GENERATION, rows: of(round).map(rowOf) }),
    async floor(round) {
      const keys = of(round).map((n) => ({ email: addressOf(n), domain: `bench-${n}.example`, account: `bench-${n}` }));
      const noOp = await world.evaluate<{ ms: number }>(timed('account.search', { query: '' }));
      return noOp.ms + (await stage.desk.evaluate<number>(bareRead(keys)));
    },
  });
  if ((await keptRows(stage.desk)) !== ROWS) throw new Error('the worker did not take the rows');
  await page.close();
  const [mine, least] = [ours.slice(WARM_UP), floor.slice(WARM_UP)];
  return [
    {
      name: 'list of 50 rows → resolved, p50',
      value: p50(mine),
      unit: 'ms',
      floor: p50(least),
      budget: 1.5 * p50(least),
      rule: '1.5 × floor',
    },
    { name: 'list of 50 rows → resolved, p95', value: p95(mine), unit: 'ms', floor: p95(least) },
  ];
}

const rowOf = (n: number) => ({
  id: `thread-${n}`,
  title: `Question ${n}`,
  refs: [{ kind: 'gmail.thread', id: `thread-${n}`, role: 'focus' }],
  people: [{ address: addressOf(n), name: `Ana Number ${n}`, role: 'sender' }],
  opens: true,
});

async function ask(world: World, type: string, data: unknown): Promise<number> {
  const { ms, ok } = await world.evaluate<{ ms: number; ok: boolean }>(timed(type, data));
  if (!ok) throw new Error(`${type} was refused`);
  return ms;
}

/** Rows that the worker holds for the tab of the last report. */
async function keptRows(desk: Page): Promise<number> {
  return desk.evaluate(async (generation) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const rows = Object.values(await chrome.storage.session.get(null)).map((text) => JSON.parse(String(text))) as {
      generation?: number;
      rows?: unknown[];
    }[];
    return rows.find((row) => row?.generation === generation && row.rows)?.rows?.length ?? 0;
  }, GENERATION);
}
