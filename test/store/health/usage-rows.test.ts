import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { IsoDate } from '../../../lib/domain/account';
import { db } from '../../../lib/store/db';
import { dropOldUsage } from '../../../lib/store/health/usage-rows';
import { applyRecords } from '../../../lib/store/records/records';
import { accountRecord } from '../../builders/records';

const day = (text: string) => text as IsoDate;
const usage = (account: string, date: string, more: object, connectionId = 'csv') => ({
  ...accountRecord(account, {}),
  connectionId,
  type: 'usage' as const,
  externalId: `${account} ${date} ${JSON.stringify(more)}`,
  value: { date: day(date), ...more },
});

beforeEach(async () => {
  await Promise.all([db.record.clear(), db.account.clear()]);
});

it('measurements of long ago go, the last ones of an account stay, and what is shown is the same', async () => {
  await applyRecords([
    accountRecord('A1', { name: 'Measured' }),
    accountRecord('A2', { name: 'Silent since' }),
    usage('A1', '2024-01-01', { active: 10 }),
    usage('A1', '2025-02-01', { active: 20, seats: 50 }),
    usage('A1', '2026-11-01', { active: 30 }),
    usage('A2', '2024-01-01', { active: 5, seats: 9 }),
    usage('A2', '2024-02-01', { active: 6 }),
    ...Array.from({ length: 1_200 }, (_, n) => usage('A2', '2023-05-01', { feature: `F${n}`, count: n })),
  ]);
  const shown = async () => (await db.account.toArray()).map(({ account }) => [account.name, account.usage]);
  const before = await shown();
  expect(await dropOldUsage(day('2025-10-01'))).toBe(1_201);
  expect((await db.record.toArray()).flatMap((row) => (row.type === 'usage' ? [row.value.date] : [])).sort()).toEqual([
    '2024-01-01',
    '2024-02-01',
    '2025-02-01',
    '2026-11-01',
  ]);
  await applyRecords([accountRecord('A1', { name: 'Measured' }), accountRecord('A2', { name: 'Silent since', csm: 'Ana' })]);
  expect(await shown()).toEqual(before);
  expect(await dropOldUsage(day('2025-10-01'))).toBe(0);
});
