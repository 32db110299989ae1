import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { appError } from '../../../lib/domain/errors';
import { changeRefresh, getRefresh } from '../../../lib/store/connections/refresh';
import { db } from '../../../lib/store/db';
import { refreshNow } from '../../../lib/worker/refresh/due';
import { refreshHandlers } from '../../../lib/worker/refresh/handlers';
import { broken, ID, system } from '../../builders/fake-system';
import { freshWorker } from '../../builders/fake-worker';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

beforeEach(freshWorker);

const stored = async () => (await db.record.where('[connectionId+type]').equals([ID, 'account']).primaryKeys()).map(([, , id]) => id);

async function loaded(count: number): Promise<void> {
  system.pageSize = 1000;
  for (let n = 0; n < count; n += 1) system.put(`a${n}`, `Account ${n}`);
  await refreshNow(ID);
  system.calls = [];
}

async function aDayLater(): Promise<void> {
  await changeRefresh(ID, () => ({ comparedAt: '2026-01-01T00:00:00.000Z' as IsoInstant }));
  await refreshNow(ID);
}

const answer = async (remove: boolean) => {
  await refreshHandlers['refresh.answer']({ connectionId: ID, remove }, {} as never);
  await vi.waitFor(async () => expect((await getRefresh(ID)).next ?? 0).toBeGreaterThan(0));
};

describe('lost access', () => {
  it('is looked for once a day: what is no longer mine to see is gone from here', async () => {
    await loaded(10);
    await refreshNow(ID);
    expect(system.calls).not.toContain('ids');
    system.hidden.add('a3');
    await aDayLater();
    expect(system.calls).toContain('ids');
    expect(await stored()).not.toContain('a3');
    expect(await db.record.where('[connectionId+type]').equals([ID, 'contact']).count()).toBe(9);
    expect(await db.identity.where('[kind+value]').equals(['email', 'p0@a3.example']).count()).toBe(0);
    expect(await db.account.count()).toBe(9);
  });

  it('and the role there are asked once a day: a light agent is one from then on', async () => {
    await loaded(2);
    expect((await db.connection.get(ID))?.user).toEqual({ userId: 'u1', name: 'Ana' });
    system.role = { role: 'agent', privateOnly: true };
    await refreshNow(ID);
    expect((await db.connection.get(ID))?.user?.privateOnly).toBeUndefined();
    await aDayLater();
    expect((await db.connection.get(ID))?.user).toEqual({ userId: 'u1', name: 'Ana', role: 'agent', privateOnly: true });
  });

  it('of a user who is no longer active there takes everything that was read, and nothing is asked again', async () => {
    await loaded(4);
    system.failures = [appError('auth_expired', undefined, { detail: 'inactive' })];
    await aDayLater();
    await vi.waitFor(async () => expect(await db.account.count()).toBe(0));
    expect(await db.connection.get(ID)).toMatchObject({ state: 'signed_out', error: { code: 'auth_expired', detail: 'inactive' } });
    system.calls = [];
    await refreshNow(ID);
    expect(system.calls).toEqual([]);
  });

  it('is looked for again after a sign-in that had ended', async () => {
    await loaded(10);
    system.failures = [broken('auth_expired')];
    await refreshNow(ID);
    system.hidden.add('a3');
    await refreshNow(ID);
    expect(await stored()).not.toContain('a3');
  });

  it('never takes out what one page looked at, which is nobody’s book', async () => {
    await loaded(10);
    await db.record.update([ID, 'account', 'a3'], { lookedAt: '2026-11-01T00:00:00.000Z' as IsoInstant });
    system.hidden.add('a3');
    await aDayLater();
    expect(await stored()).toContain('a3');
  });

  it('reads nothing as somebody else', async () => {
    await loaded(3);
    system.userId = 'u2';
    await aDayLater();
    expect(system.calls).toEqual(['whoami']);
    expect((await db.connection.get(ID))?.error?.message).toContain('Ana');
    expect(await stored()).toHaveLength(3);
  });
});

describe('a suspicious number of accounts leaving', () => {
  it.each([
    [10, 3],
    [3000, 501],
  ])('of %d stored, %d gone at once: somebody is asked, and nothing is taken out', async (all, hidden) => {
    await loaded(all);
    for (let n = 0; n < hidden; n += 1) system.hidden.add(`a${n}`);
    await aDayLater();
    expect(await stored()).toHaveLength(all);
    const [view] = await refreshHandlers['refresh.read']({}, {} as never);
    expect(view?.question).toMatchObject({ count: hidden, of: all });
    system.calls = [];
    await refreshNow(ID);
    expect(system.calls).toEqual([]);
  });

  it('goes when the person says so', async () => {
    await loaded(10);
    for (const id of ['a1', 'a2', 'a3']) system.hidden.add(id);
    await aDayLater();
    await answer(true);
    expect(await stored()).toHaveLength(7);
  });

  it('stays when the person says so, and is asked about again a day later', async () => {
    await loaded(10);
    for (const id of ['a1', 'a2', 'a3']) system.hidden.add(id);
    await aDayLater();
    await answer(false);
    expect(await stored()).toHaveLength(10);
    await aDayLater();
    expect((await getRefresh(ID)).question).toMatchObject({ count: 3 });
  });

  it('is noticed in the changes of a run too, whose other rows wait with it', async () => {
    await loaded(10);
    for (const id of ['a1', 'a2', 'a3']) system.drop(id);
    system.put('a4', 'Renamed');
    await refreshNow(ID);
    expect((await getRefresh(ID)).question).toMatchObject({ by: 'gone', count: 3, of: 10 });
    expect(await stored()).toHaveLength(10);
    await answer(true);
    expect(await stored()).toHaveLength(7);
    expect(await getRefresh(ID)).toMatchObject({ running: false, removed: 3 });
  });
});
