import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { HOST_PATTERNS } from '../../../lib/domain/host/products';
import { db } from '../../../lib/store/db';
import { writeTab } from '../../../lib/worker/context/tabs';
import { toggle } from '../../../lib/worker/panel/toggle';
import { withheldHosts } from '../../../lib/worker/panel/withheld';
import { refreshConfig } from '../../../lib/worker/settings/config';
import { reach } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';

const told: unknown[] = [];

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/platform/tabs', () => ({
  tell: async (_to: unknown, _name: string, said: unknown) => told.push(said) > 0,
  announce: async () => undefined,
}));

beforeEach(async () => {
  await freshWorker();
  told.length = 0;
  reach.clear();
  for (const pattern of HOST_PATTERNS) reach.add(pattern);
});

it('names the products that the browser keeps from us, and none that is switched off here or has a site left on', async () => {
  expect(await withheldHosts()).toEqual([]);
  reach.delete('https://*.zendesk.com/*');
  reach.delete('https://*.my.salesforce.com/*');
  reach.delete('https://mail.google.com/*');
  expect(await withheldHosts()).toEqual(['salesforce', 'zendesk', 'gmail']);
  reach.add('https://acme.zendesk.com/*');
  reach.add('https://evilmail.google.com.example/*');
  await db.setting.put({ key: 'hostsOff', value: ['salesforce'] });
  await refreshConfig();
  expect(await withheldHosts()).toEqual(['gmail']);
});

const front = { tabId: 7, windowId: 1, url: 'https://acme.zendesk.com/agent/tickets/4' };
const row = { tabId: 7, documentId: 'D', origin: 'https://acme.zendesk.com', generation: 1, version: 1, place: null, facts: null };

it('a press that first let us into the page shows the panel, whatever it did by itself meanwhile; the next one toggles', async () => {
  await writeTab({ ...row, since: Date.now() });
  await toggle(front);
  reach.delete('https://*.zendesk.com/*');
  await toggle(front);
  await writeTab({ ...row, since: Date.now() - 5_000 });
  await toggle(front);
  expect(told).toEqual([{ show: 'toggle' }, { show: true }, { show: 'toggle' }]);
});

it('a page that had not said yet where it is can only be meant to show', async () => {
  const pressed = toggle({ ...front, tabId: 8 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await writeTab({ ...row, tabId: 8, since: Date.now() });
  await pressed;
  expect(told).toEqual([{ show: true }]);
});
