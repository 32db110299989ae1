import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { db } from '../../../lib/store/db';
import { readTab, type TabRow, writePanel, writeTab } from '../../../lib/worker/context/tabs';
import { forgetEverything, forgetThisPerson } from '../../../lib/worker/privacy/forget';
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

it('every panel that is open forgets what it remembers of texts being written', async () => {
  await writeTab(tab);
  await writeTab({ ...tab, tabId: 8 });
  await writePanel({ tabId: 7, frameId: 5, documentId: 'PANEL', hostDocumentId: 'D' });
  const told = vi.spyOn(browser.tabs, 'sendMessage');
  await forgetThisPerson(ANA);
  const heard = () => told.mock.calls.filter(([, message]) => message.type === 'typed.forget').map(([tabId]) => tabId);
  expect(heard()).toEqual([7]);
  await forgetEverything();
  expect(heard()).toEqual([7, 7]);
});

it('a sign-in of which nobody could be told is not said to have stayed here', async () => {
  expect((await forgetEverything())[0]).toEqual({ name: 'Sign-ins at the systems', done: true });
  vi.spyOn(db.connection, 'toArray').mockRejectedValue(new Error('broken'));
  const [signIns, ...others] = await forgetEverything();
  expect(signIns).toMatchObject({ done: false, left: expect.stringMatching(/end it there/) });
  expect(others.every(({ left }) => left === undefined)).toBe(true);
});
