import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelView } from '../../../lib/domain/panel/view';
import type { Place } from '../../../lib/domain/place';
import type { Caller } from '../../../lib/messaging/server';
import { session, sessionNow } from '../../../lib/platform/session';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { contextChanged } from '../../../lib/worker/context/context';
import { type Report, recall, recallKeys } from '../../../lib/worker/context/recall';
import { readTab, writePanel } from '../../../lib/worker/context/tabs';
import { changingBook } from '../../../lib/worker/context/view-cache';
import { writeCheck } from '../../../lib/worker/host-check/check-rows';
import { readConfig, refreshConfig } from '../../../lib/worker/settings/config';
import { CONFIG_KEY, LOCKED } from '../../../lib/worker/settings/keys';
import { lock } from '../../../lib/worker/settings/screen';
import { browser } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';
import { accountRecord } from '../../builders/records';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));

const caller: Caller = { role: 'content', tabId: 7, windowId: 1, frameId: 0, documentId: 'D', origin: 'https://acme.lightning.force.com' };
const placeOf = (id: string, change: Partial<Place> = {}): Place => ({
  host: 'salesforce',
  space: 'acme.lightning.force.com',
  page: 'record',
  refs: [{ kind: 'salesforce.account', id, role: 'focus' }],
  ...change,
});
const FIRST = '0015g00000Nc7VUAAZ';
const SECOND = '0015g00000Nc7VVAAZ';
const facts = { people: [] };
const report = (generation: number, id: string, change: Partial<Report> = {}): Report => ({
  generation,
  place: placeOf(id),
  facts,
  ...change,
});

/** As a panel does it, with the worker left alone. */
async function recalled(asked: Report, from = { tabId: 7, documentId: 'D' }): Promise<PanelView | undefined> {
  return recall(await sessionNow(recallKeys(asked, from.tabId)), asked, from);
}

/** Seen both, and now at the second. */
beforeEach(async () => {
  await freshWorker();
  browser.storage.managed.get = async () => ({});
  await readConfig();
  await writePanel({ tabId: 7, frameId: 5, documentId: 'PANEL', hostDocumentId: 'D' });
  for (const [generation, id] of [FIRST, SECOND].entries()) await contextChanged(report(generation + 1, id), caller);
});

it('is what the worker says first when it hears of the same, to the version', async () => {
  const asked = report(3, FIRST);
  const view = await recalled(asked);
  expect(view).toMatchObject({ generation: 3, documentId: 'D', state: 'none', place: placeOf(FIRST) });
  const told = vi.spyOn(browser.tabs, 'sendMessage');
  await contextChanged(asked, caller);
  const first = told.mock.calls.map(([, message]) => message as { type: string; data: unknown }).find(({ type }) => type === 'panel.view');
  expect(first?.data).toEqual({ view });
});

it('of a page with an account is that account, and counts each change once', async () => {
  await applyRecords([accountRecord(FIRST)]);
  await db.workspace.put({ address: 'acme.my.salesforce.com' });
  await refreshConfig();
  const before = (await readTab(7))?.version ?? 0;
  await contextChanged(report(3, FIRST), caller);
  await contextChanged(report(4, SECOND), caller);
  // Two pages, and the account that came and went.
  expect((await readTab(7))?.version).toBe(before + 4);
  const asked = report(5, FIRST);
  const view = await recalled(asked);
  expect(view).toMatchObject({ state: 'matched', version: before + 6 });
  const told = vi.spyOn(browser.tabs, 'sendMessage').mockClear();
  await contextChanged(asked, caller);
  const first = told.mock.calls.map(([, message]) => message as { type: string; data: unknown }).find(({ type }) => type === 'panel.view');
  expect(first?.data).toEqual({ view });
});

describe('is left to the worker', () => {
  const config = async (change: object) => session.set({ [CONFIG_KEY]: { ...(await readConfig()), ...change } });
  it.each<[string, () => Promise<unknown>]>([
    ['once locked', lock],
    ['while that is being locked, before what is remembered is gone', () => session.set({ [LOCKED]: true })],
    ['after the book changed', () => changingBook(async () => undefined)],
    ['while somebody presents', () => config({ presenting: true })],
    ['where the product was switched off', () => config({ hostsOff: ['salesforce'] })],
    ['after another workspace was approved', () => config({ workspaces: ['acme.my.salesforce.com'] })],
    ['before settings are known', () => session.remove(CONFIG_KEY)],
    ['once the tab is forgotten', () => session.remove('tab:7')],
    ['once no panel holds the tab', () => session.remove('panel:7')],
    ['after the panel was given to another document', () => writePanel({ tabId: 7, frameId: 5, documentId: 'PANEL', hostDocumentId: 'E' })],
    [
      'where pages of its kind are read with gaps since',
      () => writeCheck(placeOf(FIRST), { doubts: { 'record record id': ['a', 'b'] }, last: {} }),
    ],
  ])('%s', async (_, change) => {
    expect(await recalled(report(3, FIRST))).toBeDefined();
    await change();
    expect(await recalled(report(3, FIRST))).toBeUndefined();
  });

  it.each<[string, Report]>([
    ['a page never seen', report(3, '0015g00000Nc7VWAAZ')],
    ['one that says more about itself', report(3, FIRST, { facts: { people: [{ address: 'ana@halden.example', role: 'sender' }] } })],
    ['one painted otherwise', report(3, FIRST, { theme: 'dark' })],
    ['one that is older than what the worker knows', report(1, FIRST)],
    ['another org', report(3, FIRST, { place: placeOf(FIRST, { space: 'globex.lightning.force.com' }) })],
    ['no record', report(3, FIRST, { place: null })],
    ['a list', report(3, FIRST, { place: placeOf(FIRST, { page: 'list' }) })],
  ])('of %s', async (_, asked) => {
    expect(await recalled(asked)).toBeUndefined();
  });

  it('of another document', async () => {
    expect(await recalled(report(3, FIRST), { tabId: 7, documentId: 'E' })).toBeUndefined();
    expect(await recalled(report(3, FIRST), { tabId: 8, documentId: 'D' })).toBeUndefined();
  });

  it('while the page has not been read, if that is what is waited for', async () => {
    await contextChanged(report(3, FIRST, { facts: null }), caller);
    await contextChanged(report(4, SECOND), caller);
    expect(await recalled(report(5, FIRST, { facts: null }))).toBeUndefined();
  });
});
