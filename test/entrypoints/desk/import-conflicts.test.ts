import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/store/db';
import { setApart } from '@/lib/store/records/duplicates';
import { applyRecords } from '@/lib/store/records/records';
import { accountRecord, contactRecord } from '../../builders/records';
import { emptyBook, previewOf, read, text } from './reading';

describe('rows that a connected system contradicts', () => {
  const LIVE = { connectionId: 'salesforce:acme', label: 'Salesforce acme' };
  beforeEach(emptyBook);
  const live = () =>
    applyRecords([
      { ...accountRecord('L-1', { name: 'Live Harbour', domains: ['harbour.example'] }), ...LIVE },
      { ...contactRecord('L-1', 'ana@harbour.example'), ...LIVE },
    ]);

  it('are told with their line, the account that keeps what it has, and its system; they can be imported all the same', async () => {
    await live();
    const file = text([
      'Account ID,Account Name,Domain',
      'A-1,Harbour,harbour.example',
      'l-1,Quarry,quarry.example',
      'A-3,Third,third.example',
      'A-4,Harbour North,harbour.example',
    ]);
    const preview = await previewOf(read(file));
    const owner = { account: 'Live Harbour', source: 'Salesforce acme' };
    expect(preview).toMatchObject({
      accepted: 4,
      conflicts: {
        count: 3,
        shown: [
          { line: 2, claims: [{ kind: 'domain', value: 'harbour.example', ...owner }] },
          { line: 3, claims: [{ kind: 'external_id', value: 'l-1', ...owner }] },
          { line: 5, claims: [{ kind: 'domain', value: 'harbour.example', ...owner }] },
        ],
      },
    });
    await applyRecords((await db.staging.toArray()).map(({ record }) => record));
    await db.staging.clear();
    const people = await previewOf(read(text(['Account ID,Name,Email', 'A-3,Ana,ANA@harbour.example', 'A-3,Bo,bo@third.example'])));
    expect(people.conflicts).toEqual({
      count: 1,
      shown: [{ line: 2, claims: [{ kind: 'email', value: 'ana@harbour.example', ...owner }] }],
    });
  });

  it('are none for a row that becomes part of the account it shares a domain with, unless a person said it is another', async () => {
    await live();
    const file = text(['Account ID,Account Name,Domain', 'A-1,Harbour,harbour.example']);
    expect((await previewOf(read(file))).conflicts).toEqual({ count: 0, shown: [] });
    await applyRecords((await db.staging.toArray()).map(({ record }) => record));
    const [mine, theirs] = await Promise.all([
      db.record.get(['csv', 'account', 'A-1']),
      db.record.get([LIVE.connectionId, 'account', 'L-1']),
    ]);
    expect(mine?.accountId).toBe(theirs?.accountId);

    await setApart(theirs?.accountId ?? '', 'csv A-1');
    expect((await previewOf(read(file))).conflicts.count).toBe(1);
  });

  it('are none where the live system speaks of the same account, or only files, samples and hands speak', async () => {
    const head = 'Account ID,Account Name,Domain';
    await read(text([head, 'A-1,Harbour,harbour.example']));
    await applyRecords((await db.staging.toArray()).map(({ record }) => record));
    for (const connectionId of ['sample', 'manual']) {
      await applyRecords([{ ...accountRecord(`${connectionId}-1`, { domains: ['harbour.example'] }), connectionId }]);
    }
    const row = await db.record.get(['csv', 'account', 'A-1']);
    if (row?.type !== 'account') expect.fail();
    await db.record.put({ ...row, ...LIVE });
    expect((await previewOf(read(text([head, 'A-1,Harbour,harbour.example'])))).conflicts).toEqual({ count: 0, shown: [] });
  });
});
