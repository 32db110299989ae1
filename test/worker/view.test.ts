import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Place } from '../../lib/domain/place';
import { db } from '../../lib/store/db';
import { applyRecords } from '../../lib/store/records';
import { readConfig } from '../../lib/worker/config';
import { buildView } from '../../lib/worker/view';
import { freshWorker } from '../builders/fake-worker';
import { accountRecord } from '../builders/records';

vi.mock('../../lib/platform/browser', () => import('../builders/fake-browser'));

const ORIGIN = 'https://acme.lightning.force.com';
const ID = '0015g00000Nc7VUAAZ';
const place: Place = {
  host: 'salesforce',
  space: 'acme.my.salesforce.com',
  page: 'record',
  refs: [{ kind: 'salesforce.account', id: ID, role: 'focus' }],
};

/** Runs a piece of work and says how often it waited for the database: requests that follow an answer begin another turn. */
async function turns(work: () => Promise<unknown>): Promise<number> {
  const seen: ('asked' | 'answered')[] = [];
  const spies = (['get', 'getAll', 'count'] as const).flatMap((name) =>
    [IDBObjectStore.prototype, IDBIndex.prototype].map((owner) => {
      const asks = owner as unknown as Record<'get', (...args: unknown[]) => IDBRequest>;
      const real = asks[name as 'get'];
      return vi.spyOn(asks, name as 'get').mockImplementation(function (this: unknown, ...args) {
        seen.push('asked');
        const request = real.apply(this, args);
        request.addEventListener('success', () => seen.push('answered'));
        return request;
      });
    }),
  );
  await work();
  for (const spy of spies) spy.mockRestore();
  return seen.filter((step, index) => step === 'asked' && seen[index - 1] !== 'asked').length;
}

beforeEach(async () => {
  await freshWorker();
  await db.workspace.put({ address: 'acme.my.salesforce.com' });
  await applyRecords([accountRecord(ID)]);
});

describe('a view', () => {
  it('of a record that names its account waits twice for the database: whose it is, and what is to be shown', async () => {
    const config = await readConfig();
    const tab = { tabId: 1, documentId: 'D', origin: ORIGIN, generation: 1, version: 1, place, facts: { people: [] } };
    const view = await buildView(tab, config);
    expect(view.state).toBe('matched');
    expect(await turns(() => buildView(tab, config))).toBe(2);
  });
});
