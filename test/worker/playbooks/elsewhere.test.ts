import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { appError, fail, ok } from '../../../lib/domain/errors';
import type { Run } from '../../../lib/domain/playbook/run';
import { deviationsOf } from '../../../lib/domain/playbook/schedule';
import { skipWords } from '../../../lib/domain/playbook/skip-words';
import { db } from '../../../lib/store/db';
import { enqueue } from '../../../lib/store/outbox/outbox';
import { discard } from '../../../lib/store/outbox/outbox-changes';
import { joinRuns } from '../../../lib/store/playbooks/join-runs';
import { assignStep } from '../../../lib/store/playbooks/runs';
import { undo } from '../../../lib/worker/book/tasks';
import { drainOutbox } from '../../../lib/worker/outbox/drain';
import { keepInStep } from '../../../lib/worker/playbooks/in-step';
import { markStepOf, stop } from '../../../lib/worker/playbooks/steps';
import { evaluateToday } from '../../../lib/worker/today/evaluate';
import { momentNow } from '../../../lib/worker/today/moment';
import { freshWorker } from '../../builders/fake-worker';
import {
  accountId,
  beginIt,
  CONFIRM,
  CRM,
  crm,
  finish,
  later,
  openOrg,
  org,
  refresh,
  signIn,
  stepOf,
  task,
  tasks,
  tasksThere,
  there,
  thereOf,
  withOrg,
} from './org-in-step';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
/** Who is signed in is another matter; every byte that leaves goes to the stand-in's org, and each is a point at which the worker may die. */
vi.mock('../../../lib/worker/connections/open', () => ({
  openForWriting: async () => (crm.signedIn ? ok({ row: {}, connection: openOrg() }) : fail(appError('auth_expired'))),
}));
vi.mock('../../../lib/platform/log', () => ({ log: () => undefined }));

withOrg();

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
    crm.signedIn = false;
    await beginIt();
    await drainOutbox();
    crm.signedIn = true;
    const [first] = await db.outbox.toArray();
    await discard(first?.id ?? '');
    await evaluateToday();
    await later();
    expect(tasksThere()).toHaveLength((await tasks()).filter(({ status }) => status === 'open').length - 1);
  });
});
