import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { session } from '../../../lib/platform/session';
import { db } from '../../../lib/store/db';
import { enqueue } from '../../../lib/store/outbox/outbox';
import { applyRecords } from '../../../lib/store/records/records';
import { holdAccess } from '../../../lib/worker/connections/access';
import { authorizerOf } from '../../../lib/worker/connections/authorizer';
import { disconnect } from '../../../lib/worker/connections/change';
import { finishErasing } from '../../../lib/worker/connections/erase';
import { lookAfterConnections } from '../../../lib/worker/connections/look-after';
import { openConnection, openForWriting } from '../../../lib/worker/connections/open';
import { noteUse, retireUnused } from '../../../lib/worker/connections/retire';
import { keepSecret, type Secret, secretOf, settleVault } from '../../../lib/worker/connections/vault';
import { CONFIG_KEY, readConfig } from '../../../lib/worker/settings/config';
import { browser } from '../../builders/fake-browser';
import { ID, system } from '../../builders/fake-system';
import { bookNow, freshWorker, restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';
import { answer, vendor } from './vendor';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', async () => ({
  ...(await import('../../builders/fake-system')),
  oauthVendors: { fake: (await import('./vendor')).oauth },
  signInWays: { fake: ['oauth'] },
}));

const row = async () => {
  const found = await db.connection.get(ID);
  if (!found) throw new Error('no connection');
  return found;
};
const headers = async () => authorizerOf(await row()).headers();

async function signedIn(): Promise<void> {
  vendor.reset();
  vi.stubGlobal('fetch', answer);
  await freshWorker();
  await db.connection.update(ID, { method: 'oauth', clientId: 'client' });
  await keepSecret(ID, { kind: 'oauth', clientId: 'client', refresh: vendor.refresh });
}

/** Records that this connection read, and a write that has not left. */
async function withBook(): Promise<void> {
  system.put('a1', 'Tarn');
  system.put('a2', 'Quell');
  await applyRecords(system.page(0).records);
  const [account] = await db.account.toArray();
  const operation = { kind: 'task.reopen', taskId: 't', targetId: '1' } as const;
  await enqueue({ id: 'w1', operation, accountId: account?.id ?? '', destination: ID, notBefore: 0, userId: 'u1' });
}

const policy = async (change: object) => {
  const config = await readConfig();
  await session.set({ [CONFIG_KEY]: { ...config, policy: { ...config.policy, ...change } } });
};

/** Everything on disk, keys and bytes included. */
async function disk(): Promise<string> {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  const bytes = (value: unknown) => (value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : value);
  return JSON.stringify(tables, (_key, value) => bytes(value)) + JSON.stringify(await browser.storage.local.get(null));
}

beforeEach(signedIn);

describe('access', () => {
  it('is renewed once, however many ask at the same time, and lasts', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, headers));
    expect(new Set(all.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ ok: true, value: { Authorization: 'Bearer planted-access-1' } })]),
    );
    expect(await headers()).toEqual(all[0]);
    expect(vendor.asked).toEqual(['/token']);
  });

  it('that is refused in the middle of work is renewed once for all who were refused', async () => {
    const first = await headers();
    if (!first.ok) throw new Error('no headers');
    const again = await Promise.all(Array.from({ length: 10 }, async () => authorizerOf(await row()).renew?.(first.value)));
    for (const one of again) expect(one).toEqual({ ok: true, value: { Authorization: 'Bearer planted-access-2' } });
    expect(vendor.asked).toEqual(['/token', '/token']);
  });

  it('that is nearly over is renewed before it is used', async () => {
    await holdAccess(ID, { access: 'planted-old', expiresAt: Date.now() + 10_000 });
    expect(await headers()).toEqual({ ok: true, value: { Authorization: 'Bearer planted-access-1' } });
  });

  it('survives the worker being killed at any point: the rotated token is kept before it is used', async () => {
    for (let killAt = 1; ; killAt += 1) {
      await signedIn();
      restart(killAt);
      const first = await headers().then(
        (value) => value,
        () => undefined,
      );
      const alive = life.steps < killAt;
      restart();
      if (alive && first?.ok) {
        expect(killAt).toBeGreaterThan(5);
        break;
      }
      const secret = await secretOf<Secret>(ID);
      const kept = secret?.kind === 'oauth' ? secret.refresh : undefined;
      // Nothing was asked for with a new token whose successor is not kept: either the old pair or the new one is whole.
      const access = await session.get<{ access: string }>(`access:${ID}`);
      if (access) expect(kept).toBe(vendor.refresh);
      const after = await headers();
      if (kept === vendor.refresh || vendor.issued === 0) expect(after.ok).toBe(true);
    }
  });

  it('is not there while the vendor is away; nothing is lost', async () => {
    await withBook();
    vendor.down = true;
    expect(await headers()).toMatchObject({ ok: false, error: { code: 'offline', retryable: true } });
    expect((await row()).state).toBe('connected');
    vendor.down = false;
    expect((await headers()).ok).toBe(true);
    expect(await bookNow()).toHaveLength(2);
  });
});

describe('a sign-in that was revoked', () => {
  it('is over: tokens and what was read go, what waits to be sent stays', async () => {
    await withBook();
    vendor.revoked = true;
    expect(await headers()).toMatchObject({ ok: false, error: { code: 'auth_expired', detail: 'revoked' } });
    await finishErasing();
    expect(await row()).toMatchObject({ state: 'signed_out', error: { detail: 'revoked' } });
    expect(await bookNow()).toEqual([]);
    expect(await secretOf(ID)).toBeUndefined();
    expect(await db.outbox.toArray()).toEqual([]);
    expect(await db.unsent.toArray()).toMatchObject([{ id: 'w1', userId: 'u1' }]);
    expect(await openConnection(ID)).toMatchObject({ ok: false, error: { code: 'auth_expired' } });
  });

  it('says so to all who ask at the same time, and none of them finds another reason', async () => {
    vendor.revoked = true;
    const answers = await Promise.all(Array.from({ length: 3 }, headers));
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { detail: 'revoked' } });
    expect(await row()).toMatchObject({ state: 'signed_out', error: { detail: 'revoked' } });
  });

  it('by API token is told by the first refusal', async () => {
    await db.connection.update(ID, { method: 'token' });
    await keepSecret(ID, { kind: 'token', email: 'ana@acme.example', token: 'planted-token' });
    const good = await headers();
    expect(good).toEqual({ ok: true, value: { Authorization: `Basic ${btoa('ana@acme.example/token:planted-token')}` } });
    expect(await authorizerOf(await row()).renew?.({})).toMatchObject({ ok: false, error: { detail: 'revoked' } });
    expect((await row()).state).toBe('signed_out');
  });
});

describe('a renewal whose answer was lost', () => {
  const broken = { ok: false, error: { code: 'auth_expired', detail: 'broken' } };
  const breakIt = async () => {
    await withBook();
    vendor.unheard = true;
    await headers();
    vendor.unheard = false;
    expect(await headers()).toMatchObject(broken);
  };

  it('ends the sign-in at a vendor that rotates, and what was read and not sent stays for a day', async () => {
    await breakIt();
    await lookAfterConnections();
    expect(await row()).toMatchObject({ state: 'signed_out', error: { detail: 'broken' } });
    expect(await bookNow()).toHaveLength(2);
    expect(await db.outbox.toArray()).toMatchObject([{ id: 'w1', state: 'queued' }]);
    await db.connection.update(ID, { brokenAt: new Date(Date.now() - 90_000_000).toISOString() as IsoInstant });
    await lookAfterConnections();
    expect(await bookNow()).toEqual([]);
    expect(await db.unsent.toArray()).toMatchObject([{ id: 'w1' }]);
    expect(await row()).not.toHaveProperty('brokenAt', expect.anything());
  });

  it('is forgotten with the next one that is answered: a revocation after it erases at once', async () => {
    await withBook();
    vendor.down = true;
    await headers();
    vendor.down = false;
    expect((await headers()).ok).toBe(true);
    vendor.revoked = true;
    await holdAccess(ID, { access: 'planted-old', expiresAt: 1 });
    expect(await headers()).toMatchObject({ ok: false, error: { detail: 'revoked' } });
    await finishErasing();
    expect(await bookNow()).toEqual([]);
  });

  it('and a worker killed at any point of it leave the book as it is', async () => {
    for (let killAt = 1, broke = 0; ; killAt += 1) {
      await signedIn();
      await withBook();
      restart(killAt);
      const first = await headers().catch(() => undefined);
      const alive = life.steps < killAt;
      restart();
      await lookAfterConnections();
      const after = await headers();
      await finishErasing();
      expect(await bookNow(), `killed at ${killAt}`).toHaveLength(2);
      if (!after.ok) {
        expect(after).toMatchObject(broken);
        broke += 1;
      }
      if (alive && first?.ok) {
        expect(broke).toBeGreaterThan(0);
        break;
      }
    }
  });
});

describe('secrets', () => {
  it('are sealed with a key that cannot be exported, and stand nowhere in clear', async () => {
    await headers();
    const key = (await db.secret.get('key'))?.value as CryptoKey;
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    expect(await disk()).not.toContain('planted');
    expect(JSON.stringify(await browser.storage.sync.get(null))).not.toContain('planted');
  });

  it('of one connection open in no other place', async () => {
    const value = (await db.secret.get(ID))?.value;
    await db.secret.put({ connectionId: 'fake:evil.zendesk.com', value: value as CryptoKey });
    expect(await secretOf('fake:evil.zendesk.com')).toBeUndefined();
    expect(await secretOf(ID)).toMatchObject({ refresh: 'planted-refresh-0' });
  });

  it('tokenStorage session keeps nothing on disk, also of what was there before', async () => {
    await policy({ tokenStorage: 'session' });
    await settleVault();
    expect(await db.secret.count()).toBe(0);
    expect((await headers()).ok).toBe(true);
    expect(await db.secret.count()).toBe(0);
    // The browser closes: the sign-in is over, what was read is not.
    await withBook();
    await browser.storage.session.clear();
    await session.clear();
    await policy({ tokenStorage: 'session' });
    expect(await headers()).toMatchObject({ ok: false, error: { code: 'auth_expired', detail: 'gone' } });
    expect((await row()).state).toBe('signed_out');
    expect(await bookNow()).toHaveLength(2);
  });
});

describe('a write that waits', () => {
  it('is opened for the person who made it, where that person lets Sidelight write, and for nobody else', async () => {
    await signedIn();
    expect(await openForWriting(ID, 'u1')).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    await db.connection.update(ID, { writes: true });
    expect(await openForWriting(ID, 'u1')).toMatchObject({ ok: true });
    expect(await openForWriting(ID, 'u2')).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });
});

describe('disconnecting', () => {
  it('ends the sign-in at the vendor by its refresh token and erases', async () => {
    await withBook();
    expect(await disconnect(ID)).toEqual({ told: 'told' });
    expect(vendor.ended).toEqual(['planted-refresh-0']);
    expect(await db.connection.count()).toBe(0);
    expect(await bookNow()).toEqual([]);
    expect(await db.unsent.count()).toBe(1);
    expect(await db.secret.toCollection().primaryKeys()).toEqual(['key']);
  });

  it('tells the vendor later where it cannot be reached now', async () => {
    vendor.down = true;
    expect(await disconnect(ID)).toEqual({ told: 'later' });
    expect(await db.connection.count()).toBe(0);
    expect(await disk()).not.toContain('planted');
    vendor.down = false;
    await lookAfterConnections();
    expect(vendor.ended).toEqual(['planted-refresh-0']);
    expect(await db.secret.toCollection().primaryKeys()).toEqual(['key']);
  });

  it('goes on after the worker was killed at any point', async () => {
    for (let killAt = 1; ; killAt += 1) {
      await signedIn();
      await withBook();
      restart(killAt);
      await disconnect(ID).catch(() => undefined);
      const alive = life.steps < killAt;
      restart();
      const begun = (await db.connection.get(ID))?.state !== 'connected';
      await lookAfterConnections();
      if (begun) {
        expect(await db.connection.count(), `killed at ${killAt}`).toBe(0);
        expect(await bookNow()).toEqual([]);
        expect(vendor.ended).toContain('planted-refresh-0');
      } else {
        expect(await bookNow()).toHaveLength(2);
      }
      if (alive) {
        expect(killAt).toBeGreaterThan(20);
        break;
      }
    }
  }, 60_000);
});

describe('a sign-in that nobody uses', () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString() as IsoInstant;

  it('ends after the company’s number of days, is revoked, and what it read goes', async () => {
    await withBook();
    await db.connection.update(ID, { usedAt: daysAgo(13) });
    await retireUnused();
    expect((await row()).state).toBe('connected');
    await policy({ 'connections.unusedDays': 12 });
    await noteUse();
    await retireUnused();
    expect(await row()).toMatchObject({ state: 'signed_out', error: { detail: 'unused' } });
    expect(vendor.ended).toEqual(['planted-refresh-0']);
    expect(await bookNow()).toEqual([]);
  });

  it('is in use while somebody works with Sidelight', async () => {
    await db.connection.update(ID, { usedAt: daysAgo(13) });
    await noteUse();
    expect((await row()).usedAt > daysAgo(1)).toBe(true);
  });
});
