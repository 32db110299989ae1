import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { findAccounts, searchAccounts } from '../../../lib/store/book/accounts';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { accountRecord } from '../../builders/records';

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

  it('finds nobody by what pages know them by', async () => {
    await applyRecords([accountRecord('0015g00000Nc7VUAAZ', { name: 'Acme', domains: ['acme.example'] })]);
    for (const query of ['0015g00000Nc7VUAAZ', ':salesforce', 'salesforce.id', ':domain acme']) expect(await found(query)).toEqual([]);
    expect((await db.line.toArray()).map(({ words }) => words)).toEqual([' acme example']);
  });

  it('counts what it does not return', async () => {
    await applyRecords(Array.from({ length: 30 }, (_, n) => accountRecord(`A${n}`, { name: `Alpha ${n}` })));
    const { accounts, total } = await searchAccounts('alp', 10, 5);
    expect([accounts.length, total]).toEqual([5, 30]);
  });
});

describe('findAccounts', () => {
  const offered = async (query: string, limit = 20) => (await findAccounts(query, limit)).map((account) => account.name);

  it.each([
    ['comp', ['Company 7, Inc', 'Company 70', 'Old Company']],
    ['comp 7', ['Company 7, Inc', 'Company 70']],
    ['company old', ['Old Company']],
    ['inc company', ['Company 7, Inc']],
    ['company north', []],
    ['', ['Company 7, Inc', 'Company 70', 'Old Company']],
  ])('%s: names that begin with it first, then those with words that do', async (query, names) => {
    await applyRecords(['Old Company', 'Company 70', 'Company 7, Inc'].map((name, n) => accountRecord(`A${n}`, { name })));
    expect(await offered(query)).toEqual(names);
  });

  it('finds a rare word beside a common one among thousands', async () => {
    const names = Array.from({ length: 2_100 }, (_, n) => `${n % 2 ? 'Gamma' : 'Delta'} Works ${n}`);
    for (let at = 0; at < names.length; at += 700) {
      await applyRecords(names.slice(at, at + 700).map((name, n) => accountRecord(`A${at + n}`, { name })));
    }
    expect(await offered('works 2099')).toEqual(['Gamma Works 2099']);
    expect(await offered('works 209', 3)).toHaveLength(3);
    expect(await offered('works', 5)).toHaveLength(5);
    expect(await offered('works zeta')).toEqual([]);
  }, 60_000);
});
