import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import type { Ref } from '../../../lib/domain/place';
import { session } from '../../../lib/platform/session';
import { getAccount } from '../../../lib/store/book/accounts';
import { db } from '../../../lib/store/db';
import { dropViewedStep } from '../../../lib/store/records/viewed';
import { refreshTab } from '../../../lib/worker/context/context';
import { writeTab } from '../../../lib/worker/context/tabs';
import { refreshNow } from '../../../lib/worker/refresh/due';
import { refreshViewed } from '../../../lib/worker/refresh/viewed';
import { broken, HOST, ID, system } from '../../builders/fake-system';
import { freshWorker } from '../../builders/fake-worker';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const ACME = '001000000000001AAA';
const OTHER = '001000000000002AAA';
const CASE = '500000000000001AAA';

beforeEach(freshWorker);

async function visit(ref: Ref, { generation = 1, origin = `https://${HOST}` } = {}) {
  const place = { host: 'salesforce' as const, space: HOST, page: 'record' as const, refs: [ref] };
  await writeTab({ tabId: 1, documentId: 'd', origin, generation, version: 1, place, facts: { people: [] } });
  await refreshTab(1);
  await refreshViewed(1, generation);
  return refreshTab(1);
}
const account = (id: string): Ref => ({ kind: 'salesforce.account', id, role: 'focus' });

async function book(): Promise<void> {
  system.put(ACME, 'Acme');
  await refreshNow(ID);
  system.put(OTHER, 'Other');
  system.calls = [];
}

describe('an account of the book that is looked at', () => {
  it('is shown at once and brought up to date by one question, once in a while', async () => {
    await book();
    system.put(ACME, 'Acme renamed');
    expect((await visit(account(ACME)))?.account?.name).toBe('Acme renamed');
    await refreshViewed(1, 1);
    expect(system.calls).toEqual([`account ${ACME}`]);
    expect((await visit(account(ACME)))?.account?.outside).toBeUndefined();
  });

  it('stays as it was when the system does not answer, and waits as long as it says', async () => {
    await book();
    system.failures = [broken('rate_limited', new Date(Date.now() + 60_000).toISOString())];
    expect(await visit(account(ACME))).toMatchObject({ account: { name: 'Acme' } });
    expect((await visit(account(ACME)))?.notice).toBeUndefined();
    await session.remove('viewed-asked');
    await visit(account(ACME), { generation: 2 });
    expect(system.calls).toHaveLength(1);
  });

  it('is gone from here when it is no longer mine to see', async () => {
    await book();
    system.drop(ACME);
    expect((await visit(account(ACME)))?.account).toBeUndefined();
    expect(await db.record.count()).toBe(0);
  });

  it('asks nothing outside approved workspaces, nor for a page that is no longer in front', async () => {
    await book();
    await visit(account(ACME), { origin: 'https://evil.zendesk.com' });
    await refreshViewed(1, 7);
    expect(system.calls).toEqual([]);
  });
});

describe('an account outside the book', () => {
  it('is looked up, shown beside its page and in no list', async () => {
    await book();
    expect((await visit(account(OTHER)))?.account).toMatchObject({ name: 'Other', outside: true });
    expect(system.calls).toEqual([`account ${OTHER}`]);
    expect(await db.line.count()).toBe(1);
  });

  it('becomes part of the book when a refresh brings it, and then stays', async () => {
    await book();
    await visit(account(OTHER));
    await refreshNow(ID);
    expect(await db.line.count()).toBe(2);
    while (await dropViewedStep('2030-01-01T00:00:00.000Z' as IsoInstant));
    expect(await db.account.count()).toBe(2);
  });

  it('leaves by itself, with what else was read of it', async () => {
    await book();
    const id = (await visit(account(OTHER)))?.account?.id ?? '';
    while (await dropViewedStep('2020-01-01T00:00:00.000Z' as IsoInstant));
    expect(await getAccount(id)).toBeDefined();
    while (await dropViewedStep('2030-01-01T00:00:00.000Z' as IsoInstant));
    expect(await getAccount(id)).toBeUndefined();
    expect(await db.record.count()).toBe(2);
  });

  it('loses the rows that the system no longer gives', async () => {
    await book();
    system.put(OTHER, 'Other', 3);
    await visit(account(OTHER));
    system.put(OTHER, 'Other', 1);
    await session.remove('viewed-asked');
    expect((await visit(account(OTHER), { generation: 2 }))?.account?.contacts).toHaveLength(1);
  });

  it('is found behind a case, and the case remembers it', async () => {
    await book();
    system.behind[CASE] = OTHER;
    const view = await visit({ kind: 'salesforce.case', id: CASE, role: 'focus' });
    expect(view).toMatchObject({ state: 'matched', account: { name: 'Other' } });
    expect(view?.evidence?.[0]?.words).toContain('the record in front');
  });

  it('says what went wrong where nothing else is shown', async () => {
    await book();
    system.failures = [broken('timeout')];
    const view = await visit(account(OTHER));
    expect(view).toMatchObject({ state: 'none', notice: { code: 'timeout' } });
  });

  it('is asked again by a press, a move and a page loaded anew, and by nothing else; what went wrong is over once it is answered', async () => {
    await book();
    system.failures = [broken('timeout'), broken('vendor_error')];
    await visit(account(OTHER));
    await refreshViewed(1, 1);
    expect(system.calls).toHaveLength(1);
    expect(await visit(account(OTHER), { generation: 2 })).toMatchObject({ notice: { code: 'vendor_error' } });
    await refreshTab(1, (tab) => ({ ...tab, trouble: undefined }));
    await refreshViewed(1, 2);
    expect(await refreshTab(1)).toMatchObject({ state: 'matched', account: { name: 'Other' } });
    system.failures = [broken('timeout')];
    await session.remove('viewed-asked');
    await visit(account('001000000000003AAA'));
    await refreshTab(1, (tab) => ({ ...tab, documentId: 'e' }));
    system.put('001000000000003AAA', 'Third');
    await refreshViewed(1, 1);
    const view = await refreshTab(1);
    expect(view?.account?.name).toBe('Third');
    expect(view?.notice).toBeUndefined();
  }, 15_000);

  it('says that the system asked for a pause, in another tab as well, and asks nothing meanwhile', async () => {
    await book();
    system.failures = [broken('rate_limited', new Date(Date.now() + 60_000).toISOString())];
    await visit(account(OTHER));
    expect(await visit(account('001000000000003AAA'), { generation: 2 })).toMatchObject({ notice: { code: 'rate_limited' } });
    expect(system.calls).toHaveLength(1);
  });

  it('says that the system has no such record, or keeps it from this person', async () => {
    await book();
    system.failures = [broken('not_found')];
    expect(await visit(account(OTHER))).toMatchObject({ state: 'none', notice: { code: 'not_found' } });
  });
});
