import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Connection } from '../../../lib/connectors/connector';
import type { Account, IsoDate, IsoInstant } from '../../../lib/domain/account';
import { ok, type Result } from '../../../lib/domain/errors';
import type { Operation, Written } from '../../../lib/domain/outbox/operation';
import type { Use } from '../../../lib/domain/outreach/use';
import type { Caller } from '../../../lib/messaging/server';
import { db } from '../../../lib/store/db';
import { dueWrites, nextDue } from '../../../lib/store/outbox/outbox';
import { insertionOf } from '../../../lib/store/outreach/insertions';
import { addUse, useById } from '../../../lib/store/outreach/uses';
import { applyRecords } from '../../../lib/store/records/records';
import { writeTab } from '../../../lib/worker/context/tabs';
import { insertText } from '../../../lib/worker/insertion/insert';
import { insertionSent, noteAnswers } from '../../../lib/worker/insertion/sent';
import { deliver } from '../../../lib/worker/outbox/deliver';
import { logUseOf } from '../../../lib/worker/outreach/log-use';
import { readConfig } from '../../../lib/worker/settings/config';
import { ID } from '../../builders/fake-system';
import { freshWorker, restart } from '../../builders/fake-worker';
import { Killed, life } from '../../builders/mortal';
import { accountRecord } from '../../builders/records';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const page = vi.hoisted(() => ({ customerAt: undefined as string | undefined }));
vi.mock('../../../lib/platform/tabs', () => ({
  ask: async (_to: unknown, command: string) => {
    life.step();
    if (command === 'overlay.where') return { generation: 1, frame: { width: 360, scale: 1 } };
    if (command === 'insert.newest') return page.customerAt ? { customerAt: page.customerAt } : {};
    return { kind: 'inserted', subject: 'none', recipients: 'kept' };
  },
  tell: async () => true,
  announce: async () => undefined,
  inject: async () => undefined,
}));
// The queue is emptied here, when the test says so.
vi.mock('../../../lib/worker/outbox/drain', () => ({ outboxChanged: async () => undefined }));

/** A system of record: what was written there, in order. */
const there: { operation: Operation; key: string; targetId?: string }[] = [];
const connection = {
  exactness: () => 'keyed',
  write: async (operation: Operation, key: string, targetId?: string): Promise<Result<Written>> => {
    if (!there.some((one) => one.key === key)) there.push({ operation, key, ...(targetId && { targetId }) });
    return ok({ id: targetId ?? `00T${there.length}`, as: 'task' });
  },
  there: async () => ok({ status: 'open' }),
} as unknown as Connection;
vi.mock('../../../lib/worker/connections/open', async (original) => ({
  ...(await original<object>()),
  openForWriting: async () => ok({ row: {}, connection }),
}));

const TEXT = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const panel: Caller = { role: 'framed', tabId: 7, windowId: 1, frameId: 5, documentId: 'PANEL', origin: 'ours' };
const host: Caller = { ...panel, role: 'content', frameId: 0, documentId: 'HOST', origin: 'https://mail.google.com' };
const LATER = '2999-01-01T00:00:00.000Z';
let accountId = '';

beforeEach(async () => {
  page.customerAt = undefined;
  there.length = 0;
  await freshWorker();
  await db.workspace.put({ address: 'me@own.example' });
  await db.connection.update(ID, { writes: true });
  await applyRecords([accountRecord('A1', { name: 'Halden' })]);
  accountId = (await db.account.toCollection().first())?.id ?? '';
  await writeTab({
    tabId: 7,
    documentId: 'HOST',
    origin: 'https://mail.google.com',
    generation: 1,
    version: 3,
    place: { host: 'gmail', space: 'u/0', page: 'record', refs: [{ kind: 'gmail.thread', id: '19a9c41d2f7b8e05', role: 'focus' }] },
    facts: { people: [], mailbox: 'me@own.example' },
    accountId,
  });
});

const use = (): Use => ({
  id: TEXT,
  accountId,
  templateId: 'renewal-30',
  version: 1,
  hash: 'a'.repeat(64),
  name: 'Renewal',
  language: 'en',
  channel: 'email',
  subject: 'Next year',
  people: [],
  how: 'inserted',
  at: '2026-11-28T10:00:00.000Z' as IsoInstant,
  overrides: [],
  replyDays: 3,
});

/** Put in, and sent by the person. */
async function sent(): Promise<void> {
  const intent = { accountId, contextVersion: 3, contextDocumentId: 'HOST' };
  const body = [{ kind: 'paragraph' as const, spans: [{ text: 'Hello' }] }];
  await insertText({ intent, commandId: TEXT, channel: 'email', body, plain: 'Hello', recipients: [] }, panel);
  await addUse(use());
  await insertionSent({ commandId: TEXT, state: 'sent' }, host);
}

async function logged(destination: string): Promise<void> {
  const row = await db.connection.get(ID);
  const remote = destination !== 'local' && row;
  await logUseOf({
    use: (await useById(TEXT)) as Use,
    account: (await account()) as Account,
    config: await readConfig(),
    target: remote
      ? { destination, connection: { ...row, capturesMail: false }, recordId: '001', personIds: new Map() }
      : { destination, personIds: new Map() },
    workspace: 'me@own.example',
    confidence: 1,
    evidence: [],
    replyBy: '2026-12-01' as IsoDate,
    confirmed: true,
    captures: false,
  });
}

async function drain(): Promise<void> {
  for (let next = await nextDue(); next !== undefined; next = await nextDue()) for (const row of await dueWrites(next)) await deliver(row);
}

const account = async () => (await db.account.get(accountId))?.account;
const tasks = async () => (await account())?.tasks ?? [];
const completions = async () => (await db.outbox.toArray()).filter(({ operation }) => operation.kind === 'task.complete');

describe.each(['local', ID])('"Check for an answer" in %s', (destination) => {
  it('is completed by the customer’s answer with the word why, once, whenever the worker dies', async () => {
    await sent();
    await logged(destination);
    await drain();
    expect(await tasks()).toMatchObject([{ title: 'Check for an answer: Next year', status: 'open' }]);
    // What they wrote before is no answer.
    page.customerAt = '2026-01-01T00:00:00.000Z';
    await noteAnswers(7, 1);
    expect(await completions()).toEqual([]);
    page.customerAt = LATER;
    for (let killAt = 1, died = true; died; killAt += 1) {
      restart(killAt);
      died = await noteAnswers(7, 1).then(
        () => false,
        (error) => {
          if (!(error instanceof Killed) && !(error as { inner?: unknown }).inner && !(error as { code?: string }).code) throw error;
          return true;
        },
      );
    }
    restart();
    await noteAnswers(7, 1);
    const [completion, ...others] = await completions();
    expect(others).toEqual([]);
    expect(completion).toMatchObject({ destination, operation: { outcome: 'Done', note: 'The customer has written again.' } });
    await drain();
    expect(await tasks()).toMatchObject([{ status: 'done', note: 'The customer has written again.' }]);
    expect(there.filter(({ operation }) => operation.kind === 'task.complete')).toHaveLength(destination === 'local' ? 0 : 1);
    expect(await insertionOf(TEXT)).toMatchObject({ answeredAt: LATER, closed: true });
  });

  it('waits until the task is where it lives, and is closed then', async () => {
    await sent();
    await logged(destination);
    page.customerAt = LATER;
    await noteAnswers(7, 1);
    expect(await completions()).toEqual([]);
    expect(await insertionOf(TEXT)).not.toHaveProperty('closed');
    await drain();
    await noteAnswers(7, 1);
    expect(await completions()).toHaveLength(1);
  });

  it('is not made where the answer was there before somebody logged', async () => {
    await sent();
    page.customerAt = LATER;
    await noteAnswers(7, 1);
    await logged(destination);
    await drain();
    expect(await tasks()).toEqual([]);
  });

  it('is looked for until the logging is whole', async () => {
    await sent();
    await logged(destination);
    await drain();
    // The worker died before it could say that it was logged.
    await db.outreach.update(TEXT, { touchId: undefined });
    page.customerAt = LATER;
    await noteAnswers(7, 1);
    expect(await insertionOf(TEXT)).not.toHaveProperty('closed');
    await logged(destination);
    await noteAnswers(7, 1);
    expect(await completions()).toHaveLength(1);
  });

  it('is looked for where no page showed the sending and the person said it', async () => {
    await sent();
    await insertionSent({ commandId: TEXT, state: 'undone' }, host);
    page.customerAt = LATER;
    await noteAnswers(7, 1);
    expect(await insertionOf(TEXT)).not.toHaveProperty('answeredAt');
    await logged(destination);
    await drain();
    await noteAnswers(7, 1);
    expect(await completions()).toHaveLength(1);
  });

  it('stays as a person left it', async () => {
    await sent();
    await logged(destination);
    await drain();
    const [task] = await tasks();
    const { complete, undo } = await import('../../../lib/worker/book/tasks');
    const of = { accountId, taskId: task?.id ?? '' };
    await complete({ ...of, commandId: 'by hand', outcome: 'Could not reach' });
    await drain();
    await undo({ ...of, commandId: 'opened' });
    await drain();
    expect(await tasks()).toMatchObject([{ status: 'open' }]);
    page.customerAt = LATER;
    await noteAnswers(7, 1);
    expect((await completions()).map(({ id }) => id)).toEqual(['by hand']);
  });
});
