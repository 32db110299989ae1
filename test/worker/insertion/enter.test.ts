import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import type { Caller } from '../../../lib/messaging/server';
import { orderInsertion, settleInsertion } from '../../../lib/store/outreach/insertions';
import { enterByPage } from '../../../lib/worker/insertion/enter';
import { enterCkeditor } from '../../../lib/worker/insertion/enter-ckeditor';
import { freshWorker } from '../../builders/fake-worker';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
const page = vi.hoisted(() => ({ ran: [] as unknown[][] }));
vi.mock('../../../lib/platform/page-world', () => ({
  runInPage: async (_to: unknown, _func: unknown, args: unknown[]) => {
    page.ran.push(args);
    return true;
  },
}));

const COMMAND = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const host: Caller = { role: 'content', tabId: 7, windowId: 1, frameId: 0, documentId: 'HOST', origin: 'https://acme.zendesk.com' };
const enter = (caller = host, commandId = COMMAND) => enterByPage({ commandId, html: '<p>x</p>' }, caller);

describe('what is put in from the page’s own world', () => {
  beforeEach(async () => {
    page.ran = [];
    await freshWorker();
    const at = '2026-11-28T10:00:00.000Z' as IsoInstant;
    await orderInsertion({ commandId: COMMAND, accountId: 'a', channel: 'ticket.internal', at, tabId: 7, documentId: 'HOST' });
  });

  it('was ordered for that document and is not there yet', async () => {
    expect(await enter({ ...host, documentId: 'OTHER' })).toBe(false);
    expect(await enter({ ...host, tabId: 8 })).toBe(false);
    expect(await enter(host, crypto.randomUUID())).toBe(false);
    expect(page.ran).toEqual([]);
    expect(await enter()).toBe(true);
    expect(page.ran).toEqual([[COMMAND, '<p>x</p>', true]]);
    await settleInsertion(COMMAND, { fields: { subject: 'none', recipients: 'none' }, body: 'x' });
    expect(await enter()).toBe(false);
  });
});

describe('the editor in the page', () => {
  const put: unknown[] = [];
  const editor = {
    isReadOnly: false,
    data: { processor: { toView: (html: string) => html }, toModel: (view: unknown) => view },
    model: { insertContent: (content: unknown) => void put.push(content) },
  };
  /** A ticket with these words on its switches. */
  function shows(channels: (string | undefined)[], ckeditorInstance: object | null = editor): void {
    const panel = { querySelectorAll: () => channels.map((channel) => ({ dataset: { channel } })) };
    vi.stubGlobal('document', { querySelector: () => ({ ckeditorInstance, closest: () => panel }) });
  }
  afterEach(() => {
    vi.unstubAllGlobals();
    put.length = 0;
  });

  it.each([
    ['set to the other audience', ['web'], editor],
    ['that does not say who reads it', [undefined], editor],
    ['that says two things', ['internal', 'web'], editor],
    ['that nobody may type into', ['internal'], { ...editor, isReadOnly: true }],
    ['that is of another kind', ['internal'], null],
  ])('gets nothing where it is one %s', (_, channels, instance) => {
    shows(channels, instance);
    expect(enterCkeditor('m', '<p>x</p>', true)).toBe(false);
    expect(put).toEqual([]);
    shows(['internal']);
    expect(enterCkeditor('m', '<p>x</p>', true)).toBe(true);
    expect(put).toEqual(['<p>x</p>']);
  });
});
