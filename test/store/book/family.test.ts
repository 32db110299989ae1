import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { familyOf } from '../../../lib/store/book/family';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { accountRecord } from '../../builders/records';

afterEach(async () => {
  await db.delete();
  await db.open();
});

const at = async (externalId: string, connectionId = 'csv') =>
  (await db.record.get([connectionId, 'account', externalId]))?.accountId ?? 'none';
const below = (parentExternalId: string) => ({ parentExternalId });

it('says who is above and below over all levels, in whatever order they came, within one system', async () => {
  await applyRecords([accountRecord('C', below('B')), accountRecord('B', below('A'))]);
  await applyRecords([accountRecord('A'), accountRecord('X', below('A'), 'sample')]);
  expect(await familyOf(await at('A'), [])).toEqual({ belowIds: [await at('B'), await at('C')], more: false });
  expect(await familyOf(await at('B'), [])).toEqual({ parentId: await at('A'), belowIds: [await at('C')], more: false });
  expect(await familyOf(await at('X', 'sample'), [])).toEqual({ belowIds: [], more: false });
  expect(await familyOf(await at('A'), ['csv'])).toEqual({ belowIds: [], more: false });
});

it('ends where accounts name each other, and where there are very many', async () => {
  await applyRecords([accountRecord('A', below('B')), accountRecord('B', below('A'))]);
  expect(await familyOf(await at('A'), [])).toEqual({ parentId: await at('B'), belowIds: [], more: false });
  await applyRecords(Array.from({ length: 205 }, (_, n) => accountRecord(`N${n}`, below('G'))));
  await applyRecords([accountRecord('G')]);
  const { belowIds, more } = await familyOf(await at('G'), []);
  expect([belowIds.length, more]).toEqual([200, true]);
});

const parentIn = async (externalId: string, connectionId?: string) =>
  (await db.account.get(await at(externalId, connectionId)))?.account.parentId;

it.each([
  ['before', ['A', 'C']],
  ['after', ['C', 'A']],
])('an account says who is above it where that one came %s it', async (_, order) => {
  for (const id of order) await applyRecords([accountRecord(id, id === 'C' ? below('A') : {})]);
  expect(await parentIn('C')).toBe(await at('A'));
  expect(await parentIn('A')).toBeUndefined();
});

it('an account that came first is told of, but never by another system’s account of the same id', async () => {
  await applyRecords([accountRecord('C', below('A'))]);
  expect((await applyRecords([accountRecord('A', {}, 'sample')])).accountIds).not.toContain(await at('C'));
  expect(await parentIn('C')).toBeUndefined();
  expect((await applyRecords([accountRecord('A')])).accountIds).toContain(await at('C'));
  // Nothing more is said when the one above only changes.
  expect((await applyRecords([accountRecord('A', { name: 'Harbour' })])).accountIds).toEqual([await at('A')]);
});
