import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { readTab, type TabRow, writeTab } from '../../../lib/worker/context/tabs';
import { forgetThisPerson } from '../../../lib/worker/privacy/forget';
import { browser } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));

const ANA = 'ana@halden.example';
const BEN = { address: 'ben@halden.example', role: 'recipient' } as const;
const tab: TabRow = {
  tabId: 7,
  documentId: 'D',
  origin: 'https://mail.google.com',
  generation: 1,
  version: 1,
  place: { host: 'gmail', space: 'u/0', page: 'list', refs: [] },
  facts: {
    mailbox: 'me@northwind.example',
    subject: `Fwd: ${ANA} asks`,
    lastFrom: 'Ana@Halden.example',
    people: [{ address: 'Ana@Halden.example', name: 'Ana Lind', role: 'sender' }, BEN],
  },
  rows: [{ id: 'r', title: `From ${ANA}`, refs: [], people: [{ address: ANA, role: 'sender' }, BEN], opens: true }],
};

beforeEach(freshWorker);

it('a person who is forgotten is in no open page’s row any more, wherever it named them', async () => {
  await writeTab(tab);
  await forgetThisPerson(ANA);
  expect(JSON.stringify(await browser.storage.session.get(null))).not.toMatch(/ana@halden|ana lind/i);
  expect(await readTab(7)).toMatchObject({ facts: { mailbox: 'me@northwind.example', people: [BEN] }, rows: [{ people: [BEN] }] });
});
