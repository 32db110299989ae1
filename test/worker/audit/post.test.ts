import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditHead, record } from '../../../lib/store/audit/audit';
import { db } from '../../../lib/store/db';
import { auditHandlers } from '../../../lib/worker/audit/handlers';
import { AUDIT_ALARM, postHead } from '../../../lib/worker/audit/post';
import { refreshConfig } from '../../../lib/worker/settings/config';
import { companyOf } from '../../../lib/worker/settings/settings';
import { alarms, browser } from '../../builders/fake-browser';
import { freshWorker, restart } from '../../builders/fake-worker';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const SINK = 'https://audit.acme.example/hook/9f31';
const DAY = 86_400_000;
let asked: [string, RequestInit][];
let answer: () => Response;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-02T09:00:00Z') });
  await freshWorker();
  asked = [];
  answer = () => new Response(null, { status: 204 });
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push([url, init]);
    return answer();
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function company(values: object): Promise<void> {
  await browser.storage.managed.clear();
  await browser.storage.managed.set(values as Record<string, unknown>);
  await refreshConfig();
}
const read = () => auditHandlers['audit.read']();
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

describe('the company’s address', () => {
  it('is told once a day where the record ends, and nothing of anybody', async () => {
    await company({ 'audit.sink': SINK, 'export.allowed': false });
    await postHead();
    await postHead();
    const head = await auditHead();
    expect(asked).toHaveLength(1);
    const [url, init] = asked[0] ?? ['', {}];
    expect(url).toBe(SINK);
    expect(init).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    expect(JSON.parse(String(init.body))).toEqual({ format: 'sidelight-audit-v1', ...head, time: '2026-11-02T09:00:00.000Z' });
    expect(alarms.get(AUDIT_ALARM)).toBe(Date.now() + DAY);
    expect(await read()).toMatchObject({ count: 1, sink: { address: '…9f31', posted: { seq: 1, at: '2026-11-02T09:00:00.000Z' } } });
    await record({ actor: 'person', action: 'export', target: 'x' });
    later(DAY);
    // Another worker.
    restart();
    await postHead();
    expect(asked).toHaveLength(2);
    expect(JSON.parse(String(asked[1]?.[1].body))).toMatchObject({ seq: 2 });
  });

  it('is tried again when it fails, later each time, and the desk says so', async () => {
    await company({ 'audit.sink': SINK });
    answer = () => new Response('no', { status: 503 });
    await postHead();
    const view = await read();
    expect(view.sink).toMatchObject({ address: '…9f31', failed: { message: expect.any(String) }, noAccess: false });
    expect(view.sink).not.toHaveProperty('posted');
    const first = (alarms.get(AUDIT_ALARM) ?? 0) - Date.now();
    later(first);
    await postHead();
    expect((alarms.get(AUDIT_ALARM) ?? 0) - Date.now()).toBeGreaterThan(first);
    answer = () => {
      throw new TypeError('Failed to fetch');
    };
    later(DAY);
    await postHead();
    expect((await read()).sink).toMatchObject({ noAccess: true });
    later(DAY);
    answer = () => new Response(null, { status: 200 });
    await postHead();
    expect(asked).toHaveLength(4);
    expect((await read()).sink).toEqual({ address: '…9f31', posted: { seq: 1, at: new Date().toISOString() } });
  });

  it('that is another one is told at once, and without one nobody is', async () => {
    await company({});
    await postHead();
    expect(asked).toEqual([]);
    expect(await read()).toEqual({ count: 0 });
    await company({ 'audit.sink': SINK });
    await postHead();
    await company({ 'audit.sink': `${SINK}a` });
    await postHead();
    expect(asked.map(([url]) => url)).toEqual([SINK, `${SINK}a`]);
  });

  it('is a secret: no page of ours is told it, and the database does not hold it', async () => {
    await company({ 'audit.sink': SINK });
    answer = () => new Response('no', { status: 503 });
    await postHead();
    expect(companyOf(await refreshConfig()).policy['audit.sink']).toBe('…9f31');
    const all = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify([all, await read()])).not.toContain('audit.acme');
  });
});
