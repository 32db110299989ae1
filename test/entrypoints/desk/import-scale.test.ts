import { expect, it } from 'vitest';
import { scaleReading } from '../../../entrypoints/desk/import-scale';
import type { MappedColumn } from '../../../lib/connectors/csv/headers';

const column = (header: string) => [{ column: 0, header, field: 'health' }] as MappedColumn[];
const scores = (highest: number) => ({ line: 2, text: '0', count: 3, highest });

it('takes figures up to 10 for out of 10, and asks; nothing but zeros says nothing of a scale', () => {
  expect(scaleReading(scores(10), column('Health'), undefined)).toMatchObject({ scale: '0-10', by: 'rows' });
  expect(scaleReading(scores(0), column('Health'), undefined)).toBeUndefined();
  expect(scaleReading(scores(58), column('Health'), undefined)).toBeUndefined();
  expect(scaleReading(scores(0), column('Churn Risk'), undefined)).toMatchObject({ scale: 'inverted-100', by: 'name' });
  expect(scaleReading(scores(0), column('Health'), '0-10')).toMatchObject({ scale: '0-10', by: 'you' });
});
