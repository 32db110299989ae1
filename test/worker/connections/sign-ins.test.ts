import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { session } from '../../../lib/platform/session';
import { db } from '../../../lib/store/db';
import { holdAccess } from '../../../lib/worker/connections/access';
import { authorizerOf } from '../../../lib/worker/connections/authorizer';
import { openForWriting } from '../../../lib/worker/connections/open';
import { type Secret, secretOf, settleVault } from '../../../lib/worker/connections/vault';
import { browser } from '../../builders/fake-browser';
import { ID } from '../../builders/fake-system';
import { bookNow, restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';
import { disk, headers, policy, row, signedIn, withBook } from './signed-in';
import { vendor } from './vendor';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', async () => ({
  ...(await import('../../builders/fake-system')),
  oauthVendors: { fake: (await import('./vendor')).oauth },
  signInWays: { fake: ['oauth'] },
}));

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
