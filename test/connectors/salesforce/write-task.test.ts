import { describe, expect, it } from 'vitest';
import { standinsForFile } from '../../standins/per-file';
import type { Standins } from '../../standins/server';
import { standinFetch } from '../standin-fetch';
import { at, day, openOrg } from './org';
import { KEY, writingTo } from './writing';

let standins: Standins;
standinsForFile((started) => {
  standins = started;
});
const { org, account, open, row, write } = writingTo(() => standins);

describe('completing a task', () => {
  const task = (more: object = {}) =>
    String(
      org().insert('Task', {
        Subject: 'Send the agenda',
        WhatId: account(),
        Description: 'For the review.',
        CreatedDate: '2026-11-01T08:00:00.000+0000',
        LastModifiedDate: '2026-11-01T08:00:00.000+0000',
        ...more,
      }).Id,
    );
  const complete = (more: object = {}) => ({
    kind: 'task.complete' as const,
    taskId: 't',
    outcome: 'Done, follow-up needed' as const,
    note: 'They asked for slides.',
    ...more,
  });
  const seen = (ms = 0) => ({ status: 'open' as const, asOf: at(new Date(Date.now() + ms).toISOString()) });

  it('closes it with the org’s own word, and adds outcome and note to what stands there', async () => {
    const id = task();
    org()
      .rows('TaskStatus')
      .forEach((status) => {
        if (status.IsClosed) Object.assign(status, { ApiName: 'Erledigt' });
      });
    expect(await write(complete({ seen: seen() }), { targetId: id })).toMatchObject({ id, as: 'task' });
    expect(row('Task', id)).toMatchObject({
      Status: 'Erledigt',
      Description: 'For the review.\n\nOutcome: done, follow-up needed\nThey asked for slides.',
    });
  });

  it('told twice, it is written once', async () => {
    const id = task();
    await write(complete({ seen: seen() }), { targetId: id });
    await write(complete({ seen: seen() }), { targetId: id });
    expect(standins.hits.filter(({ kind }) => kind === 'update')).toHaveLength(1);
  });

  it.each([
    ['was closed', { Status: 'Completed' }, /closed in Salesforce/],
    ['was changed', { Subject: 'Send the agenda and the slides' }, /changed in Salesforce/],
  ])('one that %s meanwhile is shown, not overwritten', async (_, change, sentence) => {
    const id = task();
    const asOf = seen(-60_000);
    org().change('Task', id, change);
    const before = { ...row('Task', id) };
    expect(await open().write(complete({ seen: asOf }), KEY, id)).toMatchObject({
      ok: false,
      error: { code: 'conflict', retryable: false, message: expect.stringMatching(sentence) },
    });
    expect(row('Task', id)).toEqual(before);
  });

  it('my own change there is no conflict', async () => {
    const id = task();
    org().change('Task', id, { ActivityDate: '2026-12-24' }, String(org().rows('User')[0]?.Id));
    await write(complete({ seen: seen(-60_000) }), { targetId: id });
    expect(row('Task', id)?.IsClosed).toBe(true);
  });

  it('a change between our look and our write wins', async () => {
    const id = task();
    standins.faults.set({
      method: 'PATCH',
      path: '/services/data',
      status: 412,
      body: '[{"errorCode":"PRECONDITION_FAILED","message":"x"}]',
      times: 1,
    });
    expect(await open().write(complete({ seen: seen() }), KEY, id)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    const [patch] = standins.requests.filter(({ method }) => method === 'PATCH');
    expect(patch).toBeDefined();
  });

  it('is opened again, and what was written stays', async () => {
    const id = task();
    await write(complete(), { targetId: id });
    await write({ kind: 'task.reopen', taskId: 't' }, { targetId: id });
    await write({ kind: 'task.reopen', taskId: 't' }, { targetId: id });
    expect(row('Task', id)).toMatchObject({
      Status: 'Not Started',
      IsClosed: false,
      Description: expect.stringContaining('They asked for slides.'),
    });
  });

  it('one that is gone says so', async () => {
    const id = task();
    org().remove('Task', id);
    expect(await open().write(complete(), KEY, id)).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(await open().write(complete(), KEY, '001000000000001')).toMatchObject({ ok: false, error: { code: 'bad_input' } });
  });
});

describe('a change that the browser sent twice, and whose second copy heard "changed meanwhile"', () => {
  const task = () =>
    String(
      org().insert('Task', {
        Subject: 'Send the agenda',
        WhatId: account(),
        CreatedDate: '2026-11-01T08:00:00.000+0000',
        LastModifiedDate: '2026-11-01T08:00:00.000+0000',
      }).Id,
    );
  const kinds = [
    { kind: 'task.complete', taskId: 't', outcome: 'Done, follow-up needed', note: 'They asked for slides.' },
    { kind: 'task.change', taskId: 't', due: day('2027-02-01') },
  ] as const;
  const statuses: number[] = [];
  const twice: typeof fetch = async (...request) => {
    const send = standinFetch(standins.port);
    if (request[1]?.method !== 'PATCH') return send(...request);
    statuses.push((await send(...request)).status);
    const second = await send(...request);
    statuses.push(second.status);
    return second;
  };

  it.each(kinds)('is seen to be our own: $kind', async (operation) => {
    const id = task();
    expect(await openOrg(standins, {}, twice).write(operation, KEY, id)).toMatchObject({ ok: true });
    expect(statuses.slice(-2)).toEqual([204, 412]);
  });

  it.each(kinds)('asks nobody while that cannot be read: $kind', async (operation) => {
    const id = task();
    const blindAfter: typeof fetch = async (...request) => {
      const answer = await twice(...request);
      if (request[1]?.method === 'PATCH') standins.faults.set({ path: '/services/data', status: 503, times: 1 });
      return answer;
    };
    expect(await openOrg(standins, {}, blindAfter).write(operation, KEY, id)).toMatchObject({ ok: false, error: { retryable: true } });
    expect(await openOrg(standins).write(operation, KEY, id)).toMatchObject({ ok: true });
    expect(standins.hits.filter(({ kind }) => kind === 'update')).toHaveLength(1);
  });
});
