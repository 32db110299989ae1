import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { nowIso } from '../../../lib/domain/dates';
import { getRefresh } from '../../../lib/store/connections/refresh';
import { db } from '../../../lib/store/db';
import { holdAccess } from '../../../lib/worker/connections/access';
import { refreshDue, refreshNow } from '../../../lib/worker/refresh/due';
import { refreshHandlers } from '../../../lib/worker/refresh/handlers';
import { ID } from '../../builders/fake-system';
import { freshWorker } from '../../builders/fake-worker';
import { MAPPING } from '../../connectors/salesforce/org';
import { standinFetch } from '../../connectors/standin-fetch';
import { type Standins, startStandins } from '../../standins/server';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));

const SF = 'salesforce:acme.my.salesforce.com';
const ZD = 'zendesk:acme.zendesk.com';

let standins: Standins;
beforeAll(async () => {
  standins = await startStandins();
  vi.stubGlobal('fetch', standinFetch(standins.port));
});
afterAll(() => standins.close());

async function signIn(id: string, token: string, settings: object, userId: string): Promise<void> {
  const [connector = '', host = ''] = id.split(':');
  await db.workspace.put({ address: host });
  await holdAccess(id, { access: token });
  const at = nowIso();
  const user = { userId, name: 'Robin' };
  const row = { id, connector, host, method: 'oauth' as const, state: 'connected' as const, settings: { ...settings } };
  await db.connection.put({ ...row, user, writes: false, createdAt: at, usedAt: at });
}

beforeEach(async () => {
  await freshWorker();
  standins.reset();
  await db.connection.delete(ID);
  const [org, desk] = [standins.salesforce('acme'), standins.zendesk('acme')];
  const robin = String(org.rows('User')[0]?.Id);
  await signIn(SF, org.token(), { mapping: MAPPING, book: ['CSM__c'] }, robin);
  const me = await (
    await fetch('https://acme.zendesk.com/api/v2/users/me.json', { headers: { authorization: `Bearer ${desk.token()}` } })
  ).json();
  await signIn(ZD, desk.token(), {}, String(me.user.id));
});

const sources = async () => {
  const rows = (await db.record.toArray()).filter(({ type }) => type === 'account');
  const byAccount = new Map<string, string[]>();
  for (const row of rows) byAccount.set(row.accountId, [...(byAccount.get(row.accountId) ?? []), row.connectionId].sort());
  return [...byAccount.values()];
};
const problems = async () =>
  (await db.connection.toArray()).flatMap(({ id, error }) => (error ? [`${id}: ${error.message} ${error.detail}`] : []));

describe('Salesforce and Zendesk together', () => {
  it('are read whole, and what is one customer is one account', async () => {
    const begun = new Date().getUTCDate();
    await refreshDue();
    expect(await problems()).toEqual([]);
    for (const id of [SF, ZD]) expect(await getRefresh(id)).toMatchObject({ running: false, failures: 0 });
    const joined = (await sources()).filter((some) => some.includes(SF) && some.includes(ZD));
    expect(joined.length).toBeGreaterThan(0);
    const [view] = await refreshHandlers['refresh.read']({}, {} as never);
    expect(view).toMatchObject({ connectionId: SF, budget: { company: { limit: expect.any(Number) } } });
    // The budget is a day's, so a run over midnight has two.
    const used = standins.requests.filter(({ host }) => host === 'acme.my.salesforce.com').length;
    if (new Date().getUTCDate() === begun) expect(view?.budget.used).toBe(used);
  });

  it('reading again costs what changed: no account is read again', async () => {
    await refreshDue();
    const before = standins.requests.length;
    const first = await db.record.count();
    for (const id of [SF, ZD]) await refreshNow(id);
    expect(await problems()).toEqual([]);
    expect(await db.record.count()).toBe(first);
    expect(standins.requests.length - before).toBeLessThan(before);
  });
});
