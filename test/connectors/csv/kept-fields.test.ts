import { expect, it } from 'vitest';
import { withKept } from '../../../lib/connectors/csv/kept-fields';
import type { AccountPatch } from '../../../lib/domain/account';
import type { SourceRecord } from '../../../lib/domain/record';
import { accountRecord } from '../../builders/records';

const stored = (value: AccountPatch) => ({ ...accountRecord('A-1', { name: 'Harbour', ...value }), accountId: 'a' }) as SourceRecord;
const before = stored({ usage: { seats: 60, activeSeats: 41 } });
const after = (value: AccountPatch, ...columns: string[]) =>
  withKept(accountRecord('A-1', { name: 'Harbour', ...value }), before, new Set(['id', 'name', ...columns])).value;

it('a column of seats alone says nothing about how many are used, so both stay; both columns together take away what is empty', () => {
  expect(after({}, 'seats')).toMatchObject({ usage: { seats: 60, activeSeats: 41 } });
  expect(after({ usage: { seats: 60, activeSeats: 12 } }, 'seats', 'activeSeats')).toMatchObject({ usage: { activeSeats: 12 } });
  expect(after({}, 'seats', 'activeSeats')).not.toHaveProperty('usage');
});

it('either column of health speaks of it', () => {
  const known = stored({ health: { score: 58, history: [], factors: [] } });
  const read = accountRecord('A-1', { name: 'Harbour' });
  expect(withKept(read, known, new Set(['id', 'name'])).value).toHaveProperty('health.score', 58);
  for (const column of ['health', 'band'])
    expect(withKept(read, known, new Set(['id', 'name', column])).value).not.toHaveProperty('health');
});
