import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { searchAccounts } from '../../lib/store/accounts';
import { db } from '../../lib/store/db';
import { applyRecords } from '../../lib/store/records';
import { accountRecord } from '../builders/records';

afterEach(async () => {
  await db.delete();
  await db.open();
});

const found = async (query: string) => (await searchAccounts(query, 0, 50)).accounts.map((account) => account.name);

describe('searchAccounts', () => {
  it.each([
    ['comp 7', ['Company 7, Inc', 'Company 70']],
    ['comp 70', ['Company 70']],
    ['company', ['Company 7, Inc', 'Company 70']],
    ['co-op', ['Northern Co-op']],
    ['NORTHERN', ['Northern Co-op']],
    ['müller', ['Müller & Söhne']],
    ['mueller.example', ['Müller & Söhne']],
    ['日本', ['日本電気']],
    ['company north', []],
    ['%_*', ['Company 7, Inc', 'Company 70', 'Müller & Söhne', 'Northern Co-op', '日本電気']],
  ])('%s', async (query, names) => {
    const rows = ['Company 7, Inc', 'Company 70', 'Northern Co-op', '日本電気'].map((name, n) => accountRecord(`A${n}`, { name }));
    await applyRecords([...rows, accountRecord('M', { name: 'Müller & Söhne', domains: ['mueller.example'] })]);
    expect(await found(query)).toEqual(names);
  });

  it('counts what it does not return', async () => {
    await applyRecords(Array.from({ length: 30 }, (_, n) => accountRecord(`A${n}`, { name: `Alpha ${n}` })));
    const { accounts, total } = await searchAccounts('alp', 10, 5);
    expect([accounts.length, total]).toEqual([5, 30]);
  });
});
