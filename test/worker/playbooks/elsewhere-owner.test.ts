import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { addDays, nowIso } from '../../../lib/domain/dates';
import { appError, fail, ok } from '../../../lib/domain/errors';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { dropClaim, takeClaim } from '../../../lib/store/today/claims';
import { drainOutbox } from '../../../lib/worker/outbox/drain';
import { evaluateToday } from '../../../lib/worker/today/evaluate';
import { laterToday } from '../../../lib/worker/today/later';
import { restart } from '../../builders/fake-worker';
import {
  account,
  accountId,
  beginIt,
  CONFIRM,
  CRM,
  crm,
  finish,
  later,
  openOrg,
  org,
  signIn,
  standins,
  task,
  tasksThere,
  there,
  today,
  withOrg,
} from './org-in-step';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
/** Who is signed in is another matter; every byte that leaves goes to the stand-in's org, and each is a point at which the worker may die. */
vi.mock('../../../lib/worker/connections/open', () => ({
  openForWriting: async () => (crm.signedIn ? ok({ row: {}, connection: openOrg() }) : fail(appError('auth_expired'))),
}));
vi.mock('../../../lib/platform/log', () => ({ log: () => undefined }));

withOrg();

describe('who writes', () => {
  const written = async () => {
    await beginIt();
    await later();
    return tasksThere().length;
  };
  it('nobody but the owner, and on an account that nobody owns whoever took it', async () => {
    await db.record.clear();
    await db.account.clear();
    await signIn({ csm: undefined });
    // To begin takes it.
    expect(await written()).toBeGreaterThan(2);
  });

  it('who let an account go before its tasks left has none of them written', async () => {
    await db.record.clear();
    await db.account.clear();
    await signIn({ csm: undefined });
    await db.connection.update(CRM, { writes: false });
    await beginIt();
    await dropClaim(`account ${await accountId()}`);
    await db.connection.update(CRM, { writes: true });
    await db.changed.add({ ids: [await accountId()] });
    await evaluateToday();
    await later();
    expect(tasksThere()).toEqual([]);
    await takeClaim({ key: `account ${await accountId()}`, by: 'Ana Ek', on: today, at: nowIso() });
    await db.changed.add({ ids: [await accountId()] });
    await evaluateToday();
    await later();
    expect(tasksThere().length).toBeGreaterThan(2);
  });

  it('not where the account was given to somebody else since', async () => {
    await db.connection.update(CRM, { writes: false });
    await beginIt();
    await applyRecords([account({ csm: 'Bo Li' })]);
    await db.connection.update(CRM, { writes: true });
    await evaluateToday();
    await finish(CONFIRM, 'Done');
    await later();
    expect(tasksThere()).toEqual([]);
    expect(await task(CONFIRM)).toMatchObject({ status: 'done' });
  });
});

describe('a task that no playbook keeps', () => {
  it('put off gets its day in Salesforce, once, whenever the worker dies', async () => {
    const plain = () =>
      org()
        .rows('Task')
        .find(({ Subject, WhatId }) => Subject === 'Send the agenda of the review' && WhatId === there());
    const until = addDays(today, 12);
    const read = await openOrg().account({ kind: 'salesforce.account', id: there(), role: 'focus' });
    if (!read.ok) throw new Error(read.error.message);
    await applyRecords(read.value.filter(({ type }) => type === 'task'));
    const accountId = (await db.account.toArray())[0]?.account.id ?? '';
    const taskId = `${CRM}:${plain()?.Id}`;
    for (let killAt = 1; killAt <= 12; killAt += 1) {
      restart(killAt);
      await laterToday({ accountId, commandId: `c${killAt}`, taskId, until }).catch(() => undefined);
      restart();
      expect(await laterToday({ accountId, commandId: `c${killAt}`, taskId, until })).toEqual({ known: 'there' });
      vi.setSystemTime(new Date(Date.now() + 60_000));
      await drainOutbox();
    }
    expect(plain()).toMatchObject({ ActivityDate: until, IsClosed: false });
    expect(standins.hits.filter(({ kind, object }) => kind === 'update' && object === 'Task')).toHaveLength(1);
  });
});
