import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from './ask';
import { type Standins, startStandins } from './server';

let standins: Standins;
let token: string;
beforeAll(async () => {
  standins = await startStandins();
  token = standins.salesforce('acme').token();
});
afterAll(() => standins.close());
beforeEach(() => {
  standins.hits.length = 0;
  standins.faults.clear();
});

const DATA = '/services/data/v66.0';
const HOST = 'acme.my.salesforce.com';
const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  ask(standins.port, HOST, DATA + path, { method, body, headers: { authorization: `Bearer ${token}`, ...headers } });
const halden = () => String(standins.salesforce('acme').rows('Account')[0]?.Id);
const call = () => ({ Subject: 'Call', Status: 'Completed', WhatId: halden() });

describe('faults of writes', () => {
  it('carries out what is late, and does not what is reset', async () => {
    standins.faults.set({ host: HOST, method: 'POST', path: `${DATA}/sobjects/Task`, kind: 'late', times: 1 });
    await expect(send('POST', '/sobjects/Task', call())).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(standins.hits).toHaveLength(1);
    standins.faults.set({ host: HOST, method: ['POST', 'PATCH'], path: DATA, kind: 'reset', times: 1 });
    await expect(send('POST', '/sobjects/Task', call())).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect((await send('GET', '/limits')).status).toBe(200);
    expect(standins.hits).toHaveLength(1);
    const { method, body } = standins.requests.filter(({ path }) => path.endsWith('/Task')).at(-1) ?? {};
    expect([method, JSON.parse(body ?? '').Subject]).toEqual(['POST', 'Call']);
  });

  it('rolls the same dice for the same seed', async () => {
    const run = async () => {
      standins.faults.clear();
      standins.faults.seed(7);
      standins.faults.set({ path: `${DATA}/limits`, status: 503, chance: 1 / 3 });
      const answers: number[] = [];
      for (let n = 0; n < 30; n += 1) answers.push((await send('GET', '/limits')).status);
      return answers;
    };
    const first = await run();
    const failed = first.filter((status) => status === 503).length;
    expect(failed).toBeGreaterThan(4);
    expect(failed).toBeLessThan(18);
    expect(await run()).toEqual(first);
  });

  it('sends a slow body whole', async () => {
    standins.faults.set({ path: `${DATA}/limits`, kind: 'slow', delayMs: 200, times: 1 });
    const from = performance.now();
    expect((await send('GET', '/limits')).body.DailyApiRequests.Max).toBe(15000);
    expect(performance.now() - from).toBeGreaterThan(150);
  });
});
