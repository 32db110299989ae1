import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportPreview } from '@/components/desk/import/importer';
import { amountReading } from '@/entrypoints/desk/import-amounts';
import { db } from '@/lib/store/db';
import { rememberColumns } from '@/lib/store/import/columns';
import { applyRecords } from '@/lib/store/records/records';
import { emptyBook, previewOf, read, text } from './reading';

const sheet = (...amounts: string[]) => text(['Account ID;Account Name;ARR', ...amounts.map((amount, n) => `A-${n};Company;${amount}`)]);
const arr = (value: ImportPreview) => value.shown.map(({ row }) => (row.type === 'account' ? row.value.arr?.amount : undefined));

describe('amounts with one sign before three digits', () => {
  beforeEach(emptyBook);

  it.each<[string, string[], number[], object]>([
    ['no other row', ['12.345', '8,500'], [12_345, 8_500], { by: 'usual', either: { line: 2, count: 2, isFraction: false } }],
    ['thousands that repeat', ['12.345', '1.234.567'], [12_345, 1_234_567], { by: 'rows', fractions: ',' }],
    ['a comma for the fraction', ['12.345', '12,50'], [12_345, 12.5], { by: 'rows', fractions: ',', either: { isFraction: false } }],
    ['a point for the fraction', ['12.345', '12.50', '9,000'], [12.35, 12.5, 9_000], { by: 'rows', fractions: '.', proof: { line: 3 } }],
    ['both', ['12.345', '12.5', '12,5'], [12_345, 12.5, 12.5], { by: 'both', either: { isFraction: false } }],
  ])('of a column with %s', async (_, amounts, expected, reading) => {
    const preview = await previewOf(read(sheet(...amounts)));
    expect(arr(preview)).toEqual(expected);
    expect(preview.amounts).toMatchObject({ ...reading, either: { text: '12.345', meanings: { none: 12_345, any: 12.35 } } });
  });

  it('are no question where there are none', async () => {
    expect(await previewOf(read(sheet('84000', '12.50', '1.234,5')))).not.toHaveProperty('amounts');
  });

  it('of contracts are told by both columns of money', async () => {
    await read(sheet('1'));
    await applyRecords((await db.staging.toArray()).map(({ record }) => record));
    const terms = text(['Account ID;Subscription ID;End Date;Amount;Renewal Amount', 'A-0;S-1;2099-01-01;12.345;13.50']);
    const { shown } = await previewOf(read(terms, 'subscriptions', { columns: ['accountId', 'id', 'end', 'amount', 'renewed'] }));
    expect(shown[0]?.row.value).toMatchObject({ amount: { amount: 12.35 }, renewed: { amount: 13.5 } });
  });

  it('are read as the person says, now and in later files of these columns, whatever their rows show', async () => {
    const chosen = await previewOf(read(sheet('12.345'), 'detect', { fractions: 'any' }));
    expect(arr(chosen)).toEqual([12.35]);
    expect(chosen.readAs).toMatchObject({ fractions: 'any' });
    const { columns } = (await db.import.get('one')) ?? {};
    await rememberColumns(columns ?? expect.fail());
    const later = await previewOf(read(sheet('12.345', '1,5')));
    expect(arr(later)).toEqual([12.35, 1.5]);
    expect(later.amounts).toMatchObject({ by: 'you', either: { isFraction: true } });
    expect(arr(await previewOf(read(sheet('12.345', '1,5'), 'detect', { fractions: 'none' })))).toEqual([12_345, 1.5]);
  });

  it('what rows of an earlier file agreed on holds until rows say otherwise', () => {
    const at = { line: 2, text: '12.345', count: 1 };
    expect(amountReading({ either: at }, '.')).toMatchObject({ fractions: '.', by: 'you', either: { isFraction: true } });
    expect(amountReading({ either: at, ',': { ...at, text: '1,5' } }, '.')).toMatchObject({ fractions: ',', by: 'rows' });
  });
});
