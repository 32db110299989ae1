import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { TouchpointDetails } from '../../../lib/domain/touchpoint/touchpoint';
import { db } from '../../../lib/store/db';
import { beginTry, markNeedsYou, type NewWrite } from '../../../lib/store/outbox/outbox';
import { amendQueued, undoQueued } from '../../../lib/store/outbox/outbox-changes';
import { pendingFor } from '../../../lib/store/outbox/pending';
import { readTogether } from '../../../lib/store/together';
import {
  changeTouchpoint,
  logOnce,
  logRow,
  removeTouchpoint,
  stepHasLeft,
  touchpointOf,
  wroteFrom,
} from '../../../lib/store/touchpoints/touchpoints';
import { day, instant } from '../../domain/builders';

afterEach(async () => {
  await db.delete();
  await db.open();
});

const details = (over: Partial<TouchpointDetails> = {}): TouchpointDetails => ({
  type: 'ticket',
  direction: 'in',
  at: instant('2026-11-20T09:00:00.000Z'),
  subject: 'Export',
  people: [],
  promises: [],
  ...over,
});
const write = (id: string, over: Partial<NewWrite> = {}): NewWrite => ({
  id,
  operation: { kind: 'touchpoint.log', touch: details() },
  accountId: 'a',
  destination: 'local',
  source: 'zendesk.ticket|z|1',
  notBefore: Date.now() + 10_000,
  ...over,
});
const SOURCE = 'zendesk.ticket|z|1';
const step = { text: 'Call', due: day('2026-12-01') };
const change = async (commandId: string, over: Partial<Parameters<typeof changeTouchpoint>[0]> = {}) => {
  const log = await logRow('t');
  if (!log) throw new Error('not logged');
  return changeTouchpoint({ commandId, log, touch: details({ summary: 'Better' }), notBefore: 0, ...over });
};
const states = async () => Object.fromEntries((await db.outbox.toArray()).map(({ id, state }) => [id, state]));
const leave = (id: string) => beginTry(id, Date.now());

describe('one ticket or thread is logged once', () => {
  it('two tabs at the same moment, and a repeated command', async () => {
    const ids = await Promise.all([logOnce(write('t')), logOnce(write('u')), logOnce(write('t'))]);
    expect(new Set(ids).size).toBe(1);
    expect(await db.outbox.count()).toBe(1);
  });

  it('another workspace’s ticket of that number is another ticket', async () => {
    await logOnce(write('t'));
    expect(await logOnce(write('u', { source: 'zendesk.ticket|y|1' }))).toBe('u');
  });

  it('again when the person wants it, but not twice by one press', async () => {
    await logOnce(write('t'));
    await db.outbox.update('t', { createdAt: instant('2026-11-01T00:00:00.000Z') });
    expect(await logOnce(write('u'))).toBe('t');
    expect(await logOnce(write('u'), [], true)).toBe('u');
    expect(await logOnce(write('v'), [], true)).toBe('u');
    expect((await touchpointOf(SOURCE))?.id).toBe('u');
  });

  it('again after it was taken back or deleted', async () => {
    await logOnce(write('t'));
    await undoQueued('t');
    expect(await logOnce(write('t'))).toBe('t');
    expect((await states()).t).toBe('undone');
    expect(await logOnce(write('u'))).toBe('u');
    await leave('u');
    const log = await logRow('u');
    if (log) await removeTouchpoint('d', log);
    expect(await touchpointOf(SOURCE)).toBeUndefined();
    expect(await logOnce(write('v'))).toBe('v');
  });

  it('two calls about one record are two, one double click is one', async () => {
    const call = (id: string) => write(id, { source: undefined });
    await logOnce(call('t'));
    expect(await logOnce(call('u'))).toBe('t');
    await db.outbox.update('t', { createdAt: instant('2026-11-01T00:00:00.000Z') });
    expect(await logOnce(call('u'))).toBe('u');
  });
});

describe('a change', () => {
  it('before it left is the same write; afterwards a write of its own, and only the last of these', async () => {
    await logOnce(write('t'));
    await change('c1');
    expect(await states()).toEqual({ t: 'queued' });
    expect((await touchpointOf(SOURCE))?.touch.summary).toBe('Better');
    await leave('t');
    await change('c2');
    await change('c3');
    expect(await states()).toEqual({ t: 'sending', c2: 'undone', c3: 'queued' });
  });

  it('with a next step is all or nothing, and the step of an earlier answer goes', async () => {
    await logOnce(write('t'));
    await change('c1', { touch: details({ nextStep: step }), step: { step, destination: 'local' } });
    expect(await states()).toEqual({ t: 'queued', 'c1 step:': 'queued' });
    await change('c2', { touch: details({ nextStep: null }), step: null });
    expect(await states()).toEqual({ t: 'queued', 'c1 step:': 'undone' });
    expect(await stepHasLeft('a', 't')).toBe(false);
    await change('c3', { step: { step, destination: 'local' } });
    await leave('c3 step:');
    expect(await stepHasLeft('a', 't')).toBe(true);
  });

  it('repeated is one change', async () => {
    await logOnce(write('t'));
    await leave('t');
    await Promise.all([change('c'), change('c')]);
    expect(await db.outbox.count()).toBe(2);
  });

  it('repeated keeps its next step', async () => {
    await logOnce(write('t'));
    await change('c', { step: { step, destination: 'local' } });
    await change('c', { step: { step, destination: 'local' } });
    expect(await states()).toEqual({ t: 'queued', 'c step:': 'queued' });
  });

  it('never touches what has left', async () => {
    await logOnce(write('t'));
    await leave('t');
    expect(await amendQueued('t', { kind: 'touchpoint.log', touch: details({ summary: 'No' }) })).toBe(false);
    expect((await db.outbox.get('t'))?.operation).toEqual({ kind: 'touchpoint.log', touch: details() });
  });
});

it('a confirmation holds for the workspace it was given in, also where only a next step will follow', async () => {
  await logOnce(write('t', { workspace: 'robin@sidecar.example', confirmedFor: 'salesforce:acme' }));
  expect(await wroteFrom('a', 'robin@sidecar.example', 'salesforce:acme')).toBe(true);
  expect(await wroteFrom('a', 'robin@sidecar.example', 'salesforce:globex')).toBe(false);
  expect(await wroteFrom('a', 'acme.zendesk.com', 'salesforce:acme')).toBe(false);
});

describe('taking it back', () => {
  it('takes its next step and its note along while they have not left', async () => {
    await logOnce(write('t'), [write('t zendesk:z', { destination: 'zendesk:z', source: undefined })]);
    await change('c', { step: { step, destination: 'local' } });
    const log = await logRow('t');
    expect(log && (await removeTouchpoint('d', log))).toBe('undone');
    expect(await states()).toEqual({ t: 'undone', 't zendesk:z': 'undone', 'c step:': 'undone' });
  });

  it('gives up what was refused, with a change that was, and leaves nothing to be asked about', async () => {
    const refused = { code: 'bad_input' as const, message: 'no', retryable: false };
    await logOnce(write('t'));
    await leave('t');
    await markNeedsYou('t', refused, true);
    const log = await logRow('t');
    expect(log && (await removeTouchpoint('d', log))).toBe('undone');
    expect(await states()).toEqual({ t: 'undone' });
    await logOnce(write('u'));
    await db.outbox.update('u', { state: 'sent' });
    const sent = await logRow('u');
    if (!sent) throw new Error('not logged');
    await changeTouchpoint({ commandId: 'c', log: sent, touch: details({ summary: 'No' }), notBefore: 0 });
    await leave('c');
    await markNeedsYou('c', refused, true);
    expect(await removeTouchpoint('d', sent)).toBe('deleted');
    expect(await states()).toEqual({ t: 'undone', u: 'sent', c: 'undone', d: 'queued' });
  });

  it('deletes what has left', async () => {
    await logOnce(write('t'));
    await leave('t');
    const log = await logRow('t');
    expect(log && (await removeTouchpoint('d', log))).toBe('deleted');
    expect((await db.outbox.get('d'))?.operation).toEqual({ kind: 'touchpoint.delete', touchId: 't' });
  });
});

it('the reads of a view hold receipts and connections too', async () => {
  await logOnce(write('t'));
  await db.outbox.update('t', { state: 'sent' });
  expect(await readTogether(() => pendingFor('a'))).toHaveLength(1);
  expect(await readTogether(() => db.connection.count())).toBe(0);
});
