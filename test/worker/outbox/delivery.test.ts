import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { appError, fail, ok, type Result } from '../../../lib/domain/errors';
import type { Operation } from '../../../lib/domain/outbox/operation';
import { checkAudit } from '../../../lib/store/audit/audit';
import { db } from '../../../lib/store/db';
import { dueWrites, enqueue, nextDue } from '../../../lib/store/outbox/outbox';
import { amendQueued, retryNow, undoQueued } from '../../../lib/store/outbox/outbox-changes';
import { applyRecords } from '../../../lib/store/records/records';
import { deliver } from '../../../lib/worker/outbox/deliver';
import { accountRecord } from '../../builders/records';
import { Death, vendor } from './vendor';

/** Who opens the connection is another matter, with tests of its own; this is about what is sent, and how often. */
let opened: Result<unknown>;
vi.mock('../../../lib/worker/connections/open', () => ({ openForWriting: async () => opened }));
vi.mock('../../../lib/platform/log', () => ({ log: () => undefined }));

const DESTINATION = 'test:vendor';
const touch = (subject: string): Operation => ({
  kind: 'touchpoint.log',
  touch: { type: 'call', direction: 'out', at: '2026-11-01T09:00:00.000Z' as IsoInstant, subject, people: [], promises: [] },
  anchor: { recordId: '001', personIds: [], others: [] },
});

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-02T09:00:00Z') }));
afterEach(async () => {
  vi.useRealTimers();
  await db.delete();
  await db.open();
});

async function account(): Promise<string> {
  const { accountIds } = await applyRecords([accountRecord('A1')]);
  return accountIds[0] ?? '';
}

/** Works like the worker: what is due, over and over as time goes on. A death ends one round. */
async function drain(rounds = 60): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const next = await nextDue();
    if (next === undefined) return;
    vi.setSystemTime(Math.max(Date.now(), next));
    try {
      for (const row of await dueWrites(Date.now())) await deliver(row);
    } catch (error) {
      if (!(error instanceof Death)) throw error;
    }
  }
}

const states = async () => Object.fromEntries((await db.outbox.toArray()).map((row) => [row.id, row.state]));

/** Every try that left and every arrival with its receipt is in the record, which is unbroken and has no word of it. */
async function isWrittenDown(arrived: [receipt: string, target: string][]): Promise<void> {
  const rows = await db.audit.toArray();
  expect((await checkAudit()).bad).toBeUndefined();
  const sent = rows.filter(({ action }) => action === 'write.sent');
  expect(sent.map(({ receipt, target }) => [receipt, target]).sort()).toEqual(arrived.sort());
  const tries = (await db.outbox.toArray()).reduce((sum, { attempts }) => sum + attempts, 0);
  expect(rows.filter(({ action }) => action === 'write.leaves')).toHaveLength(tries);
  expect(new Set(rows.map(({ payload }) => payload?.length))).toEqual(new Set([64]));
  expect(JSON.stringify(rows)).not.toMatch(/ call\b/);
}

describe('exactly once', () => {
  it('whatever the system answers and whenever the worker dies, keyed and findable writes are there once', async () => {
    const moods = fc.array(fc.constantFrom('good', 'refuses', 'slow', 'late', 'twice', 'dies before', 'dies after'), { maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(moods, fc.array(fc.constantFrom('keyed', 'findable'), { minLength: 1, maxLength: 6 }), async (script, kinds) => {
        await db.delete();
        await db.open();
        const left = [...script];
        const { held, connection } = vendor(() => (left.shift() as 'good' | undefined) ?? 'good');
        opened = ok({ row: {}, connection });
        const accountId = await account();
        // The same words twice: whoever compares contents must not take one record for two writes.
        const writes = kinds.map((kind, n) => ({
          id: `w${n}`,
          operation: touch(`${kind} call`),
          accountId,
          destination: DESTINATION,
          notBefore: Date.now(),
        }));
        await enqueue(...writes);
        await drain();
        expect(await states()).toEqual(Object.fromEntries(writes.map(({ id }) => [id, 'sent'])));
        expect(held).toHaveLength(writes.length);
        const receipts = await db.receipt.toArray();
        expect(new Set(receipts.map((receipt) => receipt.target)).size).toBe(writes.length);
        expect((await db.account.get(accountId))?.account.touchpoints).toHaveLength(writes.length);
        await isWrittenDown(receipts.map(({ id, target }) => [id, `touchpoint.log ${target}`]));
      }),
      { numRuns: 60 },
    );
  });

  it('a write that nobody can ask about is never sent twice by itself', async () => {
    for (const mood of ['late', 'dies after'] as const) {
      const { held, connection } = vendor(() => mood);
      opened = ok({ row: {}, connection });
      await enqueue({ id: mood, operation: touch('once call'), accountId: await account(), destination: DESTINATION, notBefore: 0 });
      await drain();
      expect(held).toHaveLength(1);
      expect((await db.outbox.get(mood))?.state).toBe('needs_you');
      expect((await db.audit.toArray()).map(({ action }) => action).slice(-2)).toEqual(['write.leaves', 'write.needs-you']);
      expect((await db.outbox.get(mood))?.error?.message).toMatch(/may have arrived/);
    }
  });
});

describe('waiting', () => {
  it('a permanent error is set aside with its reason and holds up nobody', async () => {
    const { held, connection } = vendor(() => 'good');
    const accountId = await account();
    const refuse = vi.fn(async () => fail(appError('forbidden')));
    opened = ok({ row: {}, connection: { ...connection, write: refuse } });
    await enqueue({ id: 'w1', operation: touch('findable 1'), accountId, destination: DESTINATION, notBefore: 0 });
    await drain();
    opened = ok({ row: {}, connection });
    await enqueue({ id: 'w2', operation: touch('findable 2'), accountId, destination: DESTINATION, notBefore: 0 });
    await drain();
    expect(refuse).toHaveBeenCalledTimes(1);
    expect(await states()).toEqual({ w1: 'needs_you', w2: 'sent' });
    expect(held.map((one) => one.text)).toEqual(['findable 2']);
  });

  it('what was refused may be said in other words, unless an earlier try may have left it there', async () => {
    const { held, connection } = vendor(() => 'good');
    const accountId = await account();
    const lost = { ...appError('timeout'), unsure: true };
    const answers = [fail(appError('bad_input')), fail(lost), fail(appError('bad_input'))];
    const write: typeof connection.write = async (...asked) => answers.shift() ?? connection.write?.(...asked) ?? fail(appError('bug'));
    opened = ok({ row: {}, connection: { ...connection, write } });
    for (const id of ['w1', 'w2']) {
      await enqueue({ id, operation: touch('keyed 1'), accountId, destination: DESTINATION, notBefore: 0 });
      await drain();
    }
    expect(await states()).toEqual({ w1: 'needs_you', w2: 'needs_you' });
    expect(await amendQueued('w2', touch('keyed other'))).toBe(false);
    expect(await amendQueued('w1', touch('keyed other'))).toBe(true);
    await drain();
    expect(await states()).toEqual({ w1: 'sent', w2: 'needs_you' });
    expect(held.map((one) => one.text)).toEqual(['keyed other']);
  });

  it('the order of one account is kept while the first is tried again', async () => {
    const script = ['refuses', 'refuses'];
    const { held, connection } = vendor(() => (script.shift() as 'refuses' | undefined) ?? 'good');
    opened = ok({ row: {}, connection });
    const accountId = await account();
    await enqueue(
      { id: 'w1', operation: touch('findable 1'), accountId, destination: DESTINATION, notBefore: 0 },
      { id: 'w2', operation: touch('findable 2'), accountId, destination: DESTINATION, notBefore: 0 },
    );
    await drain();
    expect(held.map((one) => one.text)).toEqual(['findable 1', 'findable 2']);
  });

  it('a sign-in that is over loses nothing, and an unknown outcome stays unknown meanwhile', async () => {
    const { held, connection } = vendor(() => 'good');
    const accountId = await account();
    opened = ok({ row: {}, connection: { ...connection, write: async () => Promise.reject(new Death()) } });
    await enqueue({ id: 'w1', operation: touch('findable 1'), accountId, destination: DESTINATION, notBefore: 0 });
    await drain(1);
    opened = fail(appError('auth_expired'));
    await drain(5);
    expect(await db.outbox.get('w1')).toMatchObject({ state: 'sending', error: { code: 'auth_expired' } });
    opened = ok({ row: {}, connection });
    await drain();
    expect(await states()).toEqual({ w1: 'sent' });
    expect(held).toHaveLength(1);
  });

  it('what a system that knows our key may have already is not taken back while a sign-in is waited for, and is there once after it', async () => {
    const script = ['late'];
    const { held, connection } = vendor(() => (script.shift() as 'late' | undefined) ?? 'good');
    opened = ok({ row: {}, connection });
    await enqueue({ id: 'w1', operation: touch('keyed 1'), accountId: await account(), destination: DESTINATION, notBefore: 0 });
    await drain(1);
    opened = fail(appError('auth_expired'));
    await drain(2);
    expect(await db.outbox.get('w1')).toMatchObject({ state: 'queued', error: { code: 'auth_expired' } });
    expect([await amendQueued('w1', touch('keyed other')), await undoQueued('w1')]).toEqual([false, false]);
    opened = ok({ row: {}, connection });
    await drain();
    expect(await states()).toEqual({ w1: 'sent' });
    expect(held).toHaveLength(1);
  });

  it('nor where the next worker dies before it tells that system again', async () => {
    const script = ['good', 'dies after'];
    const { connection } = vendor(() => (script.shift() as 'good' | undefined) ?? 'good');
    opened = ok({ row: {}, connection });
    const accountId = await account();
    await enqueue({ id: 'w1', operation: touch('keyed 1'), accountId, destination: DESTINATION, notBefore: 0 });
    await drain(1);
    const change = { ...touch('keyed other'), kind: 'touchpoint.change', touchId: 'w1' } as Operation;
    await enqueue({ id: 'w2', operation: change, accountId, destination: DESTINATION, notBefore: 0 });
    await drain(1);
    expect(await states()).toEqual({ w1: 'sent', w2: 'sending' });
    // What it is about is looked up between the two.
    vi.spyOn(db.receipt, 'where').mockImplementationOnce(() => {
      throw new Death();
    });
    await drain(1);
    expect(await states()).toEqual({ w1: 'sent', w2: 'queued' });
    expect([await amendQueued('w2', change), await undoQueued('w2')]).toEqual([false, false]);
    vi.restoreAllMocks();
    await drain();
    expect(await states()).toEqual({ w1: 'sent', w2: 'sent' });
  });

  it('a change of what never arrived says so', async () => {
    const { connection } = vendor(() => 'good');
    opened = ok({ row: {}, connection });
    const operation: Operation = { ...touch('findable'), kind: 'touchpoint.change', touchId: 'nobody' } as Operation;
    await enqueue({ id: 'w1', operation, accountId: await account(), destination: DESTINATION, notBefore: 0 });
    await drain();
    expect(await db.outbox.get('w1')).toMatchObject({ state: 'needs_you', error: { code: 'not_found' } });
  });
});

it('what was written for our own book about an account that is gone from it says so, and leaves again once the account is back', async () => {
  const id = await account();
  const { anchor: _, ...operation } = touch('Call') as Extract<Operation, { kind: 'touchpoint.log' }>;
  await enqueue({ id: 'w', operation, accountId: id, destination: 'local', notBefore: 0 });
  const rows = await db.account.toArray();
  await db.account.clear();
  await drain();
  expect(await db.outbox.get('w')).toMatchObject({
    state: 'needs_you',
    error: { message: expect.stringMatching(/account is no longer in your book/) },
  });
  await db.account.bulkPut(rows);
  await retryNow('w', false);
  await drain();
  expect(await states()).toEqual({ w: 'sent' });
});
