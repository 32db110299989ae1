import { beforeEach, describe, expect, it } from 'vitest';
import type { IsoInstant } from '@/lib/domain/account';
import { db } from '@/lib/store/db';
import { applyRecords } from '@/lib/store/records/records';
import { emptyBook, previewOf, read, text } from './reading';

async function counts() {
  return { staged: await db.staging.count(), accounts: await db.account.count(), records: await db.record.count() };
}

describe('reading a file into staging', () => {
  beforeEach(emptyBook);

  it('stages accepted rows, tells rejected ones with their line, and leaves the book alone', async () => {
    const result = await read(text(['Account ID,Account Name,Mood', 'A-1,Harbour,fine', ',Nobody,bad', 'A-2,Quarry,fine']));
    expect(result).toMatchObject({
      ok: true,
      value: {
        kind: 'accounts',
        accepted: 2,
        rejected: 1,
        columns: [
          { column: 'Account ID', field: 'id', sample: 'A-1' },
          { column: 'Account Name', field: 'name', sample: 'Harbour' },
          { column: 'Mood', sample: 'fine' },
        ],
        fates: { new: 2, changed: 0, unchanged: 0 },
        shown: [
          { line: 2, fate: 'new', row: { externalId: 'A-1' } },
          { line: 4, fate: 'new', row: { externalId: 'A-2' } },
        ],
        rejections: [{ line: 3, excerpt: 'Nobody, bad' }],
      },
    });
    expect(await counts()).toEqual({ staged: 2, accounts: 0, records: 0 });
    expect(await db.import.get('one')).toMatchObject({ state: 'staged', total: 2, rejected: 1 });
  });

  it('an export that comes again is read as it was, and its place stays with the staging; with other columns by their names', async () => {
    const place = { is: 'address', url: 'https://bi.acme.example/book.csv' } as const;
    const file = text(['Nr,Wer,Ende', 'A-1,Harbour,03/04/2099']);
    const first = await previewOf(
      read(file, 'accounts', { columns: ['id', 'name', 'renewalDate'], dateOrder: 'day', regular: { id: 'weekly', place } }),
    );
    expect(first.readAs).toMatchObject({ kind: 'accounts', fields: ['id', 'name', 'renewalDate'], dateOrder: 'day' });
    const last = { fileName: 'book.csv', count: 1, rejected: 0, conflicts: 0 };
    expect((await db.import.get('one'))?.regular).toEqual({ id: 'weekly', place, readAs: first.readAs, last });
    const regular = { id: 'weekly', place, readAs: first.readAs, last: { ...last, at: '2026-11-01T08:00:00Z' as IsoInstant } };
    // Nothing but the export itself remembers it: no choice for columns of these names was confirmed.
    const again = await previewOf(read(file, 'detect', { regular }));
    expect(again).toMatchObject({ accepted: 1, readAs: first.readAs, remembered: true });
    expect((await db.staging.toArray()).map(({ record }) => record.value)).toMatchObject([
      { name: 'Harbour', renewal: { endDate: '2099-04-03' } },
    ]);
    const other = await previewOf(read(text(['Nr,Name,Wer,Ende', 'A-1,x,Harbour,03/04/2099']), 'detect', { regular }));
    expect(other.readAs.header).not.toBe(first.readAs.header);
    expect(other).toMatchObject({ kind: 'accounts', remembered: false });
  });

  it('stages thousands of rows in order and shows the first twenty', async () => {
    const rows = Array.from({ length: 2500 }, (_, n) => `A-${n},Company ${n}`);
    const result = await read(text(['Account ID,Account Name', ...rows]));
    expect(result.ok && result.value.shown.map(({ row }) => row.externalId)).toEqual(Array.from({ length: 20 }, (_, n) => `A-${n}`));
    const staged = await db.staging.orderBy('[importId+index]').toArray();
    expect(staged.map((row) => row.record.externalId)).toEqual(rows.map((row) => row.split(',')[0]));
  });

  it('says which rows are new, changed and unchanged, and what the book holds instead', async () => {
    const head = 'Account ID,Account Name,Domain';
    await read(text([head, 'A-1,Harbour,harbour.example', 'A-2,Quarry,']));
    await applyRecords((await db.staging.toArray()).map(({ record }) => record));
    const again = await read(
      new File([[head, 'A-2,Quarry,', 'A-3,Fresh,', 'A-1,Harbour & Sons,harbour.example'].join('\n')], 'other.csv', { lastModified: 9 }),
    );
    expect(again).toMatchObject({
      ok: true,
      value: {
        fates: { new: 1, changed: 1, unchanged: 1 },
        shown: [
          { line: 2, fate: 'unchanged' },
          { line: 3, fate: 'new' },
          { line: 4, fate: 'changed', row: { value: { name: 'Harbour & Sons' } }, before: { value: { name: 'Harbour' } } },
        ],
      },
    });
  });

  it('leaves what a file has no column for, with the file that said it, and takes away what it says is empty', async () => {
    const whole = 'Account ID,Account Name,Domain,Health Score,Renewal Date,Auto-renews,ARR,Owner';
    await read(
      new File([[whole, 'A-1,Harbour,harbour.example,60,2099-02-01,yes,84000,Robin'].join('\n')], 'whole.csv', { lastModified: 1e12 }),
    );
    const [first] = (await db.staging.toArray()).map(({ record }) => record);
    await applyRecords(first ? [first] : []);
    const narrow = ['Account ID,Account Name,Health Score,Renewal Date,Owner', 'A-1,Harbour,42,2099-03-01,'];
    const preview = await previewOf(read(new File([narrow.join('\n')], 'narrow.csv', { lastModified: 1.1e12 })));
    expect(preview.fates).toEqual({ new: 0, changed: 1, unchanged: 0 });
    const second = (await db.staging.toArray()).map(({ record }) => record);
    const { accountIds } = await applyRecords(second);
    const { account } = (await db.account.get(accountIds[0] ?? '')) ?? expect.fail();
    expect(account).toMatchObject({
      domains: ['harbour.example'],
      arr: { amount: 84_000 },
      health: { score: 42 },
      renewal: { endDate: '2099-03-01', autoRenews: true },
    });
    expect(account.csm).toBeUndefined();
    expect(account.provenance.arr).toMatchObject({ label: expect.stringContaining('whole.csv'), asOf: new Date(1e12).toISOString() });
    expect(account.provenance.health).toMatchObject({ label: expect.stringContaining('narrow.csv'), asOf: new Date(1.1e12).toISOString() });
    // Once more without it: it is still the first file that said so.
    await read(new File([narrow.join('\n')], 'third.csv', { lastModified: 1.2e12 }));
    await applyRecords((await db.staging.toArray()).map(({ record }) => record));
    const last = (await db.account.get(accountIds[0] ?? ''))?.account;
    expect(last?.provenance.arr).toMatchObject({ label: expect.stringContaining('whole.csv'), asOf: new Date(1e12).toISOString() });
    expect(last?.provenance.health?.label).toContain('third.csv');
  });

  it('leaves what is known of a person where a file of people has fewer columns', async () => {
    await read(text(['Account ID,Account Name,Domain', 'A-1,Harbour,harbour.example']));
    await applyRecords((await db.staging.toArray()).map(({ record }) => record));
    await read(text(['Account ID,Name,Email,Role', 'A-1,Ana,ana@harbour.example,Champion']), 'contacts');
    await applyRecords((await db.staging.toArray()).map(({ record }) => record));
    await read(text(['Account ID,Name,Email,Title', 'A-1,Ana,ana@harbour.example,CTO']), 'contacts');
    const { accountIds } = await applyRecords((await db.staging.toArray()).map(({ record }) => record));
    expect((await db.account.get(accountIds[0] ?? ''))?.account.contacts).toMatchObject([{ role: 'champion', title: 'CTO' }]);
  });

  it('gives the rejected rows back as a file that is safe to open, and that can be corrected and read again', async () => {
    const result = await read(
      text(['Account ID,Account Name,Renewal Date', 'A-1,Harbour,2099-01-01', 'A-2,"=cmd|""x""!A1, Inc",soon', 'A-3,Quarry,-5']),
    );
    const file = result.ok ? await result.value.rejectedFile?.text() : '';
    expect(file?.split('\r\n')).toEqual([
      'Line,Reason,Account ID,Account Name,Renewal Date',
      '3,Renewal Date “soon” is not a date Sidelight can read: write it as YYYY-MM-DD,A-2,"\'=cmd|""x""!A1, Inc",soon',
      '4,Renewal Date “-5” is not a date Sidelight can read: write it as YYYY-MM-DD,A-3,Quarry,-5',
      '',
    ]);
    const corrected = await read(new File([file?.replace(',soon', ',2099-02-03') ?? ''], 'corrected.csv'));
    expect(corrected).toMatchObject({
      ok: true,
      value: { accepted: 1, shown: [{ row: { externalId: 'A-2', value: { name: '=cmd|"x"!A1, Inc' } } }] },
    });
  });

  it('asks for the kind when the columns do not tell', async () => {
    const result = await read(text(['Foo,Bar', '1,2']));
    expect(result).toMatchObject({ ok: false, error: { code: 'bad_input', message: expect.stringContaining('kind') } });
    expect(await db.import.count()).toBe(0);
  });

  it('takes contacts only for accounts that were imported', async () => {
    const file = text(['Account ID,Full Name,Email', 'A-1,Ana,ana@harbour.example', 'A-9,Tom,tom@quarry.example']);
    await db.record.put({
      connectionId: 'csv',
      type: 'account',
      externalId: 'A-1',
      accountExternalId: 'A-1',
      accountId: 'x',
      label: 'Imported file book.csv',
      asOf: '2026-11-01T00:00:00.000Z',
      value: { name: 'Harbour' },
    } as Parameters<typeof db.record.put>[0]);
    expect(await read(file, 'contacts')).toMatchObject({ ok: true, value: { kind: 'contacts', accepted: 1, rejected: 1 } });
  });

  it('stages nothing when the data belongs to a newer version', async () => {
    await db.meta.put({ key: 'schema', value: 9999 });
    await expect(read(text(['Account ID,Account Name', 'A-1,Harbour']))).rejects.toMatchObject({ code: 'newer_version' });
    expect((await counts()).staged).toBe(0);
    await db.meta.delete('schema');
  });
});

it('names the kinds that a file could be of', async () => {
  const result = await read(text(['Account ID,Account Name,Contract ID,Renewal Date,ARR,Segment', 'A-1,Harbour,C-1,2099-01-01,5,SMB']));
  expect(result.ok ? undefined : result.error.message).toBe('The column names fit Accounts or Subscriptions. Choose which it is.');
});
