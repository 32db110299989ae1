import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isPlaceOf } from '../../../lib/domain/host/place-of-origin';
import type { Place, RefKind } from '../../../lib/domain/place';
import { locate as locateMail } from '../../../lib/hosts/gmail/locate';
import { locate as locateRecord } from '../../../lib/hosts/salesforce/locate';
import { zendesk } from '../../../lib/hosts/zendesk/adapter';
import type { Caller } from '../../../lib/messaging/server';
import { isClaimed } from '../../../lib/worker/context/claims';
import { contextChanged } from '../../../lib/worker/context/context';
import { readTab, writePanel } from '../../../lib/worker/context/tabs';
import { rowsRead } from '../../../lib/worker/page-list/rows';
import { settingsChanged } from '../../../lib/worker/settings/settings';
import { browser } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));

const ORIGIN = 'https://acme.zendesk.com';
const caller: Caller = { role: 'content', tabId: 7, windowId: 1, frameId: 0, documentId: 'D', origin: ORIGIN };
const place = (change: Partial<Place> = {}, kind: RefKind = 'zendesk.ticket'): Place => ({
  host: 'zendesk',
  space: 'acme.zendesk.com',
  page: 'record',
  refs: [{ kind, id: '12', role: 'focus' }],
  ...change,
});
const report = (where: Place, from: Partial<Caller> = {}) =>
  contextChanged({ generation: 1, place: where, facts: null }, { ...caller, ...from });

beforeEach(async () => {
  await freshWorker();
  browser.storage.managed.get = async () => ({});
});

describe('where a page says that it is', () => {
  it.each([
    ['another subdomain', place({ space: 'globex.zendesk.com' }), ORIGIN],
    ['another product', place({ host: 'salesforce', space: 'acme.my.salesforce.com' }, 'salesforce.account'), ORIGIN],
    ['a record of another product', place({}, 'salesforce.account'), ORIGIN],
    ['another org', place({ host: 'salesforce', space: 'globex.my.salesforce.com' }, 'salesforce.case'), 'https://acme.my.salesforce.com'],
    ['a path for a session', place({ host: 'gmail', space: 'u/0/../../evil' }, 'gmail.thread'), 'https://mail.google.com'],
  ])('is not believed of %s: nothing of it is kept, and nothing answered', async (_, where, origin) => {
    await expect(report(where, { origin })).rejects.toMatchObject({ code: 'bad_input' });
    expect(await readTab(7)).toBeUndefined();
  });

  it('is believed of its own', async () => {
    await report(place());
    expect(await readTab(7)).toMatchObject({ place: { space: 'acme.zendesk.com' } });
  });

  it.each([
    'https://acme.zendesk.com/agent/tickets/12',
    'https://acme.lightning.force.com/lightning/r/Account/0015g00000Nc7VUAAZ/view',
    'https://acme--sbx.sandbox.my.salesforce.com/5005g00000Nc7VUAAZ',
    'https://mail.google.com/mail/u/0/#inbox/FMfcgzGxTPDmqNsWqkRHtWpLTqKzxMbX',
    'https://mail.google.com/mail/b/AEoRXRSfooBAR-1/u/12/#inbox',
    'https://mail.google.com/mail/#search/globex',
  ])('is its own as its script reads %s', (text) => {
    const url = new URL(text);
    const read = url.hostname === 'mail.google.com' ? locateMail(url) : (zendesk.locate(url) ?? locateRecord(url));
    expect(read && isPlaceOf(read, url.origin)).toBe(true);
  });

  it('is not believed of rows that lead to another product', async () => {
    const row = (kind: RefKind) => [{ id: '1', title: 'T', refs: [{ kind, id: '12', role: 'focus' as const }], people: [], opens: true }];
    await report(place({ page: 'list', refs: [] }));
    await rowsRead({ generation: 1, rows: row('salesforce.account') }, caller);
    expect((await readTab(7))?.rows).toBeUndefined();
    await rowsRead({ generation: 1, rows: row('zendesk.ticket') }, caller);
    expect((await readTab(7))?.rows).toHaveLength(1);
  });
});

describe('a product that is switched off', () => {
  it('is left at once where it is open: its page is asked to report, its panel is nobody any more', async () => {
    await report(place());
    await writePanel({ tabId: 7, frameId: 5, documentId: 'PANEL', hostDocumentId: 'D' });
    const asked = vi.spyOn(browser.tabs, 'sendMessage');
    browser.storage.managed.get = async () => ({ 'hosts.disabled': ['zendesk'] });
    await settingsChanged();
    expect(asked).toHaveBeenCalledWith(7, expect.objectContaining({ type: 'overlay.report' }), expect.anything());
    expect(await isClaimed({ ...caller, frameId: 5, documentId: 'PANEL' })).toBe(false);
    expect(await report(place())).toEqual({ open: false, off: true });
    expect(await readTab(7)).toBeUndefined();
  });
});
