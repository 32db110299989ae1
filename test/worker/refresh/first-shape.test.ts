import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { Connection } from '../../../lib/connectors/connector';
import type { IsoInstant } from '../../../lib/domain/account';
import { appError, fail, ok } from '../../../lib/domain/errors';
import { getConnection, putConnection } from '../../../lib/store/connections/connections';
import { db } from '../../../lib/store/db';
import type { ConnectionRow } from '../../../lib/store/rows';
import { shapeAtFirst } from '../../../lib/worker/refresh/first-shape';

vi.mock('../../../lib/platform/log', () => ({ log: () => undefined }));

afterEach(async () => {
  await db.delete();
  await db.open();
});

const at = '2026-11-01T09:00:00.000Z' as IsoInstant;
const base: ConnectionRow = {
  id: 'salesforce:acme.my.salesforce.com',
  connector: 'salesforce',
  host: 'acme.my.salesforce.com',
  method: 'oauth',
  state: 'connected',
  settings: {},
  writes: false,
  createdAt: at,
  usedAt: at,
};
const choices = [
  { id: 'CSM__c', label: 'CSM', count: 61 },
  { id: 'OwnerId', label: 'Owner', count: 0 },
  { id: 'all', label: 'All', count: 900, whole: true as const },
];
const system = (more: Partial<Connection> = {}): Connection => ({
  connectionId: base.id,
  whoami: async () => ok({ userId: 'u', name: 'Robin' }),
  fields: async () => ok({ offers: [], guess: { arr: 'ARR__c' }, keyField: 'Sidelight_Key__c' }),
  bookChoices: async () => ok(choices),
  ...more,
});

async function shaped(settings: Record<string, unknown>, connection: Connection) {
  const row = { ...base, settings };
  await putConnection(row);
  const changed = await shapeAtFirst({ row, connection });
  return { changed, settings: (await getConnection(base.id))?.settings };
}

it('begins with fields by their names and every account that is theirs in some way, not with all there are', async () => {
  expect(await shaped({}, system())).toEqual({
    changed: ok(true),
    settings: { mapping: { arr: 'ARR__c' }, keyField: 'Sidelight_Key__c', book: ['CSM__c'] },
  });
});

it('touches nothing that a person chose, an empty choice included', async () => {
  for (const settings of [{ mapping: {} }, { book: [] }, { filter: '' }]) {
    expect(await shaped(settings, system())).toEqual({ changed: ok(false), settings });
  }
});

it('waits for a system that is away, and goes on without one that does not say', async () => {
  const away = fail(appError('offline'));
  expect(await shaped({}, system({ fields: async () => away }))).toEqual({ changed: away, settings: {} });
  const closed = system({ fields: async () => fail(appError('forbidden')), bookChoices: undefined });
  expect(await shaped({}, closed)).toEqual({ changed: ok(true), settings: { mapping: {} } });
});
