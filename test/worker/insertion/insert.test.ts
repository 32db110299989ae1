import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import type { PutAnswer, PutOrder } from '../../../lib/domain/outreach/insert-order';
import type { Input } from '../../../lib/messaging/protocol';
import type { Caller } from '../../../lib/messaging/server';
import { checkAudit } from '../../../lib/store/audit/audit';
import { db } from '../../../lib/store/db';
import { changeInsertion, insertionOf, insertionsOf } from '../../../lib/store/outreach/insertions';
import { applyRecords } from '../../../lib/store/records/records';
import { removeConnectionStep } from '../../../lib/store/records/removal';
import { writeTab } from '../../../lib/worker/context/tabs';
import { troubleOf } from '../../../lib/worker/insertion/awaiting';
import { composeMail } from '../../../lib/worker/insertion/compose';
import { fillAwaited } from '../../../lib/worker/insertion/fill';
import { insertText } from '../../../lib/worker/insertion/insert';
import { openTicket } from '../../../lib/worker/insertion/open-ticket';
import { insertionSent } from '../../../lib/worker/insertion/sent';
import { freshWorker, restart } from '../../builders/fake-worker';
import { Killed, life } from '../../builders/mortal';
import { accountRecord } from '../../builders/records';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

/** The page: it outlives the worker, carries each order out once, and may answer a worker that is no longer there. */
const page = vi.hoisted(() => ({
  texts: [] as string[],
  done: new Set<string>(),
  answer: undefined as PutAnswer | undefined,
  thread: undefined as string | null | undefined,
  mailbox: 'me@own.example',
  opened: [] as string[],
}));
vi.mock('../../../lib/platform/tabs', () => ({
  ask: async (_to: unknown, command: string, data: { order?: PutOrder }) => {
    life.step();
    if (command === 'overlay.where') return { generation: 1, frame: { width: 360, scale: 1 } };
    const { order } = data;
    if (command !== 'insert.put' || !order) return undefined;
    if (page.answer) return page.answer;
    if (order.mailbox !== undefined && order.mailbox !== page.mailbox) return { kind: 'moved' };
    if (!page.done.has(order.commandId)) page.texts.push(order.plain);
    page.done.add(order.commandId);
    life.step();
    return { kind: 'inserted', subject: 'none', recipients: 'kept', ...(page.thread !== undefined && { thread: page.thread }) };
  },
  tell: async () => true,
  announce: async () => undefined,
  inject: async () => undefined,
  askToReport: async () => true,
  isOn: async () => true,
  openOnce: async (url: string) => {
    life.step();
    if (!page.opened.includes(url)) page.opened.push(url);
    return 9;
  },
}));

const COMMAND = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const PLACE = {
  host: 'gmail',
  space: 'u/0',
  page: 'record',
  refs: [{ kind: 'gmail.thread', id: '19a9c41d2f7b8e05', role: 'focus' }],
} as const;
const caller: Caller = { role: 'framed', tabId: 7, windowId: 1, frameId: 5, documentId: 'PANEL', origin: 'ours' };
const host: Caller = { ...caller, role: 'content', frameId: 0, documentId: 'HOST', origin: 'https://mail.google.com' };
const body: Input<'outreach.insert'>['body'] = [{ kind: 'paragraph', spans: [{ text: 'secret words' }] }];
const text = { commandId: COMMAND, body, plain: 'secret words', recipients: [{ name: 'Ana', address: 'ana@halden.example' }] };
let accountId = '';
const order = (): Input<'outreach.insert'> => ({
  ...text,
  channel: 'email',
  intent: { accountId, contextVersion: 3, contextDocumentId: 'HOST' },
});

beforeEach(async () => {
  Object.assign(page, { texts: [], done: new Set(), answer: undefined, thread: undefined, mailbox: 'me@own.example', opened: [] });
  await freshWorker();
  await db.workspace.put({ address: 'me@own.example' });
  await applyRecords([accountRecord('A1', { name: 'Halden' })]);
  accountId = (await db.account.toCollection().first())?.id ?? '';
  await writeTab({
    tabId: 7,
    documentId: 'HOST',
    origin: 'https://mail.google.com',
    generation: 1,
    version: 3,
    place: { ...PLACE, refs: [...PLACE.refs] },
    facts: { people: [], mailbox: 'me@own.example' },
    accountId,
  });
});

const audited = async () => (await db.audit.toArray()).filter(({ action }) => action === 'outreach.insert');

describe('a text that is inserted', () => {
  it('is in the page once, in one row and one entry, whenever the worker dies and whoever asks again; none of them holds a word of it', async () => {
    let kills = 0;
    for (let killAt = 1; ; killAt += 1) {
      const commandId = crypto.randomUUID();
      restart(killAt);
      const died = await insertText({ ...order(), commandId }, caller).then(
        () => false,
        () => true,
      );
      restart();
      expect(await insertText({ ...order(), commandId }, caller)).toMatchObject({ kind: 'inserted', recipients: 'kept' });
      expect(page.texts.length, `killed at ${killAt}`).toBe(killAt);
      expect(await audited()).toHaveLength(killAt);
      if (!died) break;
      kills += 1;
    }
    expect(kills).toBeGreaterThan(5);
    // An inserter that was put into the page anew knows of no earlier order.
    const commandId = crypto.randomUUID();
    await insertText({ ...order(), commandId }, caller);
    const there = page.texts.length;
    page.done.clear();
    expect(await insertText({ ...order(), commandId }, caller)).toMatchObject({ kind: 'inserted' });
    expect(page.texts).toHaveLength(there);
    expect(await insertionsOf(accountId)).toHaveLength(kills + 2);
    expect((await checkAudit()).bad).toBeUndefined();
    const kept = JSON.stringify([await db.setting.toArray(), await db.audit.toArray()]);
    expect(kept).not.toMatch(/secret|Ana|ana@halden/);
    // It goes with its account.
    await removeConnectionStep('csv');
    expect(await insertionsOf(accountId)).toEqual([]);
  });

  it.each<[PutAnswer, string, RegExp]>([
    [{ kind: 'no_composer', why: 'focus' }, 'no_composer', /Click into/],
    [{ kind: 'wrong_channel', stands: 'ticket.internal' }, 'wrong_channel', /internal note/],
    [{ kind: 'unknown_channel' }, 'refused', /does not say/],
    [{ kind: 'not_empty', holds: ['subject'] }, 'not_empty', /another subject/],
    [{ kind: 'not_read_back', undone: true }, 'not_read_back', /taken out again/],
    [{ kind: 'not_read_back', undone: false }, 'not_read_back', /Look at the message/],
    [{ kind: 'moved' }, 'refused', /another record/],
  ])('that the page refuses with %o is said, and leaves nothing behind', async (answer, kind, sentence) => {
    page.answer = answer;
    expect(await insertText(order(), caller)).toMatchObject({ kind, sentence: expect.stringMatching(sentence) });
    expect(await insertionOf(COMMAND)).toBeUndefined();
    expect(await audited()).toEqual([]);
  });

  it.each([
    ['the thread in front', undefined, 'gmail.thread|me@own.example|19a9c41d2f7b8e05'],
    ['the thread that a new mail begins', 'a:r-123', 'gmail.thread|me@own.example|a:r-123'],
    ['none that anybody could name', null, undefined],
  ])('is about %s', async (_, thread, source) => {
    page.thread = thread;
    await insertText(order(), caller);
    expect((await insertionsOf(accountId))[0]?.source).toBe(source);
  });

  it('is sent when its own document says so, and nobody else’s', async () => {
    await insertText(order(), caller);
    await insertionSent({ commandId: COMMAND, state: 'sent' }, { ...host, documentId: 'OTHER' });
    await insertionSent({ commandId: COMMAND, state: 'sent' }, { ...host, tabId: 8 });
    await insertionSent({ commandId: crypto.randomUUID(), state: 'sent' }, host);
    expect((await insertionsOf(accountId))[0]).not.toHaveProperty('sentAt');
    await insertionSent({ commandId: COMMAND, state: 'sent' }, host);
    expect((await insertionsOf(accountId))[0]?.sentAt).toBeTruthy();
    await insertionSent({ commandId: COMMAND, state: 'undone' }, host);
    expect((await insertionsOf(accountId))[0]?.sentAt).toBeUndefined();
    // Gone without a word from Gmail: nobody knows, and nobody says so.
    await insertionSent({ commandId: COMMAND, state: 'left' }, host);
    expect((await insertionsOf(accountId))[0]?.sentAt).toBeUndefined();
    await changeInsertion(crypto.randomUUID(), { sentAt: '2026-01-01T00:00:00.000Z' as IsoInstant });
    expect(await insertionsOf(accountId)).toHaveLength(1);
  });
});

describe('a mail that is begun elsewhere', () => {
  const desk: Caller = { ...caller, role: 'page', frameId: 0 };
  const compose = () => composeMail({ ...text, subject: 'Next', accountId, mailbox: 'Me@own.example' }, desk);
  const window = { ...host, tabId: 9, documentId: 'WINDOW' };
  const report: Input<'context.changed'> = {
    generation: 1,
    place: { host: 'gmail', space: 'u/0', page: 'compose', refs: [] },
    facts: null,
  };

  it('opens one window and gets its text once, whenever the worker dies', async () => {
    page.thread = 'a:r7';
    let at = 0;
    for (const work of [compose, () => fillAwaited(report, window)]) {
      for (let died = true; died; ) {
        at += 1;
        restart(at);
        died = await work().then(
          () => false,
          (error) => {
            if (!(error instanceof Killed) && !(error as { inner?: unknown }).inner && !(error as { code?: string }).code) throw error;
            return true;
          },
        );
      }
      at = 0;
      restart();
      await work();
    }
    expect(page.opened).toHaveLength(1);
    expect(await insertionOf(COMMAND)).toMatchObject({ source: 'gmail.thread|me@own.example|a:r7' });
    expect(page.opened[0]).toMatch(/^https:\/\/mail\.google\.com\/mail\/u\/0\/\?view=cm&fs=1&tf=1&to=ana%40halden\.example&su=Next$/);
    expect(page.texts).toEqual(['secret words']);
    expect(await audited()).toHaveLength(1);
    await compose();
    await fillAwaited(report, window);
    expect(page.opened).toHaveLength(1);
    expect(page.texts).toEqual(['secret words']);
  });

  it('waits for its own window and mailbox, for five minutes, and never lies on disk', async () => {
    await expect(composeMail({ ...text, accountId, mailbox: 'other@own.example' }, desk)).rejects.toMatchObject({ code: 'not_approved' });
    await expect(composeMail({ ...text, accountId: 'nobody', mailbox: 'me@own.example' }, desk)).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(composeMail({ ...text, accountId, mailbox: 'me@own.example' }, caller)).rejects.toMatchObject({ code: 'context_changed' });
    await compose();
    expect(JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())))).not.toContain('secret');
    await fillAwaited(report, { ...window, tabId: 8 });
    await fillAwaited({ ...report, place: { ...PLACE, refs: [] } }, window);
    expect(page.texts).toEqual([]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6 * 60_000 });
    await fillAwaited(report, window);
    vi.useRealTimers();
    await fillAwaited(report, window);
    expect(page.texts).toEqual([]);
  });
});

describe('a reply whose ticket is opened for it', () => {
  const ticket = { space: 'acme.zendesk.com', id: '42' };
  const open = (part: object = {}) => openTicket({ ...text, channel: 'ticket.public', accountId, ticket, ...part });
  const tab = { ...host, tabId: 9, documentId: 'TICKET', origin: 'https://acme.zendesk.com' };
  const shown = (id = '42', space = 'acme.zendesk.com'): Input<'context.changed'> => ({
    generation: 1,
    place: { host: 'zendesk', space, page: 'record', refs: [{ kind: 'zendesk.ticket', id, role: 'focus' }] },
    facts: null,
  });
  const isOf = (of: string | undefined) =>
    writeTab({ tabId: 9, documentId: 'TICKET', origin: tab.origin, version: 1, ...shown(), accountId: of });

  beforeEach(async () => {
    await db.workspace.put({ address: ticket.space });
    await isOf(accountId);
  });

  it('gets its text once, and is about that ticket', async () => {
    await open();
    await fillAwaited(shown(), tab);
    await fillAwaited(shown(), tab);
    await open();
    await fillAwaited(shown(), tab);
    expect(page.opened).toEqual(['https://acme.zendesk.com/agent/tickets/42']);
    expect(page.texts).toEqual(['secret words']);
    expect(await insertionOf(COMMAND)).toMatchObject({ source: 'zendesk.ticket|acme.zendesk.com|42', channel: 'ticket.public' });
  });

  it('gets none in another ticket, another tab or another subdomain', async () => {
    await open();
    await fillAwaited(shown('43'), tab);
    await fillAwaited(shown('42', 'eve.zendesk.com'), tab);
    await fillAwaited(shown(), { ...tab, tabId: 8 });
    expect(page.texts).toEqual([]);
    await expect(open({ ticket: { space: 'eve.zendesk.com', id: '42' } })).rejects.toMatchObject({ code: 'not_approved' });
  });

  it.each([
    ['another account’s', 'somebody'],
    ['nobody’s, as far as we know', undefined],
  ])('gets none while it is %s, and says so', async (_, of) => {
    await isOf(of);
    await open();
    await fillAwaited(shown(), tab);
    expect(await troubleOf(accountId)).toMatch(/not known to be of this account/);
    expect(page.texts).toEqual([]);
    await isOf(accountId);
    await fillAwaited(shown(), tab);
    expect(page.texts).toEqual(['secret words']);
    expect(await troubleOf(accountId)).toBeUndefined();
  });

  it('waits while it is set to the other audience, and says so; what may stand there in part is not put there twice', async () => {
    await open();
    page.answer = { kind: 'wrong_channel', stands: 'ticket.internal' };
    const filling = fillAwaited(shown(), tab);
    await vi.waitFor(async () => expect(await troubleOf(accountId)).toMatch(/set to an internal note/));
    page.answer = { kind: 'not_read_back', undone: false };
    // The book of this test has no ticket: its tab was shown anew, and is nobody's by now.
    await isOf(accountId);
    await filling;
    expect(await troubleOf(accountId)).toMatch(/did not arrive as it should/);
    page.answer = undefined;
    await fillAwaited(shown(), tab);
    expect(page.texts).toEqual([]);
  });
});
