import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { IsoDate } from '../../../lib/domain/account';
import { addDays } from '../../../lib/domain/dates';
import { applyRecords } from '../../../lib/store/records/records';
import { changeSetting } from '../../../lib/store/settings/settings';
import { listAhead } from '../../../lib/worker/today/ahead';
import { freshWorker } from '../../builders/fake-worker';
import { taskRecord } from '../../builders/records';
import { fillBook, NOW } from './book';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const today = '2026-11-24' as IsoDate;
const task = (account: string, id: string, days: number) =>
  taskRecord(account, id, { title: id, playbook: 'P', due: addDays(today, days) });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await freshWorker();
  await fillBook();
  await changeSetting('today', (choices) => ({ ...choices, me: 'Bo Li' }));
  await applyRecords([task('A1', 'of Ana', 1), task('A5', 'of nobody', 2), task('A4', 'mine', 3), task('A4', 'too late', 8)]);
});
afterEach(() => {
  vi.useRealTimers();
});

const titles = async (scope: 'mine' | 'unclaimed' | 'team', limit = 200) => {
  const { rows, more } = await listAhead({ scope, limit });
  return { titles: rows.map(({ title }) => title), more };
};

it('lists what comes to the accounts that the page is about', async () => {
  expect(await titles('mine')).toEqual({ titles: ['mine'], more: false });
  expect(await titles('unclaimed')).toEqual({ titles: ['of nobody'], more: false });
  expect(await titles('team')).toEqual({ titles: ['of Ana', 'of nobody', 'mine'], more: false });
});

it('does not lose it behind what is overdue, and says when there is more', async () => {
  await applyRecords(Array.from({ length: 250 }, (_, n) => task('A4', `late ${n}`, -1 - (n % 40))));
  expect(await titles('mine')).toEqual({ titles: ['mine'], more: false });
  expect(await titles('team', 2)).toEqual({ titles: ['of Ana', 'of nobody'], more: true });
});
