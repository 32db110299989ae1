import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account, IsoInstant } from '../../../lib/domain/account';
import type { Use } from '../../../lib/domain/outreach/use';
import type { IncomingRecord } from '../../../lib/domain/record';
import type { Caller } from '../../../lib/messaging/server';
import { db } from '../../../lib/store/db';
import { insertionOf } from '../../../lib/store/outreach/insertions';
import { useById } from '../../../lib/store/outreach/uses';
import { applyRecords } from '../../../lib/store/records/records';
import { writeTab } from '../../../lib/worker/context/tabs';
import { insertText } from '../../../lib/worker/insertion/insert';
import { noteRecorded } from '../../../lib/worker/insertion/recorded';
import { logUseOf } from '../../../lib/worker/outreach/log-use';
import { readConfig } from '../../../lib/worker/settings/config';
import { HOST, ID, system } from '../../builders/fake-system';
import { freshWorker } from '../../builders/fake-worker';
import { accountRecord } from '../../builders/records';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const page = vi.hoisted(() => ({ told: [] as string[], subject: 'put' as string }));
vi.mock('../../../lib/platform/tabs', () => ({
  ask: async (_to: unknown, command: string) =>
    command === 'overlay.where'
      ? { generation: 1, frame: { width: 360, scale: 1 } }
      : { kind: 'inserted', subject: page.subject, recipients: page.subject === 'none' ? 'none' : 'put' },
  tell: async () => true,
  announce: async (name: string, about: { commandId: string }) => void (name === 'outreach.changed' && page.told.push(about.commandId)),
  inject: async () => undefined,
}));
vi.mock('../../../lib/worker/outbox/drain', () => ({ outboxChanged: async () => undefined }));

const TEXT = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const panel: Caller = { role: 'framed', tabId: 7, windowId: 1, frameId: 5, documentId: 'PANEL', origin: 'ours' };
let accountId = '';

beforeEach(async () => {
  page.told = [];
  page.subject = 'put';
  await freshWorker();
  await db.connection.update(ID, { writes: true });
  await applyRecords([accountRecord('A1', { name: 'Halden' }, ID)]);
  accountId = (await db.account.toCollection().first())?.id ?? '';
});

const use = (id: string, people: Use['people'] = []): Use => ({
  id,
  accountId,
  templateId: 'renewal-30',
  version: 1,
  hash: 'a'.repeat(64),
  name: 'Renewal',
  language: 'en',
  channel: 'email',
  subject: 'Next year',
  people,
  how: 'inserted',
  at: new Date().toISOString() as IsoInstant,
  overrides: [],
});

/** Put into the mail of that org's own page. */
async function put(id = TEXT, people: Use['people'] = []): Promise<void> {
  await writeTab({
    tabId: 7,
    documentId: 'HOST',
    origin: `https://${HOST}`,
    generation: 1,
    version: 3,
    place: { host: 'salesforce', space: HOST, page: 'record', refs: [{ kind: 'salesforce.Account', id: '001', role: 'focus' }] } as never,
    facts: { people: [] },
    accountId,
  });
  const intent = { accountId, contextVersion: 3, contextDocumentId: 'HOST' };
  const body = [{ kind: 'paragraph' as const, spans: [{ text: 'Hello' }] }];
  await insertText({ intent, commandId: id, channel: 'email', body, plain: 'Hello', recipients: [] }, panel, use(id, people));
}

/** What the next refresh brings: the system's own record of the mail. */
const recorded = (id: string, minutes: number, subject = 'Email: Next year') =>
  applyRecords([
    {
      ...accountRecord('A1', {}, ID),
      type: 'touchpoint',
      externalId: id,
      accountExternalId: 'A1',
      value: {
        id,
        at: new Date(Date.now() + minutes * 60_000).toISOString() as IsoInstant,
        kind: 'email',
        direction: 'out',
        summary: subject,
      },
    } as IncomingRecord,
  ]);

const logged = async (id = TEXT) =>
  logUseOf({
    use: (await useById(id)) as Use,
    account: (await db.account.get(accountId))?.account as Account,
    config: await readConfig(),
    target: {
      destination: ID,
      connection: { ...(await db.connection.get(ID)), capturesMail: false } as never,
      recordId: '001',
      personIds: new Map(),
    },
    workspace: HOST,
    confidence: 1,
    evidence: [],
    confirmed: true,
  });

describe('mail from the system’s own composer', () => {
  it('is known to be sent once the system has recorded it, and is told once', async () => {
    await put();
    await noteRecorded(ID);
    await recorded('00T0', 1, 'Email: Something else');
    await recorded('00T9', -60);
    await noteRecorded(ID);
    expect(await insertionOf(TEXT)).not.toHaveProperty('sentAt');
    await recorded('00T1', 2);
    await noteRecorded(ID);
    await noteRecorded(ID);
    expect(page.told).toEqual([TEXT]);
    expect((await insertionOf(TEXT))?.sentAt).toBeDefined();
  });

  it('one record is one mail, of two with the same subject', async () => {
    const second = '7f9619ff-8b86-4d01-b42d-00cf4fc964ff';
    await put();
    await put(second);
    await recorded('00T1', 2);
    await noteRecorded(ID);
    expect([(await insertionOf(TEXT))?.sentAt !== undefined, (await insertionOf(second))?.sentAt !== undefined]).toEqual([true, false]);
    await recorded('00T2', 3);
    await noteRecorded(ID);
    expect((await insertionOf(second))?.sentAt).toBeDefined();
    expect(page.told).toEqual([TEXT, second]);
  });

  it('is logged in our own book alone, as what it is, at the time of its sending: the system has it already', async () => {
    await put();
    await recorded('00T1', 2);
    await noteRecorded(ID);
    await logged();
    const [write, ...others] = await db.outbox.toArray();
    expect(others).toEqual([]);
    expect(write).toMatchObject({ destination: 'local', operation: { touch: { at: (await insertionOf(TEXT))?.sentAt } } });
  });

  it('is copied where it was put into a box that is no mail', async () => {
    page.subject = 'none';
    await put();
    await logged().catch(() => undefined);
    expect(await insertionOf(TEXT)).not.toHaveProperty('org');
    expect((await db.outbox.toArray()).map(({ destination }) => destination)).toEqual([ID]);
  });

  describe('where the system keeps mails themselves', () => {
    const ana = { name: 'Ana', address: 'Ana@halden.example' };
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString() as IsoInstant;

    it('is sent by its subject, whatever activity there is', async () => {
      await put(TEXT, [ana]);
      system.mails = [{ at: at(3), subject: 'Next  year', to: ['ana@halden.example'] }];
      await noteRecorded(ID);
      expect(await insertionOf(TEXT)).toMatchObject({ sentAt: system.mails[0]?.at, sentBy: 'record' });
      expect(page.told).toEqual([TEXT]);
    });

    it('is likely sent where recipient and time fit, and no more is said; its time is what is logged', async () => {
      await put(TEXT, [ana]);
      system.mails = [
        { at: at(-60), subject: 'Before', to: ['ana@halden.example'] },
        { at: at(2), subject: 'To somebody else', to: ['bo@halden.example'] },
      ];
      await noteRecorded(ID);
      expect(await insertionOf(TEXT)).not.toHaveProperty('likelyAt');
      system.mails.push({ at: at(4), subject: 'Other words', to: ['ana@halden.example'] });
      await noteRecorded(ID);
      await noteRecorded(ID);
      const likelyAt = system.mails[2]?.at;
      expect(await insertionOf(TEXT)).toMatchObject({ likelyAt });
      expect(await insertionOf(TEXT)).not.toHaveProperty('sentAt');
      expect(page.told).toEqual([TEXT]);
      expect(JSON.stringify(await insertionOf(TEXT))).not.toMatch(/Other words|ana@/i);
      await logged();
      expect((await db.outbox.toArray()).map(({ operation }) => operation)).toMatchObject([{ touch: { at: likelyAt } }]);
      expect(await insertionOf(TEXT)).toMatchObject({ sentAt: likelyAt });
    });

    it('stands for one text of two', async () => {
      const second = '7f9619ff-8b86-4d01-b42d-00cf4fc964ff';
      await put(TEXT, [ana]);
      await put(second, [ana]);
      system.mails = [{ at: at(4), subject: 'Other words', to: ['ana@halden.example'] }];
      await noteRecorded(ID);
      expect((await insertionOf(TEXT))?.likelyAt).toBeDefined();
      expect(await insertionOf(second)).not.toHaveProperty('likelyAt');
    });

    it('is asked for only while there is a text that nobody has spoken of', async () => {
      await put(TEXT, [ana]);
      await logged();
      await noteRecorded(ID);
      expect(system.calls).not.toContain('mails');
    });
  });
});
