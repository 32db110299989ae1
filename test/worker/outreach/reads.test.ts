import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import type { Caller } from '../../../lib/messaging/server';
import { putLookup } from '../../../lib/store/connections/lookups';
import { type TabRow, writeTab } from '../../../lib/worker/context/tabs';
import { readOutreach } from '../../../lib/worker/outreach/read';
import { freshWorker } from '../../builders/fake-worker';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/platform/tabs', () => ({ ask: async () => undefined, announce: async () => undefined, inject: async () => false }));

const caller: Caller = { role: 'framed', tabId: 7, windowId: 1, frameId: 5, documentId: 'PANEL', origin: 'ours' };

beforeEach(freshWorker);

it('who asks in a ticket reads as the ticket system keeps of them, and nobody else beside them does', async () => {
  await writeTab({
    tabId: 7,
    documentId: 'D',
    generation: 1,
    version: 1,
    origin: 'https://acme.zendesk.com',
    accountId: 'A',
    place: { host: 'zendesk', space: 'acme.zendesk.com', page: 'record', refs: [{ kind: 'zendesk.ticket', id: '4', role: 'focus' }] },
    facts: { people: [{ address: 'bo@halden.example', name: 'Bo', role: 'contact' }] },
  } as unknown as TabRow);
  await putLookup('zendesk.ticket|acme.zendesk.com|4', {
    connectionId: 'zendesk:acme.zendesk.com',
    asOf: '2026-11-29T10:00:00.000Z' as IsoInstant,
    requester: { id: '7', name: 'Ana', email: 'ana@halden.example', locale: 'en-US', timeZone: 'America/Chicago' },
  });
  expect((await readOutreach({ accountId: 'A' }, caller))?.people).toEqual([
    { name: 'Ana', address: 'ana@halden.example', locale: 'en-US', timeZone: 'America/Chicago' },
    { name: 'Bo', address: 'bo@halden.example' },
  ]);
});
