import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { appError } from '../../../lib/domain/errors';
import { type Place, placeKey } from '../../../lib/domain/place';
import { putLookup } from '../../../lib/store/connections/lookups';
import { db } from '../../../lib/store/db';
import { putPacket } from '../../../lib/store/escalations/escalations';
import { applyRecords } from '../../../lib/store/records/records';
import { buildView, matchOfTab, offerOfTab } from '../../../lib/worker/context/view';
import { readConfig, refreshConfig } from '../../../lib/worker/settings/config';
import { freshWorker } from '../../builders/fake-worker';
import { packet } from '../../builders/packet';
import { accountRecord } from '../../builders/records';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));

const ORIGIN = 'https://acme.lightning.force.com';
const ID = '0015g00000Nc7VUAAZ';
const place: Place = {
  host: 'salesforce',
  space: 'acme.my.salesforce.com',
  page: 'record',
  refs: [{ kind: 'salesforce.account', id: ID, role: 'focus' }],
};

const CONNECTION = {
  method: 'oauth' as const,
  state: 'connected' as const,
  settings: {},
  writes: true,
  createdAt: '2026-11-29T10:00:00.000Z' as IsoInstant,
  usedAt: '2026-11-29T10:00:00.000Z' as IsoInstant,
};

/** Runs a piece of work and says how often it waited for the database: requests that follow an answer begin another turn. */
async function turns(work: () => Promise<unknown>): Promise<number> {
  const seen: ('asked' | 'answered')[] = [];
  const spies = (['get', 'getAll', 'count'] as const).flatMap((name) =>
    [IDBObjectStore.prototype, IDBIndex.prototype].map((owner) => {
      const asks = owner as unknown as Record<'get', (...args: unknown[]) => IDBRequest>;
      const real = asks[name as 'get'];
      return vi.spyOn(asks, name as 'get').mockImplementation(function (this: unknown, ...args) {
        seen.push('asked');
        const request = real.apply(this, args);
        request.addEventListener('success', () => seen.push('answered'));
        return request;
      });
    }),
  );
  await work();
  for (const spy of spies) spy.mockRestore();
  return seen.filter((step, index) => step === 'asked' && seen[index - 1] !== 'asked').length;
}

beforeEach(async () => {
  await freshWorker();
  await db.workspace.put({ address: 'acme.my.salesforce.com' });
  await applyRecords([accountRecord(ID)]);
});

describe('a view', () => {
  it('of a record that names its account waits once for the database: whose it is, and what is to be shown', async () => {
    const config = await readConfig();
    const tab = { tabId: 1, documentId: 'D', origin: ORIGIN, generation: 1, version: 1, place, facts: { people: [] } };
    const view = await buildView(tab, config);
    expect(view.state).toBe('matched');
    expect(await turns(() => buildView(tab, config))).toBe(1);
  });

  it('brings what is with Support now, in no further turn of the database where nothing is', async () => {
    const tab = { tabId: 1, documentId: 'D', origin: ORIGIN, generation: 1, version: 1, place, facts: { people: [] } };
    const accountId = (await db.account.toCollection().first())?.id ?? '';
    expect((await buildView(tab, await readConfig())).escalations).toBeUndefined();
    await putPacket(packet({ accountId, words: { ...packet().words, title: 'Export stops' } }));
    await putPacket(packet({ id: 'p2', accountId, state: 'closed' }));
    await putPacket(packet({ id: 'p3', accountId: 'another' }));
    const { escalations } = await buildView(tab, await readConfig());
    expect(escalations).toMatchObject([{ id: 'p1', title: 'Export stops', state: 'draft', pending: false }]);
  });

  it('keeps room for figures that the system of an approved page is asked for', async () => {
    const where: Place = {
      host: 'zendesk',
      space: 'globex.zendesk.com',
      page: 'record',
      refs: [{ kind: 'zendesk.ticket', id: '7', role: 'focus' }],
    };
    const tab = {
      tabId: 1,
      documentId: 'D',
      origin: 'https://globex.zendesk.com',
      generation: 1,
      version: 1,
      place: where,
      facts: { people: [] },
    };
    const lookedUp = {
      connectionId: 'zendesk:globex.zendesk.com',
      asOf: CONNECTION.createdAt,
      organization: { id: '9', name: 'Acme', domains: [] },
    };
    await putLookup('zendesk.ticket|globex.zendesk.com|7', lookedUp);
    expect((await buildView(tab, await readConfig())).counted).toBeUndefined();
    await db.workspace.put({ address: 'globex.zendesk.com' });
    await refreshConfig();
    expect((await buildView(tab, await readConfig())).counted).toBe(true);
  });

  it('of a record whose account was stored before it could be read ahead is the same, a turn later', async () => {
    const config = await readConfig();
    const tab = { tabId: 1, documentId: 'D', origin: ORIGIN, generation: 1, version: 1, place, facts: { people: [] } };
    const before = await buildView(tab, config);
    await db.account.toCollection().modify((row) => {
      row.terms = row.terms.filter((term) => !term.startsWith(':'));
    });
    expect(await buildView(tab, config)).toEqual(before);
    expect(await turns(() => buildView(tab, config))).toBe(2);
  });

  it('shows what its claims say now, whoever was read ahead', async () => {
    const config = await readConfig();
    const tab = { tabId: 1, documentId: 'D', origin: ORIGIN, generation: 1, version: 1, place, facts: { people: [] } };
    await applyRecords([accountRecord('B', { name: 'Globex' })]);
    const other = (await db.account.toArray()).find(({ account }) => account.name === 'Globex');
    await db.identity.toCollection().modify({ accountId: other?.id });
    expect((await buildView(tab, config)).account?.name).toBe('Globex');
  });

  it('names the system whose sign-in is over, on its own pages and of accounts that are known from it, until one disconnects', async () => {
    const tab = { tabId: 1, documentId: 'D', origin: ORIGIN, generation: 1, version: 1, place, facts: { people: [] } };
    const signedOut = async () => (await buildView(tab, await readConfig())).signedOut;
    const zendesk = 'zendesk:globex.zendesk.com';
    const [account] = await db.account.toArray();
    const csm = { connectionId: zendesk, label: '', asOf: '2026-11-29T10:00:00.000Z' as IsoInstant };
    const connection = (id: string, host: string, more: object) =>
      db.connection.put({ ...CONNECTION, id, host, connector: id.slice(0, id.indexOf(':')), ...more });
    await connection('salesforce:acme.my.salesforce.com', 'acme.my.salesforce.com', { state: 'connected' });
    await connection(zendesk, 'globex.zendesk.com', { state: 'signed_out' });
    expect(await signedOut()).toBeUndefined();
    await db.connection.update('salesforce:acme.my.salesforce.com', { state: 'signed_out' });
    expect(await signedOut()).toEqual(['Salesforce (acme.my.salesforce.com)']);
    if (account) await db.account.put({ ...account, account: { ...account.account, provenance: { csm } } });
    expect(await signedOut()).toEqual(['Salesforce (acme.my.salesforce.com)', 'Zendesk (globex.zendesk.com)']);
    // On a page of theirs that nobody is known for any more.
    await db.account.clear();
    expect(await signedOut()).toEqual(['Salesforce (acme.my.salesforce.com)']);
    for (const { id } of await db.connection.toArray()) await db.connection.update(id, { erase: 'all' });
    expect(await signedOut()).toBeUndefined();
  });

  it('of a Salesforce record whose account is nowhere said leads to connecting, until that org is connected', async () => {
    const record = (kind: 'salesforce.case' | 'salesforce.record', id: string): Place => ({
      ...place,
      refs: [{ kind, id, role: 'focus' }],
    });
    const ask = async (where: Place, origin = ORIGIN) => {
      const tab = { tabId: 1, documentId: 'D', origin, generation: 1, version: 1, place: where, facts: { people: [] } };
      const { state, unconnected } = await buildView(tab, await readConfig());
      return [state, unconnected];
    };
    const supportCase = record('salesforce.case', '500Hs0000347GyKIAU');
    expect(await ask(supportCase)).toEqual(['none', true]);
    // A lead belongs to no account, and nothing leaves an org that is not approved.
    expect(await ask(record('salesforce.record', '00QHs0000347GyKIAU'))).toEqual(['none', undefined]);
    expect(await ask({ ...supportCase, space: 'globex.my.salesforce.com' }, 'https://globex.lightning.force.com')).toEqual([
      'none',
      undefined,
    ]);
    await db.connection.put({
      ...CONNECTION,
      id: 'salesforce:globex.my.salesforce.com',
      connector: 'salesforce',
      host: 'globex.my.salesforce.com',
    });
    expect(await ask(supportCase)).toEqual(['none', true]);
    await db.connection.put({
      ...CONNECTION,
      id: 'salesforce:acme.my.salesforce.com',
      connector: 'salesforce',
      host: 'acme.my.salesforce.com',
    });
    expect(await ask(supportCase)).toEqual(['none', undefined]);
  });

  it('of a Salesforce record whose account only its system says is that account’s for what is pressed on it, too', async () => {
    const id = '500Hs0000347GyKIAU';
    const refs = [{ kind: 'salesforce.case' as const, id, role: 'focus' as const }];
    const tab = { tabId: 1, documentId: 'D', origin: ORIGIN, generation: 1, version: 1, place: { ...place, refs }, facts: { people: [] } };
    const asOf = '2026-11-29T10:00:00.000Z' as IsoInstant;
    await putLookup(`salesforce.case|acme.my.salesforce.com|${id}`, {
      connectionId: 'salesforce:acme.my.salesforce.com',
      asOf,
      account: { id: ID, recordId: id },
    });
    const config = await readConfig();
    const view = await buildView(tab, config);
    expect(view.state).toBe('matched');
    expect((await matchOfTab(tab, config))?.account.id).toBe(view.account?.id);
    expect((await offerOfTab(tab, config))?.offer).toEqual(view.touch);
  });

  it('of a ticket does not say that it names nobody while only Zendesk could say whose it is', async () => {
    await db.workspace.put({ address: 'acme.zendesk.com' });
    const refs = [{ kind: 'zendesk.ticket' as const, id: '7', role: 'focus' as const }];
    const ticket: Place = { host: 'zendesk', space: 'acme.zendesk.com', page: 'record', refs };
    const tab = { tabId: 1, documentId: 'D', generation: 1, version: 1, place: ticket, facts: { people: [] } };
    const trouble = { placeKey: placeKey(ticket), error: appError('forbidden'), documentId: 'd', generation: 1 };
    const view = async (more: object) => buildView({ ...tab, origin: 'https://acme.zendesk.com', ...more }, await readConfig());
    expect(await view({ trouble })).toMatchObject({ state: 'none', unasked: true });
    // Nothing that the page could still say would name anybody: it is not waited for.
    expect(await view({ trouble, facts: null })).toMatchObject({ state: 'none', unasked: true });
    expect(await view({ facts: null })).toMatchObject({ state: 'loading' });
    expect(await view({ origin: 'https://evil.zendesk.com' })).toMatchObject({ state: 'none', unasked: true });
    await putLookup('zendesk.ticket|acme.zendesk.com|7', {
      connectionId: 'zendesk:acme.zendesk.com',
      asOf: '2026-11-29T10:00:00.000Z' as IsoInstant,
      requester: { id: '1', name: 'Ana' },
    });
    const answered = await view({});
    expect(answered.state).toBe('none');
    expect(answered).not.toHaveProperty('unasked');
  });
});
