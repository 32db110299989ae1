import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Caller } from '../../../lib/messaging/server';
import { allPins } from '../../../lib/store/book/pins';
import { db } from '../../../lib/store/db';
import { unpin } from '../../../lib/worker/context/choose';
import { type TabRow, writeTab } from '../../../lib/worker/context/tabs';
import { refreshConfig } from '../../../lib/worker/settings/config';
import { browser } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';

/** What the page answers about itself. */
const page = vi.hoisted(() => ({ where: undefined as object | undefined }));
vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/platform/tabs', async (original) => ({ ...(await original<object>()), ask: async () => page.where }));

const caller: Caller = { role: 'framed', tabId: 7, windowId: 1, frameId: 5, documentId: 'PANEL', origin: 'ours' };
const intent = { accountId: 'A', contextVersion: 9, contextDocumentId: 'HOST' };
const pin = (id: string, accountId: string) =>
  ({ id, kind: 'email', value: `${id}@x.example`, scope: 'address', accountId, createdAt: '' }) as const;
const left = async () => (await allPins()).map(({ id }) => id);

beforeEach(async () => {
  await freshWorker();
  browser.storage.managed.get = async () => ({});
  await db.workspace.put({ address: 'acme.zendesk.com' });
  await refreshConfig();
  const tab = { tabId: 7, documentId: 'HOST', origin: 'https://acme.zendesk.com', generation: 4, version: 9, place: null, facts: null };
  await writeTab({ ...tab, accountId: 'A' } as TabRow);
  page.where = { generation: 4, frame: { width: 320, scale: 1 } };
  await db.pin.bulkPut([pin('mine', 'A'), pin('other', 'B')]);
});

describe('a pin is taken back', () => {
  it('beside the page that showed the account it names', async () => {
    await unpin({ intent, pinId: 'mine' }, caller);
    expect(await left()).toEqual(['other']);
  });

  it('once: one that is gone already is what was asked for', async () => {
    await unpin({ intent, pinId: 'gone' }, caller);
    expect(await left()).toEqual(['mine', 'other']);
  });

  it.each([
    ['a page that has moved on', { intent, pinId: 'mine' }, { generation: 5 }, 'context_changed'],
    ['another version of what the tab shows', { intent: { ...intent, contextVersion: 8 }, pinId: 'mine' }, {}, 'context_changed'],
    ['a panel that is shrunk', { intent, pinId: 'mine' }, { frame: { width: 320, scale: 0.4 } }, 'covered'],
    ['a panel that does not say what it showed', { pinId: 'mine' }, {}, 'bad_input'],
    ['a panel that showed another account', { intent, pinId: 'other' }, {}, 'context_changed'],
  ])('not from %s', async (_, input, moved, code) => {
    page.where = { generation: 4, frame: { width: 320, scale: 1 }, ...moved };
    await expect(unpin(input, caller)).rejects.toMatchObject({ code });
    expect(await left()).toEqual(['mine', 'other']);
  });

  it('in Settings, which no page lies under', async () => {
    await unpin({ pinId: 'other' }, { ...caller, role: 'page' });
    expect(await left()).toEqual(['mine']);
  });
});
