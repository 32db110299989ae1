import { afterEach, describe, expect, it } from 'vitest';
import { conversation } from '../../../lib/connectors/salesforce/activity-words';
import type { TouchpointDetails } from '../../../lib/domain/touchpoint/touchpoint';
import { LOCALES, speakIn } from '../../speak';
import { standinsForFile } from '../../standins/per-file';
import type { Standins } from '../../standins/server';
import { day, HOST, LONG_AGO, log, touch } from './org';
import { KEY, writingTo } from './writing';

let standins: Standins;
standinsForFile((started) => {
  standins = started;
});
const { org, account, people, anchor, open, row, write } = writingTo(() => standins);
afterEach(() => speakIn('en'));

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
    const read = async (one: Partial<TouchpointDetails>) => {
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

  const types: Partial<TouchpointDetails>[] = (['email', 'ticket'] as const).flatMap((type) =>
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
