import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { db } from '../../../lib/store/db';
import { readTab, type TabRow, writeTab } from '../../../lib/worker/context/tabs';
import { lookUp } from '../../../lib/worker/lookup/lookup';
import { refreshConfig } from '../../../lib/worker/settings/config';
import { reach } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/platform/tabs', () => ({ ask: async () => undefined, tell: async () => false, announce: async () => undefined }));

const ORIGIN = 'https://acme.zendesk.com';
const TAB = {
  tabId: 7,
  documentId: 'D',
  origin: ORIGIN,
  generation: 1,
  version: 1,
  facts: { people: [] },
  place: { host: 'zendesk', space: 'acme.zendesk.com', page: 'record', refs: [{ kind: 'zendesk.ticket', id: '4', role: 'focus' }] },
} as TabRow;

beforeEach(async () => {
  await freshWorker();
  reach.clear();
  await db.workspace.put({ address: 'acme.zendesk.com' });
  await refreshConfig();
  await writeTab(TAB);
  // As a browser fails a question to a host that is away, and one to a host it does not let us reach.
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
});
afterEach(() => vi.unstubAllGlobals());

it('a site on which the person has switched us off is told from one that is away', async () => {
  await lookUp(7, 1);
  expect((await readTab(7))?.trouble?.error).toMatchObject({
    code: 'forbidden',
    message: expect.stringContaining('The browser has switched Sidelight off on acme.zendesk.com.'),
  });
  reach.add(`${ORIGIN}/*`);
  await lookUp(7, 1, true);
  expect((await readTab(7))?.trouble?.error).toMatchObject({ code: 'offline', message: expect.stringContaining('could not be reached') });
});
