import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { maskedRow } from '../../../lib/worker/today/masked';
import { freshWorker } from '../../builders/fake-worker';
import { todayNow } from '../../builders/today';
import { fillBook, NOW } from './book';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await freshWorker();
  await fillBook();
});
afterEach(() => {
  vi.useRealTimers();
});

it('an audience reads no owner’s name, and an account that has one is still not offered to be taken', async () => {
  const { rows } = await todayNow({ scope: 'team' });
  const seen = rows.map((row) => [row.name, maskedRow(row).csm]);
  expect(seen).toContainEqual(['Burning', '']);
  expect(seen).toContainEqual(['Nobody', undefined]);
  expect(JSON.stringify(rows.map(maskedRow))).not.toMatch(/Ana Ek|Bo Li/);
});
