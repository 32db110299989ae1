import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TouchpointDetails } from '../../../lib/domain/touchpoint/touchpoint';
import { db } from '../../../lib/store/db';
import { beginTry, markNeedsYou } from '../../../lib/store/outbox/outbox';
import { changeTouchpoint, logOnce, logRow, removeTouchpoint } from '../../../lib/store/touchpoints/touchpoints';
import { day, instant } from '../../domain/builders';

const SYSTEM = 'salesforce:acme';
const step = { text: 'Call', due: day('2026-12-01') };
const details = (over: Partial<TouchpointDetails> = {}): TouchpointDetails => ({
  type: 'email',
  direction: 'in',
  at: instant('2026-11-20T09:00:00.000Z'),
  subject: 'Export',
  people: [{ name: 'Ana Example', address: 'ana@halden.example' }],
  link: 'https://mail.google.com/mail/u/0/#inbox/1',
  outcome: 'answered',
  promises: [],
  ...over,
});
const anchor = { recordId: '001', personIds: ['003'], others: [] };
const recorder = { destination: SYSTEM, userId: 'u', anchor };

beforeEach(async () => {
  const operation = { kind: 'touchpoint.log' as const, touch: details({ guessed: true }) };
  await logOnce({ id: 't', operation, accountId: 'a', destination: 'local', notBefore: 0 });
});
afterEach(async () => {
  await db.delete();
  await db.open();
});

async function change(commandId: string, touch: Partial<TouchpointDetails>, over: Partial<Parameters<typeof changeTouchpoint>[0]> = {}) {
  const log = await logRow('t');
  if (log) await changeTouchpoint({ commandId, log, touch: details(touch), recorder, notBefore: 0, ...over });
}
const withStep = (commandId: string, touch: Partial<TouchpointDetails> = {}) =>
  change(commandId, { nextStep: step, ...touch }, { step: { step, ...recorder } });
async function remove() {
  const log = await logRow('t');
  if (log) await removeTouchpoint('d', log);
}
/** What is to go to the company's system. */
const there = async () =>
  (await db.outbox.where('accountId').equals('a').sortBy('seq')).flatMap(({ id, state, destination, operation }) =>
    destination === SYSTEM && state !== 'undone' ? [{ id, ...operation }] : [],
  );
const leave = (id: string) => beginTry(id, Date.now());

it('a guess is not said to anybody; what a person says is, without people or link', async () => {
  await change('c', { guessed: true });
  await change('d', { outcome: undefined, summary: 'Only a note' });
  expect(await there()).toEqual([]);
  await change('e', { sentiment: 'positive' });
  expect(await there()).toEqual([
    {
      id: 'e said',
      kind: 'said.create',
      touchId: 't',
      said: { subject: 'Export', at: '2026-11-20T09:00:00.000Z', outcome: 'answered', sentiment: 'positive', promises: [] },
      anchor,
    },
  ]);
});

it('nothing goes anywhere where the touchpoint itself does, or nobody records the mail', async () => {
  await change('c', {}, { recorder: undefined });
  expect(await there()).toEqual([]);
});

it('a next step carries it; answered otherwise before it left, a task of its own does, and the other way round', async () => {
  await change('c', {});
  expect(await there()).toMatchObject([{ kind: 'said.create' }]);
  await withStep('d');
  expect(await there()).toMatchObject([{ kind: 'step.create', step, said: { outcome: 'answered' } }]);
  await change('e', { nextStep: step, summary: 'Later words' });
  expect(await there()).toMatchObject([{ id: 'd step:', said: { summary: 'Later words' } }]);
  await change('f', { nextStep: null }, { step: null });
  expect(await there()).toMatchObject([{ id: 'f said', kind: 'said.create' }]);
  await change('g', { nextStep: null, outcome: undefined });
  expect(await there()).toEqual([]);
});

it('a task that has left goes on carrying it: changed in place, the step beside it says only itself', async () => {
  await change('c', {});
  await leave('c said');
  await withStep('d');
  expect(await there()).toEqual([
    expect.objectContaining({ id: 'c said' }),
    { id: 'd step:', kind: 'step.create', touchId: 't', step, anchor },
  ]);
  await change('e', { nextStep: step, summary: 'One' });
  await change('f', { nextStep: step, summary: 'Two' });
  const changes = (await there()).filter(({ kind }) => kind === 'said.change');
  expect(changes).toMatchObject([{ id: 'f said', of: 'c said', said: { summary: 'Two' }, was: [{ outcome: 'answered' }] }]);
  await leave('f said');
  await change('g', { nextStep: step, summary: 'Two' });
  await change('h', { nextStep: step, summary: 'Three' });
  expect((await there()).at(-1)).toMatchObject({ id: 'h said', was: [{ summary: 'Two' }, { outcome: 'answered' }] });
});

it('an outcome unsaid takes its task away, and said again makes another', async () => {
  await change('c', {});
  await leave('c said');
  await change('d', { outcome: undefined });
  expect((await there()).at(-1)).toMatchObject({ kind: 'said.delete', of: 'c said' });
  await change('e', { outcome: 'resolved' });
  expect((await there()).at(-1)).toMatchObject({ id: 'e said', kind: 'said.create', said: { outcome: 'resolved' } });
});

it('words that came after the step had left are added to its task, and one refused is mended in place', async () => {
  await change('c', { outcome: undefined, nextStep: step }, { step: { step, ...recorder } });
  expect(await there()).toEqual([{ id: 'c step:', kind: 'step.create', touchId: 't', step, anchor }]);
  await markNeedsYou('c step:', { code: 'bad_input', message: 'No', retryable: false }, true);
  await change('d', { nextStep: step, summary: 'Mended' });
  expect(await db.outbox.get('c step:')).toMatchObject({ state: 'queued', operation: { said: { summary: 'Mended' } } });
  await leave('c step:');
  await change('e', { nextStep: step, summary: 'Added' });
  expect((await there()).at(-1)).toMatchObject({ kind: 'said.change', of: 'c step:', said: { summary: 'Added' } });
});

it('repeated is said once', async () => {
  await leave('t');
  await Promise.all([change('c', {}), change('c', {})]);
  expect(await there()).toHaveLength(1);
});

it.each([
  ['while nothing has left', [], []],
  ['after its own task left', ['c said'], [{ id: 'c said' }, { kind: 'said.delete', of: 'c said' }]],
])('taken back with the touchpoint %s', async (_, left, expected) => {
  await change('c', {});
  for (const id of left) await leave(id);
  await change('e', { summary: 'Not sent yet' });
  await remove();
  expect(await there()).toMatchObject(expected);
});

it('taken back after the step left: its task stays, without the words', async () => {
  await withStep('c');
  await leave('c step:');
  await remove();
  const [, taken, ...more] = await there();
  expect(more).toEqual([]);
  expect(taken).toMatchObject({ kind: 'said.change', of: 'c step:', was: [{ outcome: 'answered' }] });
  expect(taken).not.toHaveProperty('said');
});
