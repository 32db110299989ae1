import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Caller } from '../../../lib/messaging/server';
import { session } from '../../../lib/platform/session';
import { db } from '../../../lib/store/db';
import { requireIntent } from '../../../lib/worker/context/intent';
import { type TabRow, writeTab } from '../../../lib/worker/context/tabs';
import { readConfig, refreshConfig } from '../../../lib/worker/settings/config';
import { browser } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';

/** What the page answers about itself: where it is by now, and how its frame of ours is drawn. */
const page = vi.hoisted(() => ({ where: undefined as object | undefined, asked: [] as unknown[] }));
vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/platform/tabs', () => ({
  ask: async (target: unknown) => {
    page.asked.push(target);
    return page.where;
  },
  announce: async () => undefined,
}));

const TAB = {
  tabId: 7,
  documentId: 'HOST',
  origin: 'https://acme.zendesk.com',
  generation: 4,
  version: 9,
  place: null,
  facts: null,
  accountId: 'A',
} as TabRow;
const caller: Caller = { role: 'framed', tabId: 7, windowId: 1, frameId: 5, documentId: 'PANEL', origin: 'ours' };
const seen = { accountId: 'A', contextVersion: 9, contextDocumentId: 'HOST' };
const drawn = { width: 320, scale: 1 };

beforeEach(async () => {
  await freshWorker();
  browser.storage.managed.get = async () => ({});
  await db.workspace.put({ address: 'acme.zendesk.com' });
  await refreshConfig();
  await writeTab(TAB);
  page.where = { generation: 4, frame: drawn };
  page.asked = [];
});

describe('what was pressed', () => {
  it('is done where the page is still what was seen, which that very document is asked', async () => {
    expect(await requireIntent(seen, caller)).toMatchObject({ accountId: 'A' });
    expect(page.asked).toEqual([{ tabId: 7, frameId: 0, documentId: 'HOST' }]);
  });

  it.each([
    ['another account', { accountId: 'B' }, {}],
    ['an older version of what the tab shows', { contextVersion: 8 }, {}],
    ['another document', { contextDocumentId: 'BEFORE' }, {}],
    ['a page that has moved on and not said so yet', {}, { generation: 5 }],
  ])('for %s is refused', async (_, intent, moved) => {
    page.where = { generation: 4, frame: drawn, ...moved };
    await expect(requireIntent({ ...seen, ...intent }, caller)).rejects.toMatchObject({ code: 'context_changed' });
  });

  it('in a document that does not answer is refused', async () => {
    page.where = undefined;
    await expect(requireIntent(seen, caller)).rejects.toMatchObject({ code: 'context_changed' });
  });

  it.each([
    ['too narrow', { width: 279, scale: 1 }],
    ['shrunk', { width: 320, scale: 0.4 }],
    ['blown up', { width: 320, scale: 3.1 }],
    ['gone', undefined],
  ])('in a frame that is %s is refused; nothing lies over the browser’s own side panel', async (_, frame) => {
    page.where = { generation: 4, frame };
    await expect(requireIntent(seen, caller)).rejects.toMatchObject({ code: 'covered' });
    expect(await requireIntent(seen, { ...caller, role: 'side' })).toMatchObject({ accountId: 'A' });
  });

  it('outside the approved workspaces is refused, also in a look-alike', async () => {
    for (const origin of ['https://evil.zendesk.com', 'https://acme.zendesk.com.evil.example', 'https://mail.google.com']) {
      await writeTab({ ...TAB, origin });
      await expect(requireIntent(seen, caller)).rejects.toMatchObject({ code: 'not_approved' });
    }
  });

  it('says who could approve it: the person, or the company where that decides', async () => {
    await writeTab({ ...TAB, origin: 'https://other.zendesk.com' });
    await expect(requireIntent(seen, caller)).rejects.toMatchObject({ message: expect.stringMatching(/Approve it in Settings/) });
    browser.storage.managed.get = async () => ({ 'workspaces.allowed': ['acme.zendesk.com'] });
    await refreshConfig();
    const message = expect.stringMatching(/^(?=.*Your company decides)(?!.*Settings)/);
    await expect(requireIntent(seen, caller)).rejects.toMatchObject({ code: 'not_approved', message });
  });

  it('is refused from a page where the company wants that, and on a store that may not be written', async () => {
    browser.storage.managed.get = async () => ({ 'writes.fromFrame': 'never' });
    await refreshConfig();
    await expect(requireIntent(seen, caller)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await requireIntent(seen, { ...caller, role: 'side' })).toMatchObject({ accountId: 'A' });
    browser.storage.managed.get = async () => ({});
    await db.meta.put({ key: 'schema', value: 9_999 } as never);
    // As in the next session of the browser.
    await session.clear();
    await writeTab(TAB);
    expect((await readConfig()).readOnly).toMatchObject({ code: 'newer_version' });
    await expect(requireIntent(seen, caller)).rejects.toMatchObject({ code: 'newer_version' });
  });
});
