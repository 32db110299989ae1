import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { nowIso } from '../../lib/domain/dates';
import { putLookup } from '../../lib/store/connections/lookups';
import { putSealed } from '../../lib/store/connections/secrets';
import { db } from '../../lib/store/db';
import { beginTry, enqueue } from '../../lib/store/outbox/outbox';
import { settleInBook } from '../../lib/store/outbox/settle';

afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
  await db.open();
});

/** How each transaction that may write was opened. The library takes hold of the browser's function when it opens the database. */
async function writesOf(work: () => Promise<unknown>): Promise<string[]> {
  db.close({ disableAutoOpen: false });
  const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await db.open();
  await work();
  return opened.mock.results.flatMap(({ value }) => {
    const { mode, durability } = value as IDBTransaction;
    return mode === 'readwrite' ? [durability] : [];
  });
}

const write = { id: 'w1', accountId: 'a', destination: 'local', notBefore: 0, operation: { kind: 'task.reopen', taskId: 't' } } as const;
const sealed = { iv: new Uint8Array(12), data: new ArrayBuffer(8) };

it.each([
  ['a write that a person made', () => enqueue(write)],
  ['the mark that it may have left', () => enqueue(write).then(() => beginTry('w1', 1))],
  ['what a sign-in is renewed with', () => putSealed('salesforce:acme.my.salesforce.com', sealed)],
])('is on the disk before it counts as done: %s', async (_, work) => {
  const ways = await writesOf(work);
  expect(ways.length).toBeGreaterThan(0);
  expect(new Set(ways)).toEqual(new Set(['strict']));
});

it('is on the disk before it counts as done: that it arrived', async () => {
  await enqueue(write);
  const row = await beginTry('w1', 1);
  if (!row) throw new Error('no row');
  expect(await writesOf(() => settleInBook(row, { id: '1', as: 'task' }, {}))).toContain('strict');
});

it('what can be fetched again is left to the browser', async () => {
  const ways = await writesOf(() => putLookup('ticket|acme.zendesk.com|1', { connectionId: 'zendesk:acme.zendesk.com', asOf: nowIso() }));
  expect(ways.length).toBeGreaterThan(0);
  expect(ways).not.toContain('strict');
});
