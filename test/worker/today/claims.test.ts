import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoDate } from '../../../lib/domain/account';
import { checkAudit } from '../../../lib/store/audit/audit';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { changeSetting } from '../../../lib/store/settings/settings';
import { say } from '../../../lib/words/say';
import { claimAccount, coverFor, release, tellColleagues } from '../../../lib/worker/today/claims';
import { freshWorker, restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';
import { taskRecord } from '../../builders/records';
import { todayNow } from '../../builders/today';
import { fillBook, NOW, setAccount } from './book';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const iAm = (me: string) => changeSetting('today', (choices) => ({ ...choices, me }));
const idOf = async (name: string) => (await db.account.where('nameKey').equals(name.toLowerCase()).first())?.id ?? '';
const names = async (scope: 'mine' | 'unclaimed') => (await todayNow({ scope })).rows.map(({ name }) => name);
const tuesday = '2026-12-01' as IsoDate;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await freshWorker();
  await fillBook();
  await iAm('Ana Ek');
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an account that nobody owns', () => {
  it('is mine once I took it, nobody’s again when I let it go, and both are in the record', async () => {
    expect(await names('unclaimed')).toEqual(['Nobody']);
    await claimAccount({ accountId: await idOf('Nobody') });
    restart();
    expect(await names('mine')).toEqual(['Burning', 'Deciding', 'Nobody']);
    expect(await todayNow({ scope: 'unclaimed' })).toMatchObject({ rows: [], counts: { mine: 3, unclaimed: 0 } });
    await release({ accountId: await idOf('Nobody') });
    expect(await names('unclaimed')).toEqual(['Nobody']);
    expect((await db.audit.toArray()).map(({ action }) => action)).toEqual(['today.claimed', 'today.released']);
    expect(await checkAudit()).toEqual({ count: 2, bad: undefined });
  });

  it('of two who take it, the second is told who has it', async () => {
    const accountId = await idOf('Nobody');
    await claimAccount({ accountId });
    await iAm('Bo Li');
    await expect(claimAccount({ accountId })).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('Ana Ek') });
    expect(await names('mine')).not.toContain('Nobody');
  });

  it('that the book has given to somebody meanwhile is read again, and told', async () => {
    const accountId = await idOf('Nobody');
    await setAccount('A5', { csm: 'Bo Li' });
    await expect(claimAccount({ accountId })).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('Bo Li') });
    expect(await db.claim.count()).toBe(0);
  });

  it('on which a connected system shows a colleague at work is theirs already, and I am told who', async () => {
    await applyRecords([taskRecord('A5', 'T5', { title: 'Call', playbook: 'Adoption', owner: 'Bo Li' })]);
    const accountId = await idOf('Nobody');
    await expect(claimAccount({ accountId })).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('Bo Li') });
    expect(await db.claim.count()).toBe(0);
  });

  it('that I took stays between us where no connected system keeps who looks after it', async () => {
    const accountId = await idOf('Nobody');
    await expect(tellColleagues({ accountId, commandId: 'c1' })).rejects.toMatchObject({ code: 'not_found' });
    await claimAccount({ accountId });
    await expect(tellColleagues({ accountId, commandId: 'c1' })).rejects.toMatchObject({ message: say('today.nowhere') });
    expect(await db.outbox.count()).toBe(0);
  });

  it('that I took is the book’s owner’s as soon as the book names one', async () => {
    await claimAccount({ accountId: await idOf('Nobody') });
    await setAccount('A5', { csm: 'Bo Li' });
    expect(await names('mine')).not.toContain('Nobody');
  });

  it('is taken with its line of the record or not at all, whenever the worker dies', async () => {
    const accountId = await idOf('Nobody');
    for (let killAt = 1; killAt < 60; killAt += 1) {
      await Promise.all([db.claim.clear(), db.audit.clear(), db.auditHead.clear()]);
      restart(killAt);
      await claimAccount({ accountId }).catch(() => undefined);
      life.begin();
      expect(await db.audit.count()).toBe(await db.claim.count());
    }
    expect(await db.claim.count()).toBe(1);
  });
});

describe('covering for a colleague', () => {
  it('puts their accounts beside mine until the day they are back, and leaves them theirs', async () => {
    await coverFor({ owner: 'Bo Li', until: tuesday });
    expect(await names('mine')).toEqual(['Burning', 'Deciding', 'Falling', 'Owed']);
    expect((await todayNow({})).taken.covers).toEqual([{ owner: 'Bo Li', until: tuesday }]);
    await iAm('Bo Li');
    expect(await names('mine')).toEqual(['Falling', 'Owed']);
    await iAm('Ana Ek');
    vi.setSystemTime(new Date(`${tuesday}T09:00:00.000Z`));
    expect(await names('mine')).not.toContain('Falling');
  });

  it('ends when I say so; the Monday to come is offered', async () => {
    await coverFor({ owner: 'Bo Li', until: tuesday });
    await release({ owner: 'Bo Li' });
    expect(await names('mine')).toEqual(['Burning', 'Deciding']);
    expect((await todayNow({})).monday).toBe('2026-11-30');
    await expect(coverFor({ owner: 'Bo Li', until: '2026-11-24' as IsoDate })).rejects.toMatchObject({ code: 'bad_input' });
  });
});
