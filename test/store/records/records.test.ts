import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { identitiesOf } from '../../../lib/domain/fold/identities';
import type { Identity } from '../../../lib/domain/match/identity';
import type { IncomingRecord } from '../../../lib/domain/record';
import { getAccount, searchAccounts } from '../../../lib/store/book/accounts';
import { claimsFor } from '../../../lib/store/book/identities';
import { putPin } from '../../../lib/store/book/pins';
import { db } from '../../../lib/store/db';
import { applyRecords, BOOK_TABLES, dropRecords } from '../../../lib/store/records/records';
import { removeConnectionStep } from '../../../lib/store/records/removal';
import { accountRecord, contactRecord, taskRecord } from '../../builders/records';

afterEach(async () => {
  await db.delete();
  await db.open();
});

const only = async () => {
  const rows = await db.account.toArray();
  expect(rows).toHaveLength(1);
  return rows[0]?.account;
};

describe('applyRecords', () => {
  it('folds an account from rows that arrive in any order, in several calls', async () => {
    await applyRecords([accountRecord('A1', { name: 'Halden', domains: ['halden.example'] })]);
    await applyRecords([taskRecord('A1', 'T1'), contactRecord('A1', 'ana@halden.example')]);
    const account = await only();
    expect(account).toMatchObject({ name: 'Halden', domains: ['halden.example'] });
    expect(account?.tasks).toHaveLength(1);
    expect(account?.contacts[0]?.email).toBe('ana@halden.example');
  });

  it('keeps our account id when the same row is imported again, and drops what the row no longer says', async () => {
    const first = await applyRecords([accountRecord('A1', { domains: ['old.example'] })]);
    const second = await applyRecords([accountRecord('A1', { name: 'New name', domains: ['new.example'] })]);
    expect(second.accountIds).toEqual(first.accountIds);
    expect((await claimsFor([['domain', 'old.example']])).identities).toEqual([]);
    expect((await claimsFor([['domain', 'new.example']])).identities).toHaveLength(1);
    expect((await searchAccounts('new na', 0, 10)).total).toBe(1);
    expect((await searchAccounts('old', 0, 10)).total).toBe(0);
  });

  it('keeps the note of a task that was completed here when its system sends the task again', async () => {
    await applyRecords([accountRecord('A1')]);
    const value = { id: 'T1', title: 'Call', status: 'done' } as const;
    const [sent] = [{ ...taskRecord('A1', 'T1'), value }] as IncomingRecord[];
    const said = { ...sent, value: { ...value, outcome: 'Could not reach', note: 'On leave', mine: true } } as IncomingRecord;
    await applyRecords([said]);
    await applyRecords([sent as IncomingRecord]);
    expect((await only())?.tasks).toMatchObject([{ outcome: 'Could not reach', note: 'On leave' }]);
  });

  it('asks for each account once, and row by row only where some of such rows are stored', async () => {
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const asked = (type: string) => get.mock.calls.filter(([key]) => Array.isArray(key) && key[1] === type).length;
    const names = ['A1', 'A2', 'A3'];
    await applyRecords(names.map((name) => accountRecord(name)));
    expect(asked('account')).toBe(0);
    const tasks = names.flatMap((name) => [taskRecord(name, `${name} first`), taskRecord(name, `${name} second`)]);
    await applyRecords(tasks);
    expect([asked('account'), asked('task')]).toEqual([3, 0]);
    await applyRecords(tasks.slice(1));
    expect(asked('task')).toBe(5);
    get.mockRestore();
    expect(await db.record.count()).toBe(9);
  });

  it('leaves out rows of accounts nobody knows, and says how many', async () => {
    expect(await applyRecords([taskRecord('nobody', 'T1')])).toMatchObject({ applied: 0, orphaned: 1 });
    expect(await db.record.count()).toBe(0);
  });

  it('names the parent by our id, whichever of the two comes first', async () => {
    await applyRecords([accountRecord('child', { parentExternalId: 'parent' }), accountRecord('parent')]);
    const rows = await db.account.toArray();
    const parent = rows.find((row) => row.account.name === 'Account parent');
    expect(rows.find((row) => row.account.name === 'Account child')?.account.parentId).toBe(parent?.id);
  });

  it('the same id in two sources is two accounts', async () => {
    await applyRecords([accountRecord('A1', {}, 'csv'), accountRecord('A1', {}, 'sample')]);
    expect(await db.account.count()).toBe(2);
  });

  it('a contact that moves to another account leaves the first', async () => {
    await applyRecords([accountRecord('A1'), accountRecord('A2'), contactRecord('A1', 'ana@halden.example')]);
    await applyRecords([contactRecord('A2', 'ana@halden.example')]);
    const rows = await db.account.toArray();
    const contacts = (name: string) => rows.find((row) => row.account.name === name)?.account.contacts.length;
    expect([contacts('Account A1'), contacts('Account A2')]).toEqual([0, 1]);
    expect((await claimsFor([['email', 'ana@halden.example']])).identities).toHaveLength(1);
  });

  it('however rows are cut into steps, the book is the one that single rows make', async () => {
    const id = fc.constantFrom('A1', 'A2', 'A3');
    const row = fc.oneof(
      fc
        .record({ id, domain: fc.constantFrom('one.example', 'two.example') })
        .map((one) => accountRecord(one.id, { domains: [one.domain] })),
      fc.record({ id, name: fc.constantFrom('ana', 'bo') }).map((one) => contactRecord(one.id, `${one.name}@one.example`)),
      fc.record({ id, task: fc.constantFrom('T1', 'T2') }).map((one) => taskRecord(one.id, one.task)),
    );
    const book = async () => {
      const names = new Map((await db.record.toArray()).map((one) => [one.accountId, one.accountExternalId]));
      const accounts = (await db.account.toArray()).map(({ account: { id: _, ...rest } }) => JSON.stringify(rest)).sort();
      const identities = (await db.identity.toArray()).map((one) => `${one.kind} ${one.value} ${names.get(one.accountId)}`).sort();
      return { accounts, identities, lines: await db.line.count() };
    };
    const property = fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 4 })),
      async (rows, cuts) => {
        await db.delete();
        await db.open();
        // An account row that comes after its contact finds them left out; the order is the file's own affair.
        const sorted = [...rows].sort((a, b) => Number(b.type === 'account') - Number(a.type === 'account'));
        for (const one of sorted) await applyRecords([one]);
        const single = await book();
        await db.delete();
        await db.open();
        for (let at = 0, n = 0; at < sorted.length; n += 1) {
          const size = cuts[n] ?? sorted.length;
          await applyRecords(sorted.slice(at, at + size));
          at += size;
        }
        expect(await book()).toEqual(single);
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });

  it('is all or nothing', async () => {
    await applyRecords([accountRecord('A1')]);
    const broken = { ...accountRecord('A2'), asOf: (() => undefined) as never };
    await expect(applyRecords([accountRecord('A1', { name: 'Changed' }), broken])).rejects.toThrow();
    expect((await only())?.name).toBe('Account A1');
  });
});

describe('what accounts are known by', () => {
  const known = async () => {
    const rows = (await db.record.toArray()).flatMap(identitiesOf);
    return { stored: (await db.identity.toArray()).map(text).sort(), given: [...new Set(rows.map(text))].sort() };
  };
  const text = ({ kind, value, accountId, connectionId }: Identity) => [kind, value, accountId, connectionId].join(' ');
  const ids = fc.constantFrom('A1', 'A2');
  const person = fc.record({ id: ids, number: fc.constantFrom(1, 2), name: fc.constantFrom('info', 'ana') });
  const change = fc.oneof(
    fc.record({ id: ids, domain: fc.constantFrom('one.example', 'two.example') }).map(({ id, domain }) => ({
      write: accountRecord(id, { domains: [domain, 'shared.example'] }),
    })),
    person.map(({ id, number, name }) => ({
      write: { ...contactRecord(id, `${name}@one.example`), externalId: `${id}-${number}` },
    })),
    fc.record({ id: ids, number: fc.constantFrom(1, 2) }).map(({ id, number }) => ({ drop: ['csv', 'contact', `${id}-${number}`] })),
  );

  it('is what their records give after any changes, also where two give the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 12 }), async (changes) => {
        await db.delete();
        await db.open();
        await applyRecords([accountRecord('A1'), accountRecord('A2')]);
        for (const one of changes) {
          if ('write' in one) await applyRecords([one.write]);
          else await drop(one.drop as [string, string, string]);
        }
        const { stored, given } = await known();
        expect(stored).toEqual(given);
      }),
      { numRuns: 60 },
    );
  });

  async function drop(key: [string, string, string]): Promise<void> {
    await db.transaction('rw', BOOK_TABLES, async () => {
      const row = await db.record.get(key);
      if (row) await dropRecords([row]);
    });
  }
});

describe('removeConnectionStep', () => {
  it('removes one source with its identities and pins, and leaves the others', async () => {
    await applyRecords([accountRecord('A1', { domains: ['keep.example'] })]);
    await applyRecords([accountRecord('S1', { domains: ['sample.example'] }, 'sample'), taskRecord('S1', 'T', {}, 'sample')]);
    const sample = (await db.account.toArray()).find((row) => row.account.sample);
    await putPin({ id: 'p', kind: 'domain', value: 'sample.example', scope: 'domain', accountId: sample?.id ?? '', createdAt: '' });
    while ((await removeConnectionStep('sample', 1)) > 0);
    expect((await only())?.domains).toEqual(['keep.example']);
    expect(await db.pin.count()).toBe(0);
    expect((await db.record.toArray()).every((row) => row.connectionId === 'csv')).toBe(true);
    expect(await getAccount(sample?.id ?? '')).toBeUndefined();
  });
});
