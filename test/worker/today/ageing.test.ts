import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { nowIso } from '../../../lib/domain/dates';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { evaluateToday } from '../../../lib/worker/today/evaluate';
import { freshWorker } from '../../builders/fake-worker';
import { accountRecord } from '../../builders/records';
import { NOW } from './book';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await freshWorker();
});
afterEach(() => vi.useRealTimers());

const onDay = (days: number) => vi.setSystemTime(new Date(NOW.getTime() + days * 86_400_000 - (days > 0 ? 3_600_000 : 0)));
const kept = async () => (await db.healthDay.toArray()).map(({ date, to }) => [date, to.by, Math.round(to.score ?? 0)]);

it('what time alone does to health is written on the day on which it shows, once, and in the account', async () => {
  const asOf = nowIso();
  const value = {
    name: 'Ageing',
    usage: { activeSeats: 40, seats: 60 },
    support: { open: 1, oldestDays: 20, oldestOn: '2026-11-04' as never, oldestTicket: '7' },
  };
  const touch = {
    id: 't',
    at: '2026-10-25T09:00:00.000Z' as IsoInstant,
    kind: 'call' as const,
    direction: 'both' as const,
    summary: 'Call',
  };
  const base = accountRecord('A1', value);
  await applyRecords([
    { ...base, asOf },
    { ...base, asOf, type: 'touchpoint', externalId: 't', value: touch },
  ]);
  await evaluateToday();
  expect(await kept()).toEqual([]);
  const before = (await db.line.toArray())[0]?.score ?? 0;
  onDay(2);
  await evaluateToday();
  const [first] = await kept();
  expect(first?.slice(0, 2)).toEqual(['2026-11-26', 'estimate']);
  expect(first?.[2]).toBeLessThan(before);
  expect((await db.account.toArray())[0]?.account.healthMoves).toMatchObject([{ date: '2026-11-26', moved: expect.any(Number) }]);
  await evaluateToday();
  await db.setting.toArray();
  expect(await kept()).toHaveLength(1);
  expect((await db.line.toArray())[0]?.score).toBe(first?.[2]);
});

it('a line kept before lines said what renews by itself says so once the day is worked out', async () => {
  const renewal = { endDate: '2026-12-20' as never, autoRenews: true, noticeDays: 60 };
  await applyRecords([{ ...accountRecord('A1', { name: 'Itself', renewal }), asOf: nowIso() }]);
  await db.line.toCollection().modify((line) => void delete line.renews);
  await evaluateToday();
  expect(await db.line.toArray()).toMatchObject([{ name: 'Itself', decideBy: '2026-10-21', renews: '2026-12-20' }]);
});
