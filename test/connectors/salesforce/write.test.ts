import { afterEach, describe, expect, it } from 'vitest';
import { conversation } from '../../../lib/connectors/salesforce/activity-words';
import type { Anchor, Operation } from '../../../lib/domain/operation';
import type { TouchDetails } from '../../../lib/domain/touchpoint';
import { LOCALES, speakIn } from '../../speak';
import { standinsForFile } from '../../standins/per-file';
import type { Standins } from '../../standins/server';
import { at, day, HOST, LONG_AGO, log, now, openOrg, touch } from './org';

let standins: Standins;
standinsForFile((started) => {
  standins = started;
});
afterEach(() => speakIn('en'));

const KEY = 'b7c1f2de-0000-4000-8000-00000000abcd';
const org = () => standins.salesforce('acme');
const account = () => String(org().rows('Account')[0]?.Id);
const people = () =>
  org()
    .rows('Contact')
    .filter(({ AccountId }) => AccountId === account())
    .map(({ Id }) => String(Id));
const anchor = (more: Partial<Anchor> = {}): Anchor => ({ recordId: account(), personIds: people().slice(0, 1), others: [], ...more });
const open = (more: object = {}) => openOrg(standins, more);
const row = (object: string, id: string) =>
  org()
    .rows(object)
    .find(({ Id }) => Id === id);
const made = (object: string) => standins.hits.filter((hit) => hit.object === object && hit.kind === 'create');
const POST = { method: 'POST', path: '/services/data/v66.0/sobjects/Task' };

async function write(operation: Operation, { key = KEY, targetId, more = {} }: { key?: string; targetId?: string; more?: object } = {}) {
  const answer = await open(more).write(operation, key, targetId);
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message} ${answer.error.detail ?? ''}`);
  return answer.value;
}

describe('a touchpoint', () => {
  it('becomes a completed task that reads as a colleague would write it', async () => {
    const written = await write(
      log(anchor(), {
        sentiment: 'positive',
        promises: [
          { by: 'us', text: 'Send the offer', due: day('2026-12-01'), owner: 'Robin' },
          { by: 'customer', text: 'Name the date' },
        ],
        nextStep: { text: 'Call again', due: day('2026-12-03') },
        link: 'https://acme.zendesk.com/agent/tickets/7',
      }),
    );
    expect(written).toEqual({ id: expect.stringMatching(/^00T\w{15}$/), as: 'task', link: `https://${HOST}/${written.id}` });
    const task = row('Task', written.id);
    expect(task).toMatchObject({
      Subject: 'Call: Roll-out of the second plant',
      Status: 'Completed',
      TaskSubtype: 'Call',
      ActivityDate: '2026-11-20',
      WhatId: account(),
      WhoId: people()[0],
      AccountId: account(),
    });
    expect(task?.Description).toBe(
      [
        'They start in January.',
        '',
        'Outcome: we spoke',
        'Mood: positive',
        'We promised: Send the offer (by 1 December 2026, Robin)',
        'The customer promised: Name the date',
        'Next step by 3 December 2026: Call again',
        'Link: https://acme.zendesk.com/agent/tickets/7',
      ].join('\n'),
    );
    expect(JSON.stringify(task)).not.toContain(KEY);
  });

  it('a meeting becomes an event', async () => {
    const written = await write(log(anchor(), { type: 'meeting', guessed: true }));
    expect(written).toMatchObject({ as: 'event', id: expect.stringMatching(/^00U/) });
    expect(row('Event', written.id)).toMatchObject({
      Subject: 'Roll-out of the second plant',
      StartDateTime: '2026-11-20T10:00:00.000+0000',
      WhatId: account(),
      Description: expect.stringContaining('Outcome, not confirmed yet: we spoke'),
    });
  });

  it('names everybody, and relates them where the org allows it', async () => {
    const three = ['Ana', 'Ben', 'Cy'].map((name) => ({ name }));
    const ids = org()
      .rows('Contact')
      .slice(0, 2)
      .map(({ Id }) => String(Id));
    const written = await write(log(anchor({ personIds: ids, others: ['Cy'] }), { people: three }));
    expect(row('Task', written.id)?.Description).toContain('With: Ana, Ben, Cy');
    const related = org()
      .rows('TaskRelation')
      .filter(({ TaskId, IsWhat }) => TaskId === written.id && !IsWhat);
    expect(related.map(({ RelationId }) => RelationId).sort()).toEqual([...ids].sort());
    org().settings.sharedActivities = false;
    const alone = await write(log(anchor({ personIds: ids, others: [] }), { people: three.slice(0, 2) }));
    expect(row('Task', alone.id)).toMatchObject({ WhoId: ids[0], Description: expect.stringContaining('With: Ana, Ben') });
  });

  it('text that looks like a reference of a composite stays text', async () => {
    const written = await write(log(anchor(), { subject: 'About @{task.id}', summary: '@{statuses.records[0].ApiName}' }));
    expect(row('Task', written.id)?.Subject).toBe('Call: About @{task.id}');
    expect(row('Task', written.id)?.Description).toContain('@{statuses.records[0].ApiName}');
  });

  it('says how it ended, and is read back as that', async () => {
    const read = async (one: Partial<TouchDetails>) => {
      const subject = String(row('Task', (await write(log(anchor(), one))).id)?.Subject);
      return { subject, ...conversation(subject, undefined) };
    };
    const review = { subject: 'Quarter', direction: 'both', outcome: 'no_answer' } as const;
    for (const [locale, words] of [
      ['en', 'Meeting, nobody came: Quarter'],
      ['de', 'Termin, niemand erschienen: Quarter'],
      ['fr', 'Réunion, personne n’est venu\u202f: Quarter'],
    ] as const) {
      speakIn(locale);
      expect(await read({ ...review, type: 'review' })).toEqual({ subject: words, kind: 'meeting', direction: 'out', notHeld: true });
    }
    speakIn('en');
    expect(await read({ type: 'email', direction: 'out', outcome: 'answered' })).toMatchObject({ direction: 'both' });
    expect(conversation('Canceled: Weekly', undefined)).toEqual({ kind: 'meeting', direction: 'out', notHeld: true });
    expect(conversation('Cancelled orders: call', undefined)).toEqual({ kind: 'call', direction: 'both' });
  });

  it('hangs at a person, where no record is known', async () => {
    const written = await write(log(anchor({ recordId: people()[0] ?? '', personIds: [] })));
    expect(row('Task', written.id)).toMatchObject({ WhoId: people()[0], AccountId: account() });
    expect(await open().find(log(anchor({ recordId: people()[0] ?? '', personIds: [] })), LONG_AGO, [])).toMatchObject({
      ok: true,
      value: { id: written.id },
    });
  });

  const types: Partial<TouchDetails>[] = (['email', 'ticket'] as const).flatMap((type) =>
    (['in', 'out', 'both'] as const).map((direction) => ({ type, direction, ...(direction === 'out' && { outcome: 'sent' as const }) })),
  );
  types.push({ type: 'call', direction: 'both' }, { type: 'call', direction: 'out', outcome: 'no_answer' });
  it.each(LOCALES.flatMap((locale) => types.map((one) => [locale, one] as const)))(
    'is read back as what it was: %s %j',
    async (locale, one) => {
      speakIn(locale);
      const { id } = await write(log(anchor(), one));
      const task = row('Task', id);
      expect(conversation(String(task?.Subject), String(task?.TaskSubtype))).toEqual({ kind: one.type, direction: one.direction });
    },
  );

  it.each(LOCALES.flatMap((locale) => (['training', 'review'] as const).map((type) => [locale, type] as const)))(
    'is read back as a meeting: %s %s',
    async (locale, type) => {
      speakIn(locale);
      const task = row('Task', (await write(log(anchor(), { type }))).id);
      expect(conversation(String(task?.Subject), String(task?.TaskSubtype))).toEqual({ kind: 'meeting', direction: 'both' });
    },
  );

  it('is changed and deleted, also when it is gone already', async () => {
    const { id } = await write(log(anchor()));
    const changed = {
      kind: 'touchpoint.change' as const,
      touchId: 't',
      touch: touch({ subject: 'Roll-out, third plant', outcome: 'resolved' }),
      anchor: anchor(),
    };
    expect(await write(changed, { targetId: id })).toMatchObject({ id, as: 'task' });
    expect(row('Task', id)).toMatchObject({
      Subject: 'Call: Roll-out, third plant',
      Description: expect.stringContaining('resolved'),
      Status: 'Completed',
    });
    const gone = { kind: 'touchpoint.delete' as const, touchId: 't' };
    await write(gone, { targetId: id });
    await write(gone, { targetId: id });
    expect(row('Task', id)).toBeUndefined();
    expect(await open().write(changed, KEY, id)).toMatchObject({ ok: false, error: { code: 'not_found', retryable: false } });
  });

  it('a next step becomes an open task', async () => {
    const { id } = await write({
      kind: 'step.create',
      touchId: 't',
      step: { text: 'Send the offer', due: day('2026-12-01') },
      anchor: anchor(),
    });
    expect(row('Task', id)).toMatchObject({
      Subject: 'Send the offer',
      ActivityDate: '2026-12-01',
      Status: 'Not Started',
      IsClosed: false,
      WhatId: account(),
    });
  });
});

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
