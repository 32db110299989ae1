import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/store/db';
import { rememberColumns } from '@/lib/store/import/columns';
import { emptyBook, previewOf, read, text } from './reading';

describe('columns', () => {
  const sheet = () => text(['Nr,Wer,Umsatz', 'K-1,Harbour,84k', 'K-2,Quarry,12k']);
  const chosen = ['id', 'name', 'arr'];
  beforeEach(emptyBook);

  it('that nobody knows are offered with what they hold, and nothing is staged', async () => {
    const value = await previewOf(read(sheet(), 'accounts'));
    expect(value).toMatchObject({
      problem: 'No column is known as “Account Name”. Choose it below, or choose another kind of file.',
      accepted: 0,
      columns: [
        { column: 'Nr', sample: 'K-1' },
        { column: 'Wer', sample: 'Harbour' },
        { column: 'Umsatz', sample: '84k' },
      ],
    });
    expect(value.fields.slice(0, 2)).toEqual([
      { id: 'id', label: 'Account ID' },
      { id: 'name', label: 'Account Name' },
    ]);
    expect(await db.import.count()).toBe(0);
  });

  it('are read as chosen, and so are those of the next file with the same header once this one was confirmed', async () => {
    const value = await previewOf(read(sheet(), 'accounts', { columns: chosen }));
    expect(value).toMatchObject({ accepted: 2, remembered: false, shown: [{ row: { value: { arr: { amount: 84_000 } } } }, {}] });
    expect(await read(sheet())).toMatchObject({ ok: false });
    const row = await db.import.get('one');
    await rememberColumns(row?.columns ?? expect.fail());
    expect(await previewOf(read(sheet()))).toMatchObject({ kind: 'accounts', accepted: 2, remembered: true });
    expect(await previewOf(read(sheet(), 'accounts', { columns: 'known' }))).toMatchObject({
      remembered: false,
      problem: expect.stringContaining('Account Name'),
    });
    expect(await previewOf(read(sheet(), 'contacts'))).toMatchObject({ kind: 'contacts', remembered: false });
    expect(await read(text(['Nr,Wer,Gewinn', 'K-1,Harbour,1']))).toMatchObject({ ok: false });
    const rejected = text(['Line,Reason,Nr,Wer,Umsatz', '2,because,K-9,Corrected,1k']);
    expect(await previewOf(read(rejected))).toMatchObject({ accepted: 1, remembered: true, shown: [{ row: { externalId: 'K-9' } }] });
  });

  it('with one name are both left alone until the person says which', async () => {
    const lines = ['Account ID,Account Name,Domain,Domain', 'A-1,Harbour,first.example,second.example'];
    expect(await previewOf(read(text(lines)))).toMatchObject({
      problem: expect.stringContaining('Two columns are called “Domain”'),
      accepted: 0,
    });
    const value = await previewOf(read(text(lines), 'accounts', { columns: ['id', 'name', null, 'domains'] }));
    expect(value).toMatchObject({ accepted: 1, shown: [{ row: { value: { domains: ['second.example'] } } }] });
  });

  it.each([[['__proto__', 'constructor', 'toString']], [['id', 'id', 'arr']], [[]]])('chosen as %j harm nothing', async (columns) => {
    expect(await previewOf(read(sheet(), 'accounts', { columns }))).toMatchObject({ accepted: 0, problem: expect.any(String) });
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });
});
