import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { instantBefore, nowIso } from '../../../lib/domain/dates';
import { putLookup } from '../../../lib/store/connections/lookups';
import { changeRefresh } from '../../../lib/store/connections/refresh';
import { db } from '../../../lib/store/db';
import { eachExported, restOfData } from '../../../lib/store/privacy/export';
import { applyRecords } from '../../../lib/store/records/records';
import { foldAnew } from '../../../lib/worker/book/fold-anew';
import { refreshTab } from '../../../lib/worker/context/context';
import { writeTab } from '../../../lib/worker/context/tabs';
import { refreshNow } from '../../../lib/worker/refresh/due';
import { refreshHandlers } from '../../../lib/worker/refresh/handlers';
import { refreshConfig } from '../../../lib/worker/settings/config';
import { browser } from '../../builders/fake-browser';
import { broken, HOST, ID, system } from '../../builders/fake-system';
import { freshWorker } from '../../builders/fake-worker';
import { accountRecord } from '../../builders/records';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const ACME = '001000000000001AAA';

beforeEach(async () => {
  await freshWorker();
  system.put(ACME, 'Acme');
  system.values[ACME] = { domains: ['acme.example'], arr: { amount: 90_000, currency: 'EUR' } };
  await refreshNow(ID);
});

async function silentFor(hours: number): Promise<void> {
  await changeRefresh(ID, () => ({ heardAt: instantBefore(hours / 24) as IsoInstant }));
  system.failures = [broken('offline')];
  await refreshNow(ID);
}

async function page() {
  const place = { host: 'salesforce' as const, space: HOST, page: 'record' as const, refs: [] };
  const facts = { people: [{ address: 'ana@acme.example', role: 'sender' as const }] };
  await writeTab({ tabId: 1, documentId: 'd', origin: `https://${HOST}`, generation: 1, version: 1, place, facts });
  return refreshTab(1);
}

describe('a system that does not answer', () => {
  it('is shown for a week', async () => {
    await silentFor(167);
    expect((await page())?.account?.name).toBe('Acme');
  });

  it('is hidden after that, everywhere, and nothing of it is deleted', async () => {
    await silentFor(169);
    expect(await db.account.count()).toBe(0);
    expect(await db.line.count()).toBe(0);
    expect(await db.record.count()).toBe(2);
    expect(await page()).toMatchObject({ state: 'none', silent: expect.stringContaining(HOST) });
    expect((await page())?.account).toBeUndefined();
    expect(await refreshHandlers['refresh.silent']({}, {} as never)).toHaveLength(1);
  });

  it('is hidden by the next view even before the book was folded anew', async () => {
    await changeRefresh(ID, () => ({ heardAt: instantBefore(8) }));
    await refreshConfig();
    expect(await db.account.count()).toBe(1);
    expect(await page()).toMatchObject({ state: 'none', silent: expect.stringContaining(HOST) });
  });

  it('comes back whole when it answers again', async () => {
    await silentFor(169);
    await refreshNow(ID);
    expect((await page())?.account).toMatchObject({ name: 'Acme', arr: { amount: 90_000 } });
    expect(await refreshHandlers['refresh.silent']({}, {} as never)).toEqual([]);
  });

  it('leaves in no file what is hidden here, and all of it once it answers again', async () => {
    await applyRecords([accountRecord('A1', { name: 'Acme (file)', domains: ['acme.example'] })]);
    await putLookup('zendesk.ticket|x|1', { connectionId: ID, asOf: nowIso(), ticket: { id: '1', subject: 'Secret subject' } as never });
    const exported = async () => {
      const parts: unknown[] = [];
      await eachExported((some) => void parts.push(...some));
      return JSON.stringify([parts, await restOfData()]);
    };
    await silentFor(169);
    expect(await exported()).toContain('Acme (file)');
    expect(await exported()).not.toMatch(/90000|Secret subject/);
    await refreshNow(ID);
    expect(await exported()).toContain('90000');
    expect(await exported()).toContain('Secret subject');
  });

  it('leaves what other sources say about the same account', async () => {
    await applyRecords([accountRecord('A1', { name: 'Acme (file)', domains: ['acme.example'], arr: { amount: 1 } })]);
    await silentFor(169);
    expect((await page())?.account).toMatchObject({ name: 'Acme (file)', arr: { amount: 1 } });
    await refreshNow(ID);
    const account = (await page())?.account;
    expect(account).toMatchObject({ name: 'Acme', conflicts: [{ field: 'arr', value: { amount: 1 }, source: { connectionId: 'csv' } }] });
  });

  it('goes on from the last account when a worker died while hiding', async () => {
    await changeRefresh(ID, () => ({ heardAt: instantBefore(8) }));
    await refreshConfig();
    await foldAnew();
    expect(await db.account.count()).toBe(0);
  });
});

describe('whom the company believes first', () => {
  it('holds for accounts that are stored already, as soon as it is said and without any other change', async () => {
    await applyRecords([accountRecord('A1', { name: 'Acme (file)', domains: ['acme.example'] })]);
    const names = async () => (await db.account.toArray()).map(({ account }) => account.name);
    expect(await names()).toEqual(['Acme']);
    await browser.storage.managed.set({ 'sources.order': ['csv'] });
    await refreshConfig();
    await foldAnew();
    expect(await names()).toEqual(['Acme (file)']);
    await browser.storage.managed.clear();
    await refreshConfig();
    await foldAnew();
    expect(await names()).toEqual(['Acme']);
  });
});
