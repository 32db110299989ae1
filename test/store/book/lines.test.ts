import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { BookLine } from '../../../lib/domain/desk/book';
import { accountRow } from '../../../lib/store/book/account-row';
import { findAccounts } from '../../../lib/store/book/accounts';
import { eachLines } from '../../../lib/store/book/lines';
import { db, SidelightDb } from '../../../lib/store/db';
import { migrations, SCHEMA } from '../../../lib/store/migrations';
import { applyRecords } from '../../../lib/store/records/records';
import { removeConnectionStep } from '../../../lib/store/records/removal';
import { accountRecord, taskRecord } from '../../builders/records';
import { anAccount } from '../../domain/builders';

afterEach(async () => {
  await db.delete();
  await db.open();
});

const lines = async () => {
  const all: BookLine[] = [];
  await eachLines((some) => void all.push(...some));
  return all;
};

describe('lines of the book', () => {
  it('follow every change of an account and go with it', async () => {
    await applyRecords([accountRecord('A1', { name: 'Halden', csm: 'Robin' }, 'sample')]);
    await applyRecords([taskRecord('A1', 'T1', {}, 'sample')]);
    expect(await lines()).toMatchObject([{ name: 'Halden', csm: 'Robin', openTasks: 1, band: 'unknown' }]);
    await removeConnectionStep('sample');
    expect(await lines()).toEqual([]);
  });

  it('are read in slices, each once', async () => {
    await db.line.bulkPut(Array.from({ length: 4_500 }, (_, n) => ({ accountId: `a${n}`, name: `N${n}` }) as BookLine));
    const sizes: number[] = [];
    expect(await eachLines((some, all) => void sizes.push(some.length, all))).toBe(4_500);
    expect(sizes).toEqual([2_000, 4_500, 2_000, 4_500, 500, 4_500]);
  });

  it('are made by the upgrade for accounts stored before, and the schema row is written', async () => {
    await db.delete();
    const old = new Dexie('sidelight');
    old.version(1).stores(migrations[0]?.tables ?? {});
    await old.open();
    await old.table('meta').put({ key: 'schema', value: 1 });
    const accounts = Array.from({ length: 2_300 }, (_, n) => anAccount({ id: `a${String(n).padStart(5, '0')}`, name: `Account ${n}` }));
    await old.table('account').bulkPut(accounts.map((account) => accountRow(account)));
    old.close();
    const upgraded = new SidelightDb();
    await upgraded.open();
    expect(await upgraded.line.count()).toBe(2_300);
    expect(await upgraded.line.get('a02299')).toMatchObject({ name: 'Account 2299', words: ' account 2299' });
    expect(await upgraded.meta.get('schema')).toEqual({ key: 'schema', value: SCHEMA });
    upgraded.close();
  });
});

describe('findAccounts', () => {
  it('offers names that begin with what is typed first, then words anywhere, and no more than asked', async () => {
    await applyRecords([
      accountRecord('1', { name: 'Zeta North' }),
      accountRecord('2', { name: 'North Sea' }),
      accountRecord('3', { name: 'Abel', domains: ['north.example'] }),
    ]);
    const names = async (query: string, limit = 20) => (await findAccounts(query, limit)).map((account) => account.name);
    expect(await names('north')).toEqual(['North Sea', 'Abel', 'Zeta North']);
    expect(await names('north', 2)).toEqual(['North Sea', 'Abel']);
    expect(await names('sea nor')).toEqual(['North Sea']);
    expect(await names('')).toEqual(['Abel', 'North Sea', 'Zeta North']);
    expect(await names('south')).toEqual([]);
  });
});
