import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../lib/domain/record';
import { getAccount } from '../../lib/store/accounts';
import { db } from '../../lib/store/db';
import { deliverLocally, dueWrites, enqueue, outboxCounts, pendingFor, undoQueued } from '../../lib/store/outbox';
import { applyRecords } from '../../lib/store/records';
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

const write = (accountId: string, taskId: string, id = 'w1', notBefore = 0) =>
  ({ id, kind: 'task.complete', accountId, taskId, outcome: 'Done', destination: 'local', notBefore }) as const;

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
    await enqueue({ ...write(id, taskId, 'w2'), outcome: 'Could not reach' });
    expect((await dueWrites(Date.now())).map((row) => row.id)).toEqual(['w2']);
    expect(await pendingFor(id)).toMatchObject([{ id: 'w2', outcome: 'Could not reach' }]);
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
    await deliverLocally(row, record(id, taskId));
    await deliverLocally(row, record(id, taskId));
    expect(await db.receipt.count()).toBe(1);
    expect((await getAccount(id))?.tasks).toMatchObject([{ status: 'done', outcome: 'Done' }]);
    expect(await undoQueued(row.id)).toBe(false);
  });

  it('a delivery that fails in the middle leaves the write queued', async () => {
    const { id, taskId } = await account();
    await enqueue(write(id, taskId));
    const [row] = await dueWrites(Date.now());
    if (!row) throw new Error('nothing due');
    await expect(deliverLocally(row, { ...record(id, taskId), asOf: (() => 0) as never })).rejects.toThrow();
    expect(await outboxCounts()).toEqual({ waiting: 1, needYou: 0 });
    expect((await getAccount(id))?.tasks).toMatchObject([{ status: 'open' }]);
  });
});
