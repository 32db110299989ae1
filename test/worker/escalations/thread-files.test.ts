import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ThreadFiles } from '../../../lib/domain/escalation/mail-file';
import { writeTab } from '../../../lib/worker/context/tabs';
import { ticketOf } from '../../../lib/worker/escalations/ticket';
import { ticketFile } from '../../../lib/worker/escalations/ticket-file';
import { refreshConfig } from '../../../lib/worker/settings/config';
import { browser, front, reach } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';
import { packet } from '../../builders/packet';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const ME = 'robin@sidecar.example';
const ID = '19a9b7f3c06a41d2';
const FILES = 'https://mail-attachment.googleusercontent.com';
const card = (name: string, n = 1) => ({
  name,
  address: `https://mail.google.com/mail/u/0?ui=2&ik=1&attid=0.${n}&th=${ID}&view=att&disp=safe`,
});
const draft = packet({ source: { kind: 'gmail.thread', id: ID, space: ME } });
const shows = (more: Partial<ThreadFiles> = {}) => {
  front.answers['files.list'] = () => ({ threadId: ID, space: 'u/0', mailbox: ME, files: [card('a.log'), card('b.png', 2)], ...more });
};
const tab = (tabId: number, more: object = {}) =>
  writeTab({
    tabId,
    documentId: `d${tabId}`,
    origin: 'https://mail.google.com',
    generation: 1,
    version: 1,
    place: { host: 'gmail', space: 'u/0', page: 'record', refs: [{ kind: 'gmail.thread', id: ID, role: 'focus' }] },
    facts: { people: [], mailbox: ME },
    ...more,
  });

/** Addresses that were asked for, and how. */
const asked: [string, RequestInit | undefined][] = [];
beforeEach(async () => {
  await freshWorker();
  asked.length = 0;
  reach.clear();
  front.answers = {};
  await browser.storage.managed.set({ 'workspaces.allowed': [ME] });
  await refreshConfig();
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    asked.push([url, init]);
    const answer = new Response('10:02 ERROR', { headers: { 'content-type': 'text/plain' } });
    return Object.defineProperty(answer, 'url', { value: `${FILES}/attachment/u/0/?x` });
  });
  shows();
});

describe('the files of a thread', () => {
  it('are what its open page says, each once, and nothing is asked of Gmail for them', async () => {
    await tab(7);
    shows({
      files: [card('a.log'), card('a.log'), { name: 'Plan', address: 'https://docs.google.com/document/d/1aB_-x/edit?usp=drive_web#x' }],
    });
    expect(await ticketOf(draft)).toEqual({
      files: [
        { id: `${ID}-0.1`, name: 'a.log', size: 0, comes: true },
        { id: '2', name: 'Plan', size: 0, link: 'https://docs.google.com/document/d/1aB_-x/edit', atDrive: true },
      ],
      filesAt: FILES,
    });
    expect(asked).toEqual([]);
  });

  it('come by one question for that file, after which the leave to read it is given back', async () => {
    await tab(7);
    reach.add(`${FILES}/*`);
    const file = await ticketFile(draft, `${ID}-0.2`);
    expect(Buffer.from(file.bytes).toString()).toBe('10:02 ERROR');
    expect(asked).toEqual([
      [
        expect.stringMatching(/^https:\/\/mail\.google\.com\/mail\/u\/0\/\?ui=2&ik=1&attid=0\.2&th=19a9b7f3c06a41d2&view=att&disp=safe$/),
        expect.anything(),
      ],
    ]);
    expect(reach.has(`${FILES}/*`)).toBe(false);
  });

  it.each<[string, () => unknown]>([
    ['no page shows it', () => undefined],
    ['a page shows another thread', () => tab(7, { place: { host: 'gmail', space: 'u/0', page: 'list', refs: [] } })],
    ['the page of that thread is another mailbox’s', () => tab(7, { facts: { people: [], mailbox: 'renewals@sidecar.example' } })],
    ['the page has moved on', () => [shows({ threadId: '19a9b7f3c06a41d3' }), tab(7)]],
    ['the page is another mailbox’s by now', () => [shows({ mailbox: 'renewals@sidecar.example' }), tab(7)]],
    [
      'the page’s process says what no script of ours says',
      () => [Object.assign(front.answers, { 'files.list': () => ({ threadId: ID, space: 'u/0', mailbox: ME, files: 'x' }) }), tab(7)],
    ],
    ['the page cannot prove it', () => [Object.assign(front.answers, { 'files.list': () => null }), tab(7)]],
  ])('are none where %s: the person is told what to do', async (_, given) => {
    await Promise.all([given()].flat());
    await expect(ticketOf(draft)).rejects.toMatchObject({ code: 'context_changed', message: expect.stringContaining('Open it in a tab') });
    await expect(ticketFile(draft, `${ID}-0.1`)).rejects.toMatchObject({ code: 'context_changed' });
    expect(asked).toEqual([]);
  });

  it.each([
    ['of no mailbox that is not approved', { 'workspaces.allowed': [] }],
    ['nowhere once Gmail is switched off', { 'hosts.disabled': ['gmail'] }],
  ])('are asked %s', async (_, policy) => {
    await tab(7);
    await browser.storage.managed.set(policy);
    await refreshConfig();
    await expect(ticketOf(draft)).rejects.toMatchObject({ code: 'not_approved' });
    await expect(ticketFile(draft, `${ID}-0.1`)).rejects.toMatchObject({ code: 'not_approved' });
    expect(asked).toEqual([]);
  });

  it('are named but not fetched where the company lets nobody use the browser’s session', async () => {
    await tab(7);
    await browser.storage.managed.set({ 'workspaces.allowed': [ME], 'signIn.methods': ['oauth'] });
    await refreshConfig();
    expect(await ticketOf(draft)).toEqual({
      files: [
        { id: `${ID}-0.1`, name: 'a.log', size: 0 },
        { id: `${ID}-0.2`, name: 'b.png', size: 0 },
      ],
      forbidden: true,
    });
    await expect(ticketFile(draft, `${ID}-0.1`)).rejects.toMatchObject({ code: 'forbidden' });
    expect(asked).toEqual([]);
  });

  it('have names that look like what they are', async () => {
    await tab(7);
    shows({ files: [card('\u202egol.exe\u200b  a\n.log')] });
    expect((await ticketOf(draft)).files).toMatchObject([{ name: 'gol.exe a .log' }]);
  });

  it('are none but those that the page names now', async () => {
    await tab(7);
    await expect(ticketFile(draft, `${ID}-0.9`)).rejects.toMatchObject({ code: 'not_found' });
    expect(asked).toEqual([]);
  });
});
