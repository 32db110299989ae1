import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../lib/domain/outbox/operation';
import { standinsForFile } from '../../standins/per-file';
import type { Standins } from '../../standins/server';
import { at, HOST, LONG_AGO, log, now, touch } from './org';
import { KEY, POST, writingTo } from './writing';

let standins: Standins;
standinsForFile((started) => {
  standins = started;
});
const { org, account, people, anchor, open, row, made, write } = writingTo(() => standins);

describe('exactly once', () => {
  const operation = () => log(anchor());

  it('says how: found again without a key field, told again with one, and by the record’s own id', () => {
    expect(open().exactness(operation())).toBe('findable');
    expect(open({ keyField: 'Sidelight_Key__c' }).exactness(operation())).toBe('keyed');
    expect(open().exactness({ kind: 'task.reopen', taskId: 't', targetId: '1' })).toBe('keyed');
    expect(open().exactness({ kind: 'touchpoint.log', touch: touch() })).toBeUndefined();
  });

  it.each([
    ['the answer is lost', { kind: 'late' as const }],
    ['the answer is cut', { kind: 'cut' as const }],
    ['a proxy answers', { kind: 'html' as const }],
  ])('%s: unsure, and then found', async (_, fault) => {
    standins.faults.set({ ...POST, ...fault, times: 1 });
    const since = now();
    const lost = await open().write(operation(), KEY);
    expect(lost).toMatchObject({ ok: false, error: { unsure: true } });
    const [hit] = made('Task');
    expect(await open().find(operation(), since, [])).toEqual(
      fault.kind === 'html' && !hit
        ? { ok: true, value: undefined }
        : { ok: true, value: { id: hit?.id, as: 'task', link: `https://${HOST}/${hit?.id}` } },
    );
  });

  it('a refusal that came before anything was done is sure', async () => {
    standins.faults.set({
      ...POST,
      status: 401,
      body: '[{"errorCode":"INVALID_SESSION_ID","message":"Session expired or invalid"}]',
      times: 1,
    });
    const answer = await open().write(operation(), KEY);
    expect(answer).toMatchObject({ ok: false, error: { code: 'auth_expired' } });
    expect(answer).not.toHaveProperty('error.unsure');
  });

  it('finds neither what another write became, nor what differs in one word, day or person', async () => {
    const since = now();
    const { id } = await write(operation());
    expect(await open().find(operation(), since, [])).toMatchObject({ value: { id } });
    expect(await open().find(operation(), since, [id])).toEqual({ ok: true, value: undefined });
    const others: Operation[] = [
      log(anchor(), { subject: 'Roll-out of the third plant' }),
      log(anchor(), { summary: 'They start in March.' }),
      log(anchor(), { at: at('2026-11-21T10:00:00.000Z') }),
      log(anchor({ personIds: [] })),
      log(anchor({ recordId: String(org().rows('Account')[1]?.Id) })),
      log(anchor(), { type: 'meeting' }),
    ];
    for (const other of others) expect(await open().find(other, since, [])).toEqual({ ok: true, value: undefined });
  });

  it('does not take a colleague’s record, or one from before', async () => {
    const fields = {
      Subject: 'Call: Roll-out of the second plant',
      Status: 'Completed',
      ActivityDate: '2026-11-20',
      WhatId: account(),
      WhoId: people()[0] ?? null,
      Description: 'They start in January.\n\nOutcome: we spoke',
    };
    org().insert('Task', fields, String(org().rows('User')[1]?.Id));
    expect(await open().find(operation(), LONG_AGO, [])).toEqual({ ok: true, value: undefined });
    org().insert('Task', { ...fields, CreatedDate: '2026-11-20T09:00:00.000+0000' });
    expect(await open().find(operation(), now(), [])).toEqual({ ok: true, value: undefined });
    expect(await open().find(operation(), LONG_AGO, [])).toMatchObject({ ok: true, value: { as: 'task' } });
  });

  it('meetings are found too', async () => {
    const since = now();
    const meeting = log(anchor(), { type: 'meeting' });
    const { id } = await write(meeting);
    expect(await open().find(meeting, since, [])).toMatchObject({ value: { id, as: 'event' } });
  });

  it.each(['call', 'meeting'] as const)('with a key field the same %s told twice is one record', async (type) => {
    org().settings.activityKey = 'Sidelight_Key__c';
    const more = { keyField: 'Sidelight_Key__c' };
    const first = await write(log(anchor(), { type }), { more });
    const second = await write(log(anchor(), { type }), { more });
    expect(second.id).toBe(first.id);
    if (type === 'call') expect(row('Task', first.id)?.TaskSubtype).toBe('Call');
    expect(made(type === 'meeting' ? 'Event' : 'Task')).toHaveLength(1);
    const other = await write(log(anchor(), { type }), { more, key: `${KEY}2` });
    expect(other.id).not.toBe(first.id);
  });
});
