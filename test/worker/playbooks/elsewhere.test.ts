import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { salesforce } from '../../../lib/connectors/salesforce';
import type { AccountPatch, IsoDate } from '../../../lib/domain/account';
import { addDays, nowIso } from '../../../lib/domain/dates';
import { appError, fail, ok } from '../../../lib/domain/errors';
import type { Run } from '../../../lib/domain/playbook/run';
import { deviationsOf } from '../../../lib/domain/playbook/schedule';
import { skipWords } from '../../../lib/domain/playbook/skip-words';
import type { IncomingRecord } from '../../../lib/domain/record';
import type { TASK_OUTCOMES } from '../../../lib/domain/task';
import { db } from '../../../lib/store/db';
import { enqueue, nextDue } from '../../../lib/store/outbox/outbox';
import { discard } from '../../../lib/store/outbox/outbox-changes';
import { joinRuns } from '../../../lib/store/playbooks/join-runs';
import { assignStep } from '../../../lib/store/playbooks/runs';
import { applyRecords } from '../../../lib/store/records/records';
import { changeSetting } from '../../../lib/store/settings/settings';
import { dropClaim, takeClaim } from '../../../lib/store/today/claims';
import { complete, undo } from '../../../lib/worker/book/tasks';
import { drainOutbox } from '../../../lib/worker/outbox/drain';
import { begin } from '../../../lib/worker/playbooks/begin';
import { keepInStep } from '../../../lib/worker/playbooks/in-step';
import { markStepOf, stop } from '../../../lib/worker/playbooks/steps';
import { evaluateToday } from '../../../lib/worker/today/evaluate';
import { laterToday } from '../../../lib/worker/today/later';
import { momentNow } from '../../../lib/worker/today/moment';
import { freshWorker, restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';
import { bearer } from '../../connectors/salesforce/org';
import { standinFetch } from '../../connectors/standin-fetch';
import { type Standins, startStandins } from '../../standins/server';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
/** Who is signed in is another matter; every byte that leaves goes to the stand-in's org, and each is a point at which the worker may die. */
vi.mock('../../../lib/worker/connections/open', () => ({
  openForWriting: async () => (signedIn ? ok({ row: {}, connection: openOrg() }) : fail(appError('auth_expired'))),
}));
vi.mock('../../../lib/platform/log', () => ({ log: () => undefined }));

let standins: Standins;
let signedIn = true;
beforeAll(async () => {
  standins = await startStandins();
});
afterAll(() => standins.close());

const HOST = 'acme.my.salesforce.com';
const CRM = `salesforce:${HOST}`;
const NOW = new Date('2026-11-24T09:00:00.000Z');
const today = '2026-11-24' as IsoDate;
const org = () => standins.salesforce('acme');

function openOrg() {
  const send = standinFetch(standins.port);
  const mortal: typeof fetch = async (...asked) => {
    life.step();
    const answer = await send(...asked);
    life.step();
    return answer;
  };
  const config = { host: HOST, signIn: 'oauth' } as Parameters<typeof salesforce.open>[0];
  return salesforce.open(config, { auth: bearer(org().token()), fetch: mortal });
}

const there = () => String(org().rows('Account')[0]?.Id);
const base = () => ({ connectionId: CRM, accountExternalId: there(), label: 'Salesforce', asOf: nowIso() });
const account = (patch: AccountPatch = {}): IncomingRecord => ({
  ...base(),
  externalId: there(),
  type: 'account',
  value: { name: 'Deciding', csm: 'Ana Ek', renewal: { endDate: addDays(today, 20) }, ...patch },
});
/** What the next refresh brings. */
async function refresh(): Promise<void> {
  vi.setSystemTime(new Date(Date.now() + 1_000));
  const ids = new Set(tasksThere().map(({ Id }) => Id));
  const read = await openOrg().account({ kind: 'salesforce.account', id: there(), role: 'focus' });
  if (!read.ok) throw new Error(read.error.message);
  await applyRecords(read.value.filter(({ type, externalId }) => (type === 'task' || type === 'touchpoint') && ids.has(externalId)));
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  standins.reset();
  await freshWorker();
  await signIn();
});
afterEach(() => vi.useRealTimers());

async function signIn(patch: AccountPatch = {}): Promise<void> {
  const now = nowIso();
  await db.workspace.put({ address: HOST });
  const user = { userId: 'u', name: 'Ana Ek' };
  const row = { id: CRM, connector: 'salesforce', host: HOST, method: 'oauth' as const, state: 'connected' as const, settings: {}, user };
  await db.connection.put({ ...row, writes: true, createdAt: now, usedAt: now });
  await applyRecords([account(patch)]);
  await changeSetting('today', (choices) => ({ ...choices, me: 'Ana Ek' }));
}

const accountId = async () => (await db.account.toArray())[0]?.id ?? '';
const tasks = async () => (await db.account.toArray())[0]?.account.tasks ?? [];
const task = async (title: string) => (await tasks()).find((one) => one.title.startsWith(title));
/** Playbook tasks that the org holds, however they got there. */
const tasksThere = () =>
  org()
    .rows('Task')
    .filter(({ Description }) => String(Description).includes('Reference: SL-'));
const thereOf = (title: string) => tasksThere().find(({ Subject }) => String(Subject).startsWith(title));
const beginIt = async (commandId = 'c1') => begin({ commandId, playbookId: 'renewal-readiness', accountIds: [await accountId()] });
const finish = async (title: string, outcome: (typeof TASK_OUTCOMES)[number], note?: string) =>
  complete({ accountId: await accountId(), taskId: (await task(title))?.id ?? '', commandId: `${title} ${outcome}`, outcome, note });
/** Everything that waits leaves, as time goes on. */
async function later(ms = 11_000): Promise<void> {
  for (let round = 0; round < 40; round += 1) {
    await drainOutbox();
    const next = await nextDue();
    if (next === undefined) return;
    vi.setSystemTime(Math.max(Date.now() + (round === 0 ? ms : 0), next));
  }
}
const CONFIRM = 'Confirm who decides';

describe('a playbook where Salesforce is connected', () => {
  it('says there why a step was left out', async () => {
    await beginIt();
    await later();
    const of = { commandId: 'skip', taskId: (await task(CONFIRM))?.id ?? '' };
    await markStepOf(await accountId(), of, { kind: 'skipped', reason: 'customer declined' });
    await later();
    expect(thereOf(CONFIRM)).toMatchObject({ IsClosed: true, Description: expect.stringContaining(skipWords('customer declined')) });
  });

  it('owes its open steps there, as a colleague would have written them, and once', async () => {
    await beginIt();
    await later();
    const open = (await tasks()).filter(({ status }) => status === 'open');
    expect(
      tasksThere()
        .map(({ Subject }) => Subject)
        .sort(),
    ).toEqual(open.map(({ title }) => title).sort());
    expect(open.length).toBeGreaterThan(2);
    expect(thereOf(CONFIRM)).toMatchObject({ WhatId: there(), IsClosed: false, ActivityDate: (await task(CONFIRM))?.due });
    expect(thereOf(CONFIRM)?.Description).toMatch(
      /^Playbook: Renewal readiness\nWhat: (?:call|e-mail|meeting|review|internal), for the [a-zA-Z ]+\nWhy: decision in \d+ days\n\n[\s\S]+\n\nReference: SL-[0-9A-Z]{8}$/,
    );
    await evaluateToday();
    await expect(beginIt('c2')).rejects.toMatchObject({ code: 'conflict' });
    await refresh();
    await evaluateToday();
    await later();
    expect(tasksThere()).toHaveLength(open.length);
    expect((await tasks()).filter(({ status }) => status === 'open')).toHaveLength(open.length);
  });

  it('a step completed here is completed there with its outcome, and the steps behind it follow', async () => {
    await beginIt();
    await later();
    const before = tasksThere().length;
    await finish(CONFIRM, 'Done', 'Petra signs');
    await later();
    expect(thereOf(CONFIRM)).toMatchObject({ Status: 'Completed', IsClosed: true });
    expect(thereOf(CONFIRM)?.Description).toMatch(/Outcome: done\nPetra signs$/);
    expect(await task(CONFIRM)).toMatchObject({ status: 'done', outcome: 'Done', note: 'Petra signs' });
    const open = (await tasks()).filter(({ status }) => status === 'open');
    expect(tasksThere()).toHaveLength(open.length + 1);
    expect(tasksThere().length).toBeGreaterThanOrEqual(before);
    await refresh();
    await evaluateToday();
    expect(await task(CONFIRM)).toMatchObject({ status: 'done', outcome: 'Done', note: 'Petra signs' });
  });

  it('a step completed there is done here, with the time and who, shown at once and kept by its run', async () => {
    await beginIt();
    await later();
    vi.setSystemTime(new Date(Date.now() + 600_000));
    org().change('Task', String(thereOf(CONFIRM)?.Id), { Status: 'Completed' });
    await refresh();
    expect(await task(CONFIRM)).toMatchObject({ status: 'done', by: expect.stringMatching(/Petra/), completedAt: expect.any(String) });
    await evaluateToday();
    const [run] = await db.run.toArray();
    expect(run).toMatchObject({
      marks: { [stepOf(await task(CONFIRM))]: { kind: 'done', outcome: 'Done', by: expect.stringMatching(/Petra/) } },
    });
    await later();
    expect((await db.outbox.toArray()).filter(({ operation }) => operation.kind === 'task.complete')).toEqual([]);
  });

  it('a step completed there so soon that it reads as a logged call is done here too', async () => {
    await beginIt();
    await later();
    org().change('Task', String(thereOf(CONFIRM)?.Id), { Status: 'Completed' });
    await refresh();
    await evaluateToday();
    expect(await task(CONFIRM)).toMatchObject({ status: 'done', outcome: 'Done' });
  });

  it('what was changed there meanwhile is shown and not written over', async () => {
    await beginIt();
    await later();
    vi.setSystemTime(new Date(Date.now() + 60_000));
    org().change('Task', String(thereOf(CONFIRM)?.Id), { Status: 'Completed', Description: 'Did it myself.' });
    await finish(CONFIRM, 'Could not reach');
    await later();
    const write = (await db.outbox.toArray()).find(({ operation }) => operation.kind === 'task.complete');
    expect(write).toMatchObject({ state: 'needs_you', error: { code: 'conflict' }, theirs: { by: expect.stringMatching(/Petra/) } });
    expect(thereOf(CONFIRM)).toBeUndefined();
    expect(
      org()
        .rows('Task')
        .find(({ Description }) => Description === 'Did it myself.'),
    ).toBeDefined();
  });

  it('another day there is the day here; what is put off here moves there', async () => {
    await beginIt();
    await later();
    org().change('Task', String(thereOf(CONFIRM)?.Id), { ActivityDate: '2026-12-30' });
    await refresh();
    expect((await task(CONFIRM))?.due).toBe('2026-12-30');
    await evaluateToday();
    expect((await db.run.toArray())[0]).toMatchObject({
      marks: { [stepOf(await task(CONFIRM))]: { kind: 'snoozed', until: '2026-12-30' } },
    });
    await later();
    expect(thereOf(CONFIRM)?.ActivityDate).toBe('2026-12-30');
  });

  it('a step that is completed before it was written becomes one completed task; taken back, one open', async () => {
    await db.connection.update(CRM, { writes: false });
    await beginIt();
    await later();
    expect(tasksThere()).toEqual([]);
    await db.connection.update(CRM, { writes: true });
    await finish(CONFIRM, 'Done, follow-up needed');
    await undo({ accountId: await accountId(), commandId: 'u1', taskId: (await task(CONFIRM))?.id ?? '' });
    await later();
    expect(thereOf(CONFIRM)?.IsClosed).toBe(false);
    expect(tasksThere().filter(({ Subject }) => String(Subject).startsWith(CONFIRM))).toHaveLength(1);
  });

  it('a step given to somebody is theirs there; one given to somebody there is theirs here; each is counted', async () => {
    await beginIt();
    await later();
    await refresh();
    await evaluateToday();
    const [run] = await db.run.toArray();
    const { clock } = await momentNow();
    await assignStep('a1', { runId: run?.id ?? '', stepId: stepOf(await task(CONFIRM)) }, 'Petra Lang', clock);
    await keepInStep([await accountId()]);
    await later();
    const petra = org()
      .rows('User')
      .find(({ Name }) => Name === 'Petra Lang');
    expect(thereOf(CONFIRM)?.OwnerId).toBe(petra?.Id);
    expect(await task(CONFIRM)).toMatchObject({ owner: 'Petra Lang' });
    const other = tasksThere().find(({ OwnerId }) => OwnerId !== petra?.Id);
    vi.setSystemTime(new Date(Date.now() + 60_000));
    org().change('Task', String(other?.Id), { OwnerId: petra?.Id ?? null });
    await refresh();
    await evaluateToday();
    expect(await task(String(other?.Subject))).toMatchObject({ owner: 'Petra Lang' });
    const [now] = (await db.run.toArray()) as Run[];
    expect(now && deviationsOf(now, clock.days)).toMatchObject({ reassigned: 2 });
    await assignStep('a2', { runId: run?.id ?? '', stepId: stepOf(await task(CONFIRM)) }, 'Nobody Known', clock);
    await keepInStep([await accountId()]);
    await later();
    expect((await db.outbox.toArray()).filter(({ state }) => state === 'needs_you').map(({ error }) => error?.message)).toEqual([
      'Nobody active is called Nobody Known in Salesforce.',
    ]);
  });

  it('two runs that turn out to be of one account are one, with what was done in either and what waits to be written', async () => {
    await db.connection.update(CRM, { writes: false });
    await beginIt();
    await finish(CONFIRM, 'Done', 'first');
    await later();
    const [first] = (await db.run.toArray()) as Run[];
    if (!first) throw new Error('no run');
    const twin: Run = { ...first, id: 'twin', begunAt: '2026-11-23T09:00:00.000Z' as never, marks: {} };
    await db.run.put(twin);
    const waits = { kind: 'task.complete' as const, taskId: `local:run:${first.id}:usage`, outcome: 'Done' as const };
    await enqueue({ id: 'w', accountId: first.accountId, operation: waits, destination: 'local', notBefore: Date.now() + 99_000 });
    const { clock } = await momentNow();
    await joinRuns(first.accountId, clock);
    await joinRuns(first.accountId, clock);
    const runs = (await db.run.toArray()) as Run[];
    expect(runs.map(({ id, marks }) => [id, Object.values(marks).map(({ kind }) => kind)])).toEqual([['twin', ['done']]]);
    expect((await db.outbox.get('w'))?.operation).toMatchObject({ taskId: 'local:run:twin:usage' });
    expect(new Set((await tasks()).map(({ id }) => id.split(':')[2]))).toEqual(new Set(['twin']));
    expect((await db.audit.toArray()).filter(({ action }) => action === 'playbook.joined')).toHaveLength(1);
  });

  it('a run that is stopped closes what is open there', async () => {
    await beginIt();
    await later();
    const count = tasksThere().length;
    await stop({ commandId: 's1', runId: (await db.run.toArray())[0]?.id ?? '' });
    await later();
    expect(tasksThere().map(({ IsClosed }) => IsClosed)).toEqual(Array(count).fill(true));
    expect(thereOf(CONFIRM)?.Description).toMatch(/Outcome: no longer needed$/);
  });

  it('a second machine of the same person finds the tasks of the first', async () => {
    await beginIt();
    await later();
    await finish(CONFIRM, 'Done');
    await later();
    const before = tasksThere().length;
    await freshWorker();
    await signIn();
    await beginIt();
    await later();
    expect(tasksThere()).toHaveLength(before);
    expect(await task(CONFIRM)).toMatchObject({ status: 'done' });
  });

  it('what a person discards is not written again', async () => {
    signedIn = false;
    await beginIt();
    await drainOutbox();
    signedIn = true;
    const [first] = await db.outbox.toArray();
    await discard(first?.id ?? '');
    await evaluateToday();
    await later();
    expect(tasksThere()).toHaveLength((await tasks()).filter(({ status }) => status === 'open').length - 1);
  });
});

const stepOf = (one: { id: string } | undefined) => one?.id.split(':').at(-1) ?? '';

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

describe('exactly once', () => {
  it('wherever the worker dies, each step is one task there and one here', { timeout: 120_000 }, async () => {
    await beginIt();
    life.begin();
    await later();
    const { steps, lasting } = life;
    const whole = tasksThere().length;
    expect(steps).toBeGreaterThan(50);
    for (const killAt of lasting.filter((_, n) => n % Math.ceil(lasting.length / 30) === 0)) {
      standins.reset();
      await freshWorker();
      await signIn();
      await beginIt().catch(() => undefined);
      restart(killAt);
      await later().catch(() => undefined);
      restart();
      for (let wait = 0; wait < 3; wait += 1) {
        vi.setSystemTime(new Date(Date.now() + 400_000));
        await evaluateToday();
        await later();
      }
      expect([killAt, tasksThere().length]).toEqual([killAt, whole]);
      expect((await tasks()).filter(({ status }) => status === 'open')).toHaveLength(whole);
      const [run] = await db.run.toArray();
      expect(Object.keys((run as { there?: object }).there ?? {})).toHaveLength(whole);
    }
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
