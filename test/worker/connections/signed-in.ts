import { vi } from 'vitest';
import { session } from '../../../lib/platform/session';
import { db } from '../../../lib/store/db';
import { enqueue } from '../../../lib/store/outbox/outbox';
import { applyRecords } from '../../../lib/store/records/records';
import { authorizerOf } from '../../../lib/worker/connections/authorizer';
import { keepSecret } from '../../../lib/worker/connections/vault';
import { readConfig } from '../../../lib/worker/settings/config';
import { CONFIG_KEY } from '../../../lib/worker/settings/keys';
import { browser } from '../../builders/fake-browser';
import { ID, system } from '../../builders/fake-system';
import { freshWorker } from '../../builders/fake-worker';
import { answer, vendor } from './vendor';

export const row = async () => {
  const found = await db.connection.get(ID);
  if (!found) throw new Error('no connection');
  return found;
};
export const headers = async () => authorizerOf(await row()).headers();

export async function signedIn(): Promise<void> {
  vendor.reset();
  vi.stubGlobal('fetch', answer);
  await freshWorker();
  await db.connection.update(ID, { method: 'oauth', clientId: 'client' });
  await keepSecret(ID, { kind: 'oauth', clientId: 'client', refresh: vendor.refresh });
}

/** Records that this connection read, and a write that has not left. */
export async function withBook(): Promise<void> {
  system.put('a1', 'Tarn');
  system.put('a2', 'Quell');
  await applyRecords(system.page(0).records);
  const [account] = await db.account.toArray();
  const operation = { kind: 'task.reopen', taskId: 't', targetId: '1' } as const;
  await enqueue({ id: 'w1', operation, accountId: account?.id ?? '', destination: ID, notBefore: 0, userId: 'u1' });
}

export const policy = async (change: object) => {
  const config = await readConfig();
  await session.set({ [CONFIG_KEY]: { ...config, policy: { ...config.policy, ...change } } });
};

/** Everything on disk, keys and bytes included. */
export async function disk(): Promise<string> {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  const bytes = (value: unknown) => (value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : value);
  return JSON.stringify(tables, (_key, value) => bytes(value)) + JSON.stringify(await browser.storage.local.get(null));
}
