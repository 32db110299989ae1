import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { appError } from '../../../lib/domain/errors';
import type { SourceRecord } from '../../../lib/domain/record';
import type { TaskOutcome } from '../../../lib/domain/task/task';
import { getAccount } from '../../../lib/store/book/accounts';
import { db } from '../../../lib/store/db';
import { migrations, SCHEMA } from '../../../lib/store/migrations';
import {
  beginTry,
  dueWrites,
  enqueue,
  keepAsking,
  markNeedsYou,
  type NewWrite,
  nextDue,
  queueAgain,
  receiptFor,
  takenAt,
} from '../../../lib/store/outbox/outbox';
import { amendQueued, discard, retryNow, undoQueued } from '../../../lib/store/outbox/outbox-changes';
import { outboxCounts, pendingFor } from '../../../lib/store/outbox/pending';
import { settleInBook } from '../../../lib/store/outbox/settle';
import { applyRecords } from '../../../lib/store/records/records';
import type { OutboxRow } from '../../../lib/store/rows';
import { accountRecord, taskRecord } from '../../builders/records';

afterEach(async () => {
  await db.delete();
  await db.open();
});

async function account() {
  const { accountIds } = await applyRecords([accountRecord('A1'), taskRecord('A1', 'T1')]);
  const id = accountIds[0] ?? '';
  return { id, taskId: (await getAccount(id))?.tasks[0]?.id ?? '' };
}

const write = (accountId: string, taskId: string, id = 'w1', notBefore = Date.now(), outcome: TaskOutcome = 'Done'): NewWrite => ({
  id,
  operation: { kind: 'task.complete', taskId, outcome },
  accountId,
  destination: 'local',
  notBefore,
});

function record(accountId: string, taskId: string): SourceRecord {
  return {
    ...(taskRecord('A1', taskId, { status: 'done', outcome: 'Done' }) as Extract<SourceRecord, { type: 'task' }>),
    connectionId: 'local',
    accountId,
  };
}

describe('outbox', () => {
  it('a repeated command is one row', async () => {
    const { id, taskId } = await account();
    await Promise.all([enqueue(write(id, taskId)), enqueue(write(id, taskId))]);
    expect(await db.outbox.count()).toBe(1);
    expect(await outboxCounts()).toEqual({ waiting: 1, needYou: 0 });
  });

  it('a newer word about the same task replaces one that has not left', async () => {
    const { id, taskId } = await account();
    await enqueue(write(id, taskId, 'w1'));
    await enqueue(write(id, taskId, 'w2', 0, 'Could not reach'));
    expect((await dueWrites(Date.now())).map((row) => row.id)).toEqual(['w2']);
    expect(await pendingFor(id)).toMatchObject([{ id: 'w2', operation: { outcome: 'Could not reach' } }]);
  });

  it('a newer value takes the place of one that was refused after a try that may have arrived; of another kind it does not', async () => {
    const { id, taskId } = await account();
    const set = (write: string, value: string): NewWrite => ({
      id: write,
      operation: { kind: 'field.set', field: 'renewal', value, seen: null },
      accountId: id,
      destination: 'salesforce:acme.my.salesforce.com',
      notBefore: 0,
    });
    const refusedAfterALostTry = async (first: NewWrite) => {
      await enqueue(first);
      await beginTry(first.id, 0);
      await queueAgain(first.id, 0, false);
      await beginTry(first.id, 0);
      await markNeedsYou(first.id, appError('bad_input'), false);
    };
    await refusedAfterALostTry(set('v1', '2027-05-05'));
    await enqueue(set('v2', '2027-07-07'));
    expect(await outboxCounts()).toEqual({ waiting: 1, needYou: 0 });

    const done = { ...write(id, taskId, 'w1'), destination: 'salesforce:acme.my.salesforce.com' };
    await refusedAfterALostTry(done);
    await enqueue({ ...done, id: 'w2' });
    expect(await outboxCounts()).toEqual({ waiting: 2, needYou: 1 });
  });

  it('an account has the same writes whether those of all are few or many', async () => {
    const { id, taskId } = await account();
    const { accountIds } = await applyRecords([accountRecord('A2')]);
    const other = accountIds[0] ?? '';
    await enqueue(write(id, taskId, 'mine'));
    for (let n = 0; n < 48; n += 1) await enqueue(write(other, `task ${n}`, `other ${n}`));
    const few = await pendingFor(id);
    expect(await outboxCounts()).toEqual({ waiting: 49, needYou: 0 });
    await enqueue(write(other, 'one more', 'fiftieth'));
    await enqueue(write(other, 'another', 'fifty-first'));
    expect(await outboxCounts()).toEqual({ waiting: 51, needYou: 0 });
    expect(few.map((one) => one.id)).toEqual(['mine']);
    expect(await pendingFor(id)).toEqual(few);
    expect(await pendingFor(other)).toHaveLength(50);
  });

  it('nothing leaves before its time, so undo is an undo', async () => {
    const { id, taskId } = await account();
    await enqueue(write(id, taskId, 'w1', Date.now() + 10_000));
    expect(await dueWrites(Date.now())).toEqual([]);
    expect(await undoQueued('w1')).toBe(true);
    expect(await dueWrites(Date.now() + 20_000)).toEqual([]);
    expect(await pendingFor(id)).toEqual([]);
  });

  it('delivering twice is delivering once: record, receipt and state change together', async () => {
    const { id, taskId } = await account();
    await enqueue(write(id, taskId));
    const [row] = await dueWrites(Date.now());
    if (!row) throw new Error('nothing due');
    await settleInBook(row, { id: taskId, as: 'row' }, { put: record(id, taskId) });
    await settleInBook(row, { id: taskId, as: 'row' }, { put: record(id, taskId) });
    expect(await db.receipt.count()).toBe(1);
    expect((await getAccount(id))?.tasks).toMatchObject([{ status: 'done', outcome: 'Done' }]);
    expect(await undoQueued(row.id)).toBe(false);
  });

  it('a delivery that fails in the middle leaves the write queued', async () => {
    const { id, taskId } = await account();
    await enqueue(write(id, taskId));
    const [row] = await dueWrites(Date.now());
    if (!row) throw new Error('nothing due');
    await expect(
      settleInBook(row, { id: taskId, as: 'row' }, { put: { ...record(id, taskId), asOf: (() => 0) as never } }),
    ).rejects.toThrow();
    expect(await outboxCounts()).toEqual({ waiting: 1, needYou: 0 });
    expect((await getAccount(id))?.tasks).toMatchObject([{ status: 'open' }]);
  });
});

describe('a write to another system', () => {
  const remote = (accountId: string, id: string): NewWrite => ({
    ...write(accountId, `task-${id}`, id),
    destination: 'salesforce:acme.my.salesforce.com',
  });
  const error = { code: 'timeout' as const, message: 'no answer', retryable: true, unsure: true };

  it('is asked about after a crash: "sending" is there before the first byte leaves', async () => {
    const { id } = await account();
    await enqueue(remote(id, 'w1'));
    const begun = await beginTry('w1', 5_000);
    expect(begun).toMatchObject({ state: 'sending', attempts: 1 });
    expect(await beginTry('w1', 5_000)).toBeUndefined();
    expect(await dueWrites(4_999)).toEqual([]);
    expect(await dueWrites(5_000)).toMatchObject([{ id: 'w1', state: 'sending' }]);
    expect(await nextDue()).toBe(5_000);
  });

  it('says when it is asked about once whoever sent it must have ended before it heard', async () => {
    const { id } = await account();
    vi.useFakeTimers({ toFake: ['Date'] });
    await enqueue(remote(id, 'w1'));
    await beginTry('w1', Date.now() + 100_000);
    const asks = async () => (await pendingFor(id))[0]?.asksAt;
    expect(await asks()).toBeUndefined();
    vi.setSystemTime(Date.now() + 46_000);
    expect(Date.parse((await asks()) ?? '') - Date.now()).toBe(54_000);
    vi.useRealTimers();
  });

  it('whose outcome is unknown can not be undone, one that surely did not arrive can', async () => {
    const { id } = await account();
    await enqueue(remote(id, 'w1'));
    await beginTry('w1', 1);
    await keepAsking('w1', 2, error);
    expect(await undoQueued('w1')).toBe(false);
    await queueAgain('w1', 3, false, error);
    expect(await undoQueued('w1')).toBe(false);
    await queueAgain('w1', 3, true);
    expect((await pendingFor(id))[0]).toMatchObject({ state: 'queued', nextTry: '1970-01-01T00:00:00.003Z' });
    expect(await undoQueued('w1')).toBe(true);
  });

  it('waits for an earlier one of its account, unless that needs the person', async () => {
    const { id } = await account();
    await enqueue(remote(id, 'w1'), remote(id, 'w2'));
    const due = async () => (await dueWrites(Date.now())).map((row) => row.id);
    expect(await due()).toEqual(['w1']);
    await queueAgain('w1', Date.now() + 60_000, true, error);
    expect(await due()).toEqual([]);
    expect(await nextDue()).toBeGreaterThan(Date.now());
    await markNeedsYou('w1', error);
    expect(await due()).toEqual(['w2']);
  });

  it('leaves a receipt, and its id there belongs to nobody else', async () => {
    const { id } = await account();
    await enqueue(remote(id, 'w1'));
    const begun = await beginTry('w1', Date.now());
    if (!begun) throw new Error('not begun');
    await settleInBook(begun, { id: '00T1', as: 'task', link: 'https://acme.my.salesforce.com/00T1' }, {});
    expect(await receiptFor('w1')).toMatchObject({ target: '00T1', as: 'task' });
    expect(await takenAt(begun.destination, 'w2')).toEqual(['00T1']);
    expect(await takenAt(begun.destination, 'w1')).toEqual([]);
    expect((await pendingFor(id))[0]).toMatchObject({ state: 'sent', receipt: { target: '00T1' } });
    expect(await outboxCounts()).toEqual({ waiting: 0, needYou: 0 });
  });
});

describe('what a person does about a write', () => {
  const error = { code: 'forbidden' as const, message: 'no', retryable: false };
  const rowOf = async (id: string) => (await db.outbox.get(id)) as OutboxRow;

  it('tries again: one that may have arrived is asked about first, unless they say to send it all the same', async () => {
    const { id, taskId } = await account();
    await enqueue({ ...write(id, taskId, 'w1'), destination: 'zendesk:acme.zendesk.com' });
    await beginTry('w1', 1);
    expect(await retryNow('w1', false)).toBe(false);
    await markNeedsYou('w1', error);
    expect(await retryNow('w1', false)).toBe(true);
    expect(await rowOf('w1')).toMatchObject({ state: 'sending', firstTriedAt: expect.any(String) });
    expect((await rowOf('w1')).error).toBeUndefined();
    await markNeedsYou('w1', error);
    expect(await retryNow('w1', true)).toBe(true);
    expect(await rowOf('w1')).toMatchObject({ state: 'queued' });
    expect((await rowOf('w1')).firstTriedAt).toBeUndefined();
  });

  it('writes over a change made there meanwhile', async () => {
    const { id, taskId } = await account();
    const seen = { status: 'open' as const, asOf: '2026-11-01T09:00:00.000Z' as IsoInstant };
    await enqueue({ ...write(id, taskId, 'w1'), operation: { kind: 'task.complete', taskId, outcome: 'Done', seen } });
    await markNeedsYou('w1', { ...error, code: 'conflict' });
    await retryNow('w1', true);
    expect((await rowOf('w1')).operation).toEqual({ kind: 'task.complete', taskId, outcome: 'Done' });
  });

  it('gives up what is not being sent, and puts other words to what never left', async () => {
    const { id, taskId } = await account();
    await enqueue(write(id, taskId, 'w1'));
    const operation = { kind: 'task.complete' as const, taskId, outcome: 'Done' as const, note: 'Other words' };
    expect(await amendQueued('w1', operation)).toBe(true);
    expect((await rowOf('w1')).operation).toEqual(operation);
    await beginTry('w1', 1);
    expect(await amendQueued('w1', operation)).toBe(false);
    expect(await discard('w1')).toBe(false);
    await queueAgain('w1', 1, false, error);
    expect(await amendQueued('w1', operation)).toBe(false);
    await beginTry('w1', Date.now() + 60_000);
    await markNeedsYou('w1', error);
    expect(await amendQueued('w1', operation)).toBe(false);
    await markNeedsYou('w1', error, true);
    expect(await amendQueued('w1', operation)).toBe(true);
    expect((await rowOf('w1')).notBefore).toBeLessThanOrEqual(Date.now());
    expect(await rowOf('w1')).toMatchObject({ state: 'queued', operation });
    expect(await discard('w1')).toBe(true);
    expect(await discard('w1')).toBe(false);
  });
});

it('a database of the last version keeps its unsent tasks', async () => {
  await db.delete();
  const old = new Dexie('sidelight');
  for (const { version, tables } of migrations.filter((one) => one.version < 3)) old.version(version).stores(tables);
  await old.open();
  const row = {
    id: 'w1',
    kind: 'task.complete',
    accountId: 'a',
    taskId: 't',
    outcome: 'Could not reach',
    note: 'Twice',
    destination: 'local',
  };
  await old.table('outbox').put({ ...row, state: 'queued', notBefore: 0, createdAt: '2026-11-01T09:00:00.000Z', seq: 1 });
  old.close();
  await db.open();
  expect(await dueWrites(1)).toMatchObject([
    {
      id: 'w1',
      subject: 'task t',
      attempts: 0,
      operation: { kind: 'task.complete', taskId: 't', outcome: 'Could not reach', note: 'Twice' },
    },
  ]);
  expect(await db.meta.get('schema')).toEqual({ key: 'schema', value: SCHEMA });
});
