import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Authorizer } from '../../../lib/connectors/connector';
import { nowIso } from '../../../lib/domain/dates';
import { session } from '../../../lib/platform/session';
import { db } from '../../../lib/store/db';
import { enqueue } from '../../../lib/store/outbox/outbox';
import { disconnect } from '../../../lib/worker/connections/change';
import { finishErasing } from '../../../lib/worker/connections/erase';
import { confirm, land } from '../../../lib/worker/connections/land';
import { lookAfterConnections } from '../../../lib/worker/connections/look-after';
import { discardUnsent, listUnsent } from '../../../lib/worker/connections/unsent';
import { forgetThisPerson } from '../../../lib/worker/privacy/forget';
import { HOST, ID } from '../../builders/fake-system';
import { freshWorker, restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', async () => ({
  ...(await import('../../builders/fake-system')),
  oauthVendors: {},
  signInWays: { fake: ['token'] },
}));
// What leaves is another test's.
vi.mock('../../../lib/worker/outbox/deliver', () => ({ deliver: async () => undefined }));

const ANA = { userId: 'u1', name: 'Ana', email: 'ana@acme.example' };
const BEN = { userId: 'u2', name: 'Ben', email: 'ben@acme.example' };
/** Nothing leaves before that. */
const LATER = Date.now() + 3_600_000;

const write = (id: string, userId: string | undefined, destination = ID) => ({
  id,
  operation: { kind: 'task.complete', taskId: 't', targetId: id, outcome: 'Done', note: `planted ${id}` } as const,
  accountId: 'a1',
  destination,
  notBefore: LATER,
  userId,
});

beforeEach(async () => {
  await freshWorker();
  await db.connection.update(ID, { user: ANA });
  await enqueue(write('w1', 'u1'));
  await enqueue({ ...write('w2', 'u1'), accountId: 'a2' });
  await enqueue({ ...write('own', undefined, 'local'), accountId: 'a3' });
});

const revoke = () => db.connection.update(ID, { state: 'signed_out', erase: 'data' });
const nobody: Authorizer = { credentials: 'omit', headers: async () => ({ ok: true, value: {} }) };
const signIn = async (user: typeof ANA) => {
  const made = { id: ID, connector: 'fake', host: HOST, method: 'token', writes: true } as const;
  await land(made, user, { auth: nobody });
  if ((await db.connection.get(ID))?.state !== 'connected' || (await session.get(`pending:${ID}`))) await confirm(ID);
};
const open = async () => (await db.outbox.toArray()).map(({ id }) => id).sort();
const disk = async () => {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(tables, (_key, value) => (value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : value));
};

describe('unsent writes of a sign-in that is over', () => {
  it('are sealed with a key that cannot be exported; how many wait for whom is all that can be read', async () => {
    await revoke();
    await finishErasing();
    expect(await open()).toEqual(['own']);
    expect(await disk()).not.toContain('planted w');
    expect(await listUnsent()).toMatchObject([{ destination: ID, who: 'ana@acme.example', count: 2 }]);
    const key = (await db.unsentKey.get('key'))?.value as CryptoKey;
    expect(key.extractable).toBe(false);
  });

  it('open when the same person signs in there again, as they were', async () => {
    const before = await db.outbox.get('w1');
    await revoke();
    await finishErasing();
    await signIn(ANA);
    expect(await open()).toEqual(['own', 'w1', 'w2']);
    expect(await db.outbox.get('w1')).toEqual(before);
    expect(await db.unsent.count()).toBe(0);
  });

  it('say nothing any more of a person who is forgotten, and open for their own after that', async () => {
    await db.outbox.update('w1', { operation: { ...write('w1', 'u1').operation, note: 'Ask eve@acme.example in May' } });
    await revoke();
    await finishErasing();
    const sealed = await db.unsent.get('w2');
    expect(await forgetThisPerson('Eve@acme.example')).toContainEqual({ what: 'mention in other rows', count: 1 });
    expect(await db.unsent.get('w2')).toEqual(sealed);
    await signIn(ANA);
    expect((await db.outbox.get('w1'))?.operation).toMatchObject({ note: 'Ask [removed] in May' });
    expect((await db.outbox.get('w2'))?.operation).toMatchObject({ note: 'planted w2' });
  });

  it('stay closed to another person, and open for their own after that', async () => {
    await signIn(BEN);
    expect((await db.connection.get(ID))?.user).toMatchObject(BEN);
    expect(await open()).toEqual(['own']);
    await lookAfterConnections();
    expect(await open()).toEqual(['own']);
    expect(await listUnsent()).toMatchObject([{ who: 'ana@acme.example', count: 2 }]);
    await signIn(ANA);
    expect(await open()).toEqual(['own', 'w1', 'w2']);
  });

  it('of another org behind the same address stay closed: the same id there is somebody else', async () => {
    await db.connection.update(ID, { user: { ...ANA, orgId: 'o1' } });
    await land({ id: ID, connector: 'fake', host: HOST, method: 'token', writes: true }, { ...ANA, orgId: 'o2' }, { auth: nobody });
    expect((await db.connection.get(ID))?.user).toMatchObject({ orgId: 'o1' });
    expect(await session.get(`pending:${ID}`)).toMatchObject({ user: { orgId: 'o2' } });
  });

  it('cannot be passed off as another person’s', async () => {
    await revoke();
    await finishErasing();
    await db.unsent.toCollection().modify({ userId: 'u2' });
    await signIn(BEN);
    expect(await open()).toEqual(['own']);
    expect(await db.unsent.count()).toBe(2);
  });

  it('outlive a connection that was ended by a press', async () => {
    await disconnect(ID);
    expect(await db.connection.count()).toBe(0);
    expect(await listUnsent()).toMatchObject([{ count: 2 }]);
    await signIn(ANA);
    expect(await open()).toEqual(['own', 'w1', 'w2']);
  });

  it('go when they are discarded, which is written down', async () => {
    await revoke();
    await finishErasing();
    await discardUnsent({ destination: ID, userId: 'u2' });
    expect(await db.unsent.count()).toBe(2);
    await discardUnsent({ destination: ID, userId: 'u1' });
    expect(await listUnsent()).toEqual([]);
    expect((await db.audit.toArray()).filter(({ action }) => action === 'write.discarded')).toHaveLength(2);
  });

  it('are either there or sealed, wherever the worker dies while they are put away or taken back', async () => {
    // Nobody dies the first time, which tells where a death leaves something.
    const points = [Number.POSITIVE_INFINITY];
    for (const killAt of points) {
      await freshWorker();
      await db.connection.update(ID, { user: ANA, usedAt: nowIso() });
      await enqueue(write('w1', 'u1'));
      await enqueue({ ...write('w2', 'u1'), accountId: 'a2' });
      await revoke();
      const both = async () => [...(await open()), ...(await db.unsent.toArray()).map(({ id }) => id)].sort();
      restart(killAt);
      await finishErasing()
        .then(() => signIn(ANA))
        .catch(() => undefined);
      if (points.length === 1) points.push(...life.lasting);
      restart();
      expect(await both(), `killed at ${killAt}`).toEqual(['w1', 'w2']);
      await lookAfterConnections();
      expect(await both(), `killed at ${killAt}`).toEqual(['w1', 'w2']);
      const over = (await db.connection.get(ID))?.state !== 'connected';
      expect(await db.unsent.count(), `killed at ${killAt}`).toBe(over ? 2 : 0);
    }
    expect(points.length).toBeGreaterThan(20);
  }, 120_000);
});

describe('a sign-in that broke', () => {
  const dayAgo = new Date(Date.now() - 90_000_000).toISOString() as ReturnType<typeof nowIso>;
  const broken = { state: 'signed_out', brokenAt: dayAgo, unanswered: true } as const;

  it('and was made again in time erases nothing a day later, and the next revocation counts as one', async () => {
    await db.connection.update(ID, broken);
    await signIn(ANA);
    const row = await db.connection.get(ID);
    expect(row).toMatchObject({ state: 'connected' });
    for (const mark of ['brokenAt', 'unanswered', 'erase'] as const) expect(row?.[mark]).toBeUndefined();
    await lookAfterConnections();
    expect(await open()).toEqual(['own', 'w1', 'w2']);
  });
});
