import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { db } from '../../../lib/store/db';
import { allPackets } from '../../../lib/store/escalations/escalations';
import { writeTab } from '../../../lib/worker/context/tabs';
import { beginHere } from '../../../lib/worker/escalations/begin-here';
import { refreshConfig } from '../../../lib/worker/settings/config';
import { browser, front } from '../../builders/fake-browser';
import { HOST } from '../../builders/fake-system';
import { freshWorker } from '../../builders/fake-worker';
import { speakIn } from '../../speak';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const ORIGIN = `https://${HOST}`;
const PRESS = { tabId: 7, url: `${ORIGIN}/agent/tickets/1` };
const tab = { tabId: 7, documentId: 'd', origin: ORIGIN, generation: 3, version: 1, place: null, facts: null, accountId: 'a1' };

beforeEach(async () => {
  await freshWorker();
  front.answers['overlay.where'] = () => ({ generation: 3 });
  const account = { id: 'a1', name: 'Halden', domains: [], contacts: [], tasks: [], touchpoints: [], provenance: {} };
  await db.account.put({ id: 'a1', account } as never);
  await writeTab(tab);
});

const meOf = (build?: string) => {
  const user = { id: 1, name: 'Robin', email: 'robin@us.example', role: 'agent', active: true };
  return new Response(JSON.stringify({ user }), {
    headers: { 'content-type': 'application/json', ...(build && { 'x-zendesk-application-version': build }) },
  });
};
const begun = async () => [(await allPackets()).length, front.opened.map((url) => url.replace(/escalation\/[\w-]+/, 'escalation/ID'))];
const DRAFT = [1, ['ours://desk.html#/escalation/ID']];
const ASKS = [0, ['ours://desk.html#/escalations']];

it('a press on a page whose account is certain begins a draft about it', async () => {
  await beginHere(PRESS);
  expect(await begun()).toEqual(DRAFT);
  expect((await allPackets())[0]?.environment).toEqual({ extension: '1.2.3' });
});

it('a draft names the part that somebody plays in the words of its reader', async () => {
  const contacts = [{ id: 'c1', name: 'Mirjam Kloss', email: 'mirjam@halden.example', role: 'technical admin' }];
  const account = { id: 'a1', name: 'Halden', domains: ['halden.example'], contacts, tasks: [], touchpoints: [], provenance: {} };
  await db.account.put({ id: 'a1', account } as never);
  const place = { host: 'zendesk', space: HOST, page: 'record', refs: [{ kind: 'zendesk.ticket', id: '1', role: 'focus' }] };
  const facts = { people: [{ address: 'mirjam@halden.example', name: 'Mirjam Kloss', role: 'requester' }] };
  await writeTab({ ...tab, place, facts } as never);
  speakIn('de');
  await beginHere(PRESS);
  speakIn('en');
  expect((await allPackets())[0]?.words.contacts).toEqual([
    { name: 'Mirjam Kloss', role: 'Technik-Admin', email: 'mirjam@halden.example' },
  ]);
});

it('a draft says what became of their tickets, and of their SLA', async () => {
  const support = { open: 3, pastSla: 2, oldestTicket: '41207', oldestOn: '2026-11-10' };
  const account = { id: 'a1', name: 'Halden', domains: [], contacts: [], tasks: [], touchpoints: [], provenance: {}, support };
  await db.account.put({ id: 'a1', account } as never);
  await beginHere(PRESS);
  expect((await allPackets())[0]?.words).toMatchObject({
    tried: ['2026-11-10 Ticket 41207 was opened, and is open still'],
    sla: '2 open tickets of theirs are past their SLA',
  });
});

it('a draft from a case is called what the case is', async () => {
  const refs = [{ kind: 'salesforce.case' as const, id: '500000000000001AAA', role: 'focus' as const }];
  const place = { host: 'salesforce' as const, space: HOST, page: 'record' as const, refs };
  await writeTab({ ...tab, place, facts: { people: [], record: { name: 'Export stops', number: '00001026' } } });
  await beginHere(PRESS);
  const [packet] = await allPackets();
  expect([packet?.words.title, packet?.source?.title]).toEqual(['Export stops', 'Export stops']);
});

it.each<[string, unknown, string]>([
  ['its build', ['', 7, 'gmail_fe_260115.06_p2'], 'Gmail (gmail_fe_260115.06_p2)'],
  ['another build', ['gmail.pinto-server_20260115.06_p2'], 'Gmail (gmail.pinto-server_20260115.06_p2)'],
  ['something else', ['gmail<b>_260115.06_p2', 'gmailSecretOfAna_p2'], 'Gmail (version not shown)'],
  ['nothing', undefined, 'Gmail (version not shown)'],
])('a draft from Gmail says its build where the page says %s', async (_, GLOBALS, host) => {
  vi.stubGlobal('window', { GLOBALS });
  front.world = (func, args) => (func as (...all: unknown[]) => unknown)(...args);
  await writeTab({ ...tab, place: { host: 'gmail', page: 'record', refs: [], orgHost: undefined } as never });
  await beginHere(PRESS);
  vi.unstubAllGlobals();
  expect((await allPackets())[0]?.environment).toEqual({ extension: '1.2.3', host });
});

it.each<[string, () => Promise<Response>, string]>([
  ['its build', async () => meOf('v25703'), 'Zendesk (v25703)'],
  ['no build', async () => meOf(), 'Zendesk (version not shown)'],
  ['nothing', () => new Promise(() => {}), 'Zendesk (version not shown)'],
])('a draft from Zendesk says its build where an answer of it says %s', async (_, fetch, host) => {
  vi.stubGlobal('fetch', fetch);
  await writeTab({ ...tab, place: { host: 'zendesk', space: HOST, page: 'record', refs: [] } as never });
  await beginHere(PRESS);
  vi.unstubAllGlobals();
  expect((await allPackets())[0]?.environment).toEqual({ extension: '1.2.3', host });
});

it.each([
  ['that has moved on since', () => Object.assign(front.answers, { 'overlay.where': () => ({ generation: 4 }) })],
  ['that names nobody', () => writeTab({ ...tab, accountId: undefined })],
  [
    'of another origin than was reported',
    async () => {
      await writeTab({ ...tab, origin: 'https://other.zendesk.com' });
      await db.workspace.put({ address: 'other.zendesk.com' });
      await refreshConfig();
    },
  ],
  [
    'of a workspace that is not approved',
    async () => {
      await db.workspace.clear();
      await refreshConfig();
    },
  ],
  [
    'of a workspace that the company does not allow',
    async () => {
      await browser.storage.managed.set({ 'workspaces.allowed': ['other.zendesk.com'] });
      await refreshConfig();
    },
  ],
])('a press on one %s begins nothing, and the desk asks whose it is', async (_what, change) => {
  await change();
  await beginHere(PRESS);
  expect(await begun()).toEqual(ASKS);
});
