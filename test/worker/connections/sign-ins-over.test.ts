import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { db } from '../../../lib/store/db';
import { holdAccess } from '../../../lib/worker/connections/access';
import { authorizerOf } from '../../../lib/worker/connections/authorizer';
import { disconnect } from '../../../lib/worker/connections/change';
import { finishErasing } from '../../../lib/worker/connections/erase';
import { lookAfterConnections } from '../../../lib/worker/connections/look-after';
import { openConnection } from '../../../lib/worker/connections/open';
import { noteUse, retireUnused } from '../../../lib/worker/connections/retire';
import { keepSecret, secretOf } from '../../../lib/worker/connections/vault';
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
