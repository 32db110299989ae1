import { afterEach, describe, expect, it } from 'vitest';
import { isSaidOfMail } from '../../../lib/connectors/salesforce/activity-words';
import type { Operation } from '../../../lib/domain/outbox/operation';
import type { SaidOfMail } from '../../../lib/domain/touchpoint/said-of-mail';
import { LOCALES, speakIn } from '../../speak';
import { standinsForFile } from '../../standins/per-file';
import type { Standins } from '../../standins/server';
import { at, day, LONG_AGO, now, openOrg } from './org';

let standins: Standins;
standinsForFile((started) => {
  standins = started;
});
afterEach(() => speakIn('en'));

const org = () => standins.salesforce('acme');
const account = () => String(org().rows('Account')[0]?.Id);
const person = () =>
  String(
    org()
      .rows('Contact')
      .find(({ AccountId }) => AccountId === account())?.Id,
  );
const anchor = () => ({ recordId: account(), personIds: [person()], others: ['Cy Example'] });
const said = (more: Partial<SaidOfMail> = {}): SaidOfMail => ({
  subject: 'Re: Export',
  at: at('2026-11-20T10:00:00.000Z'),
  outcome: 'answered',
  sentiment: 'negative',
  summary: 'Wants the export first',
  promises: [{ by: 'us', text: 'Send the plan', due: day('2026-12-01') }],
  ...more,
});
const open = () => openOrg(standins);
const task = (id: string) =>
  org()
    .rows('Task')
    .find(({ Id }) => Id === id);
async function write(operation: Operation, targetId?: string): Promise<string> {
  const answer = await open().write(operation, 'key', targetId);
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.detail}`);
  return answer.value.id;
}
const alone = (more?: Partial<SaidOfMail>): Operation => ({ kind: 'said.create', touchId: 't', said: said(more), anchor: anchor() });
const next = (more?: Partial<SaidOfMail>): Operation => ({
  kind: 'step.create',
  touchId: 't',
  step: { text: 'Call Ana', due: day('2026-12-03') },
  said: said(more),
  anchor: anchor(),
});
const change = (was: SaidOfMail[], one?: SaidOfMail): Operation => ({
  kind: 'said.change',
  touchId: 't',
  of: 'w',
  was,
  ...(one && { said: one }),
  anchor: anchor(),
});
const WORDS = [
  'About the e-mail: Re: Export',
  'Wants the export first',
  'Outcome: answered\nMood: negative\nWe promised: Send the plan (by 1 December 2026)',
].join('\n\n');

describe('what was said of mail that Salesforce records itself', () => {
  it('is the text of the open task of the next step', async () => {
    const id = await write(next());
    expect(task(id)).toMatchObject({ Subject: 'Call Ana', Status: 'Not Started', ActivityDate: '2026-12-03', Description: WORDS });
    expect(await open().find(next(), LONG_AGO, [])).toMatchObject({ ok: true, value: { id } });
    expect(await open().find(next({ summary: 'Other' }), LONG_AGO, [])).toEqual({ ok: true, value: undefined });
  });

  it('without one, a completed task that is no second copy: no e-mail, nobody listed', async () => {
    const id = await write(alone());
    const row = task(id);
    expect(row).toMatchObject({
      Subject: 'Outcome: answered · Re: Export',
      Status: 'Completed',
      ActivityDate: '2026-11-20',
      WhatId: account(),
      WhoId: person(),
      Description: WORDS,
    });
    expect(row?.TaskSubtype ?? 'Task').toBe('Task');
    expect(JSON.stringify(row)).not.toContain('Cy Example');
  });

  it('is found again where the answer was lost, and told once', async () => {
    expect(open().exactness(alone())).toBe('findable');
    const since = now();
    standins.faults.set({ method: 'POST', path: '/services/data/v66.0/sobjects/Task', kind: 'late', times: 1 });
    expect(await open().write(alone(), 'key')).toMatchObject({ ok: false, error: { unsure: true } });
    const [hit] = standins.hits.filter(({ object, kind }) => object === 'Task' && kind === 'create');
    expect(await open().find(alone(), since, [])).toMatchObject({ ok: true, value: { id: hit?.id } });
    expect(await open().find(alone({ outcome: 'resolved' }), since, [])).toEqual({ ok: true, value: undefined });
  });

  it.each(LOCALES)('is read back as neither a conversation nor a task: %s', async (locale) => {
    speakIn(locale);
    const subject = String(task(await write(alone()))?.Subject);
    expect(isSaidOfMail(subject)).toBe(true);
    const answer = await open().account?.({ kind: 'salesforce.account', id: account(), role: 'focus' });
    expect(JSON.stringify(answer)).toContain(account());
    expect(JSON.stringify(answer)).not.toContain(subject);
    expect(isSaidOfMail('Outcome of the quarterly review')).toBe(false);
  });
});

describe('said anew', () => {
  const better = said({ outcome: 'resolved', summary: 'Export works' });

  it('changes the task it is in, subject and text', async () => {
    const id = await write(alone());
    await write(change([said()], better), id);
    expect(task(id)?.Subject).toBe('Outcome: resolved · Re: Export');
    expect(task(id)?.Description).toContain('Export works');
    expect(task(id)?.Description).not.toContain('Wants the export first');
  });

  it.each([
    ['words that grew', said({ promises: [] }), said()],
    ['words that became fewer', said(), said({ promises: [] })],
  ])('%s: told twice, it stands there once', async (_, before, after) => {
    const id = await write(next(before));
    await write(change([before], after), id);
    const first = task(id)?.Description;
    await write(change([before], after), id);
    expect(task(id)?.Description).toBe(first);
    expect(first).toContain('Mood: negative');
    expect(String(first).includes('We promised')).toBe(after.promises.length > 0);
    expect(String(first).split('Wants the export first')).toHaveLength(2);
  });

  it('leaves what colleagues wrote into the task of a next step', async () => {
    const id = await write(next());
    org().change('Task', id, { Subject: 'Call Ana or Ben', Description: `${WORDS}\n\nPetra: Ben is in on Tuesdays` });
    await write(change([said()], better), id);
    expect(task(id)).toMatchObject({ Subject: 'Call Ana or Ben', Description: expect.stringMatching(/Export works.*Petra: Ben is in/s) });
    org().change('Task', id, { Description: 'Petra wrote it all anew' });
    await write(change([better, said()], said({ summary: 'Third' })), id);
    expect(task(id)?.Description).toMatch(/^Petra wrote it all anew\n\nAbout the e-mail.*Third/s);
  });

  it('reads again what a colleague wrote between reading and writing', async () => {
    const id = await write(next());
    standins.faults.set({ method: 'PATCH', path: `/services/data/v66.0/sobjects/Task/${id}`, status: 412, body: '[]', times: 1 });
    await write(change([said()], better), id);
    expect(task(id)?.Description).toContain('Export works');
  });

  it('taken back, its words go and the next step stays; a task of its own goes whole', async () => {
    const id = await write(next());
    await write(change([said()]), id);
    expect(task(id)).toMatchObject({ Subject: 'Call Ana', IsClosed: false });
    expect(task(id)?.Description ?? '').toBe('');
    const own = await write(alone());
    const gone: Operation = { kind: 'said.delete', touchId: 't', of: 'w', anchor: anchor() };
    await write(gone, own);
    await write(gone, own);
    expect(task(own)).toBeUndefined();
    await write(change([said()]), own);
    expect(await open().write(change([said()], better), 'key', own)).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });
});
