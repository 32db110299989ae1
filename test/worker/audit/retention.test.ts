import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkAudit, record } from '../../../lib/store/audit/audit';
import { db } from '../../../lib/store/db';
import { auditHandlers } from '../../../lib/worker/audit/handlers';
import { keepRetention } from '../../../lib/worker/privacy/retention';
import { refreshConfig } from '../../../lib/worker/settings/config';
import { browser } from '../../builders/fake-browser';
import { freshWorker, restart } from '../../builders/fake-worker';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-08-01T09:00:00Z') });
  await freshWorker();
});
afterEach(() => vi.useRealTimers());

async function later(now: string, policy: object): Promise<void> {
  vi.setSystemTime(Date.parse(now));
  await restart();
  await browser.storage.managed.clear();
  await browser.storage.managed.set(policy as Record<string, unknown>);
  await refreshConfig();
  await keepRetention();
}
const targets = async () =>
  (await db.audit.toArray()).flatMap(({ action, target }) => (['export', 'pruned'].includes(action) ? [target] : []));

it('entries older than the company’s days go, and none without its word', async () => {
  const export_ = { actor: 'person', action: 'export' } as const;
  await record({ ...export_, target: 'summer' });
  vi.setSystemTime(Date.parse('2026-11-01T09:00:00Z'));
  await record({ ...export_, target: 'autumn' });
  await later('2026-11-10T09:00:00Z', {});
  await later('2026-11-10T10:00:00Z', { 'retention.auditDays': 7 });
  expect(await targets()).toEqual(['summer', 'autumn']);
  await later('2026-11-10T11:00:00Z', { 'retention.auditDays': 60 });
  expect(await targets()).toEqual(['autumn', '1-1']);
  expect(await auditHandlers['audit.read']()).toMatchObject({ pruned: 1, since: '2026-11-01T09:00:00.000Z' });
  expect((await checkAudit()).bad).toBeUndefined();
});
