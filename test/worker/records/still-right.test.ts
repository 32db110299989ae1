import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { IsoDate, IsoInstant } from '../../../lib/domain/account';
import { addDays, nowIso } from '../../../lib/domain/dates';
import type { FieldValue, ValueField } from '../../../lib/domain/records/fields';
import { gapsOf } from '../../../lib/domain/records/required';
import { db } from '../../../lib/store/db';
import { enqueue } from '../../../lib/store/outbox/outbox';
import { settleInBook } from '../../../lib/store/outbox/settle';
import { applyRecords } from '../../../lib/store/records/records';
import { remoteChange } from '../../../lib/worker/outbox/book-change';
import { freshWorker } from '../../builders/fake-worker';
import { accountRecord } from '../../builders/records';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const ORG = 'salesforce:acme.my.salesforce.com';
const today = '2026-11-24' as IsoDate;
const read = `${addDays(today, -200)}T09:00:00.000Z` as IsoInstant;
const acme = (asOf = read) => {
  const value = { name: 'Acme', csm: 'Ana Ek', segment: 'SMB', renewal: { endDate: addDays(today, 200) } };
  return { ...accountRecord('A1', value, ORG), asOf };
};
const account = async () => {
  const row = await db.account.toCollection().first();
  if (!row) throw new Error('no account');
  return row.account;
};
const stale = async () => gapsOf(await account(), nowIso()).flatMap(({ field, kind }) => (kind === 'stale' ? [field] : []));

/** What was saved unchanged was found there as it is here. */
async function stillRight(field: ValueField, value: FieldValue): Promise<void> {
  const id = crypto.randomUUID();
  const operation = { kind: 'field.set' as const, field, value, seen: value, target: { recordId: 'A1', path: 'Path__c' } };
  await enqueue({ id, accountId: (await account()).id, notBefore: Date.now(), destination: ORG, userId: 'u1', operation });
  const row = await db.outbox.get(id);
  if (!row) throw new Error('not queued');
  const written = { id: 'A1', as: 'field' as const };
  await settleInBook(row, written, await remoteChange(row, written, nowIso()));
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${today}T09:00:00Z`) });
  await freshWorker();
  await applyRecords([acme()]);
});
afterEach(() => vi.useRealTimers());

it.each([
  ['csm', 'Ana Ek'],
  ['segment', 'SMB'],
  ['renewal', addDays(today, 200)],
] as const)('what a person found still right in a connected system is fresh again: %s, and no other field', async (field, value) => {
  const before = await stale();
  expect(before).toContain(field);
  await stillRight(field, value);
  expect(await stale()).toEqual(before.filter((one) => one !== field));
  expect((await account()).provenance[field]?.asOf).toBe(nowIso());
  expect((await account()).provenance[field]?.connectionId).toBe(ORG);
});

it('ages again, and what is read later counts', async () => {
  await stillRight('csm', 'Ana Ek');
  vi.setSystemTime(Date.parse(`${addDays(today, 300)}T09:00:00Z`));
  expect(await stale()).toContain('csm');
  await applyRecords([acme(nowIso())]);
  expect(await stale()).toEqual([]);
});
