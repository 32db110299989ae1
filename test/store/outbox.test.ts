import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { TaskOutcome } from '../../lib/domain/account';
import type { SourceRecord } from '../../lib/domain/record';
import { getAccount } from '../../lib/store/accounts';
import { db } from '../../lib/store/db';
import { migrations, SCHEMA } from '../../lib/store/migrations';
import {
  beginTry,
  dueWrites,
  enqueue,
  isBehind,
  keepAsking,
  markNeedsYou,
  type NewWrite,
  nextDue,
  queueAgain,
  receiptFor,
  takenAt,
  undoQueued,
} from '../../lib/store/outbox';
import { outboxCounts, pendingFor } from '../../lib/store/pending';
import { applyRecords } from '../../lib/store/records';
import { settleInBook } from '../../lib/store/settle';
import { accountRecord, taskRecord } from '../builders/records';

afterEach(async () => {
  await db.delete();
  await db.open();
});

async function account() {
  const { accountIds } = await applyRecords([accountRecord('A1'), taskRecord('A1', 'T1')]);
  const id = accountIds[0] ?? '';
  return { id, taskId: (await getAccount(id))?.tasks[0]?.id ?? '' };
}

const write = (accountId: string, taskId: string, id = 'w1', notBefore = 0, outcome: TaskOutcome = 'Done'): NewWrite => ({
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
    const [, second] = await dueWrites(Date.now());
    if (!second) throw new Error('nothing due');
    expect(await isBehind(second)).toBe(true);
    await markNeedsYou('w1', error);
    expect(await isBehind(second)).toBe(false);
  });

  it('leaves a receipt, and its id there belongs to nobody else', async () => {
    const { id } = await account();
    await enqueue(remote(id, 'w1'));
    const begun = await beginTry('w1', 1);
    if (!begun) throw new Error('not begun');
    await settleInBook(begun, { id: '00T1', as: 'task', link: 'https://acme.my.salesforce.com/00T1' }, {});
    expect(await receiptFor('w1')).toMatchObject({ target: '00T1', as: 'task' });
    expect(await takenAt(begun.destination, 'w2')).toEqual(['00T1']);
    expect(await takenAt(begun.destination, 'w1')).toEqual([]);
    expect((await pendingFor(id))[0]).toMatchObject({ state: 'sent', receipt: { target: '00T1' } });
    expect(await outboxCounts()).toEqual({ waiting: 0, needYou: 0 });
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
