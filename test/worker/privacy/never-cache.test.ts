import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { applyRecords } from '../../../lib/store/records/records';
import { type TabRow, writePanel, writeTab } from '../../../lib/worker/context/tabs';
import { keepRetention } from '../../../lib/worker/privacy/retention';
import { refreshConfig } from '../../../lib/worker/settings/config';
import { browser } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';
import { accountRecord } from '../../builders/records';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const ID = '0015g00000Nc7VUAAZ';
const tab: TabRow = {
  tabId: 7,
  documentId: 'HOST',
  origin: 'https://acme.lightning.force.com',
  generation: 1,
  version: 1,
  place: {
    host: 'salesforce',
    space: 'acme.lightning.force.com',
    page: 'record',
    refs: [{ kind: 'salesforce.account', id: ID, role: 'focus' }],
  },
  facts: { people: [] },
};

beforeEach(freshWorker);

it('what the company keeps out from now on goes from a panel that stays open, and pages of ours read again', async () => {
  browser.storage.managed.get = async () => ({});
  await refreshConfig();
  await keepRetention();
  await applyRecords([accountRecord(ID, { salesforceId: ID, arr: { amount: 84_000, currency: 'EUR' } })]);
  await writeTab(tab);
  await writePanel({ tabId: 7, frameId: 5, documentId: 'PANEL', hostDocumentId: 'HOST' });
  const shown = vi.spyOn(browser.tabs, 'sendMessage');
  const told = vi.spyOn(browser.runtime, 'sendMessage');
  browser.storage.managed.get = async () => ({ 'fields.neverCache': ['arr'] });
  await refreshConfig();
  await keepRetention();
  const [, last] = shown.mock.calls.at(-1) ?? [];
  expect(last).toMatchObject({ type: 'panel.view', data: { view: { state: 'matched' } } });
  expect(JSON.stringify(last)).not.toContain('84000');
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ type: 'data.changed', data: { what: 'book' } }));
});
