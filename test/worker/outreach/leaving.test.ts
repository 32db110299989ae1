import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { hashOf } from '../../../lib/domain/template/hash';
import { SHIPPED_TEMPLATES } from '../../../lib/domain/template/shipped';
import type { Caller } from '../../../lib/messaging/server';
import { session } from '../../../lib/platform/session';
import { db } from '../../../lib/store/db';
import { insertionOf } from '../../../lib/store/outreach/insertions';
import { addMessageRun, messageRuns } from '../../../lib/store/outreach/message-runs';
import { leftOf } from '../../../lib/store/outreach/uses';
import { applyRecords } from '../../../lib/store/records/records';
import { writeTab } from '../../../lib/worker/context/tabs';
import { insertUse } from '../../../lib/worker/outreach/leave';
import { notSent } from '../../../lib/worker/outreach/not-sent';
import { runAgain, runCompose } from '../../../lib/worker/outreach/run-leave';
import { freshWorker, restart } from '../../builders/fake-worker';
import { Killed, life } from '../../builders/mortal';
import { accountRecord } from '../../builders/records';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const page = vi.hoisted(() => ({ puts: 0, windows: [] as string[] }));
vi.mock('../../../lib/platform/tabs', () => ({
  ask: async (_to: unknown, command: string) => {
    life.step();
    if (command === 'overlay.where') return { generation: 1, frame: { width: 360, scale: 1 } };
    if (command === 'insert.put') page.puts += 1;
    return { kind: 'inserted', subject: 'none', recipients: 'kept' };
  },
  tell: async () => true,
  announce: async () => undefined,
  inject: async () => undefined,
  isOn: async () => true,
  askToReport: async () => life.step(),
  // Gmail changes the address of its window, so that the same one does not find it again.
  openOnce: async (url: string) => {
    life.step();
    page.windows.push(url);
    return 100 + page.windows.length;
  },
}));
vi.mock('../../../lib/worker/context/context', () => ({ refreshAllTabs: async () => undefined }));

const [template] = SHIPPED_TEMPLATES;
if (!template) throw new Error('none is shipped');
const TEXT = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const ME = 'me@own.example';
const caller: Caller = { role: 'framed', tabId: 7, windowId: 1, frameId: 5, documentId: 'PANEL', origin: 'ours' };
const desk: Caller = { ...caller, role: 'page' };
const body = [{ kind: 'paragraph' as const, spans: [{ text: 'Hello' }] }];
let accountId = '';
let hash = '';

beforeEach(async () => {
  page.puts = 0;
  page.windows = [];
  await freshWorker();
  await db.workspace.put({ address: ME });
  await applyRecords([accountRecord('A1', { name: 'Halden' })]);
  accountId = (await db.account.toCollection().first())?.id ?? '';
  hash = await hashOf(template);
});

const uses = () => db.outreach.toArray();

/** Does it again and again, dying one step later each time, until it lives through. */
async function untilDone(work: () => Promise<unknown>, between: () => Promise<void> = async () => undefined): Promise<void> {
  for (let killAt = 1, died = true; died; killAt += 1) {
    restart(killAt);
    died = await work().then(
      () => false,
      (error) => {
        if (!(error instanceof Killed) && !(error as { inner?: unknown }).inner && !(error as { code?: string }).code) throw error;
        return true;
      },
    );
    restart();
    await between();
  }
}

describe('a text that goes into a composer', () => {
  const use = () => ({ templateId: template.id, version: template.version, hash, language: 'en' as const, overrides: [] });
  const intent = () => ({ accountId, contextVersion: 3, contextDocumentId: 'HOST' });
  const order = () => ({ intent: intent(), commandId: TEXT, channel: 'email' as const, body, plain: 'Hello', recipients: [] });

  beforeEach(() =>
    writeTab({
      tabId: 7,
      documentId: 'HOST',
      origin: 'https://mail.google.com',
      generation: 1,
      version: 3,
      place: { host: 'gmail', space: 'u/0', page: 'record', refs: [{ kind: 'gmail.thread', id: '19a9c41d2f7b8e05', role: 'focus' }] },
      facts: { people: [], mailbox: ME },
      accountId,
    }),
  );

  it('is offered to be logged from the moment in which it is known to be there, whenever the worker dies', async () => {
    let there = 0;
    await untilDone(
      () => insertUse({ ...order(), use: use() }, caller),
      async () => {
        const known = (await insertionOf(TEXT))?.fields !== undefined;
        expect(await leftOf(accountId)).toEqual(known ? expect.objectContaining({ id: TEXT, how: 'inserted' }) : undefined);
        there += known ? 1 : 0;
      },
    );
    expect(there).toBeGreaterThan(0);
    expect(await uses()).toHaveLength(1);
    expect((await db.audit.toArray()).filter(({ action }) => action === 'outreach.used')).toHaveLength(1);
  });

  it('goes nowhere once its template is another one', async () => {
    for (const part of [{ version: template.version + 1 }, { hash: 'a'.repeat(64) }, { templateId: 'nobody-has-it' }])
      await expect(insertUse({ ...order(), use: { ...use(), ...part } }, caller)).rejects.toMatchObject({ code: 'conflict' });
    expect(page.puts).toBe(0);
    expect(await uses()).toEqual([]);
  });

  it('is nobody’s to log where it was a short text', async () => {
    await insertUse(order(), caller);
    expect(page.puts).toBe(1);
    expect(await leftOf(accountId)).toBeUndefined();
  });

  it('is dropped by a person who sees that account, and by nobody else', async () => {
    await insertUse({ ...order(), use: use() }, caller);
    await applyRecords([accountRecord('A2', { name: 'Brook' })]);
    const other = (await db.account.toArray()).find(({ id }) => id !== accountId)?.id ?? '';
    await expect(notSent({ intent: { ...intent(), accountId: other }, useId: TEXT }, caller)).rejects.toMatchObject({
      code: 'context_changed',
    });
    expect(await leftOf(accountId)).toBeDefined();
    await notSent({ intent: intent(), useId: TEXT }, caller);
    expect(await leftOf(accountId)).toBeUndefined();
  });
});

describe('a run’s mail', () => {
  const RUN = crypto.randomUUID();
  const mail = () => ({
    runId: RUN,
    commandId: crypto.randomUUID(),
    accountId,
    version: template.version,
    hash,
    language: 'en' as const,
    recipients: [{ name: 'Ana', address: 'ana@halden.example' }],
    overrides: [],
    mailbox: ME,
    body,
    plain: 'Hello',
  });
  const waiting = async () => Object.keys(await session.all()).filter((key) => key.startsWith('compose:'));

  beforeEach(() =>
    addMessageRun({
      id: RUN,
      templateId: template.id,
      name: 'T',
      at: '2026-11-28T10:00:00.000Z' as IsoInstant,
      accountIds: [accountId],
      results: {},
    }),
  );

  it('is one mail and one use, however often it is asked for anew and whenever the worker dies', async () => {
    await untilDone(() => runCompose(mail(), desk));
    expect(await uses()).toHaveLength(1);
    const [use] = await uses();
    expect(await waiting()).toEqual([`compose:${use?.id}`]);
    expect((await messageRuns())[0]?.results).toEqual({ [accountId]: { kind: 'sent', useId: use?.id } });
    // One more for the death between opening it and knowing its tab, which gets no text; none for any other.
    expect(page.windows.length).toBeLessThanOrEqual(2);
  });

  it('goes nowhere from a mailbox that is not approved, or once its template is another one', async () => {
    await expect(runCompose({ ...mail(), mailbox: 'eve@evil.example' }, desk)).rejects.toMatchObject({ code: 'not_approved' });
    await expect(runCompose({ ...mail(), hash: 'a'.repeat(64) }, desk)).rejects.toMatchObject({ code: 'conflict' });
    expect(page.windows).toEqual([]);
    expect(await uses()).toEqual([]);
  });

  it('that was not sent gives the account its turn back, and the next one is another mail', async () => {
    await runCompose(mail(), desk);
    await runAgain({ runId: RUN, accountId });
    expect((await messageRuns())[0]?.results).toEqual({});
    expect(await leftOf(accountId)).toBeUndefined();
    await expect(runAgain({ runId: RUN, accountId })).rejects.toMatchObject({ code: 'conflict' });
    await runCompose(mail(), desk);
    expect(await uses()).toHaveLength(2);
    expect(page.windows).toHaveLength(2);
  });
});
