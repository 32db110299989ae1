import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { groupBy } from '../../../lib/domain/data/group-by';
import { identitiesOf } from '../../../lib/domain/fold/identities';
import type { IncomingRecord } from '../../../lib/domain/record';
import { addByHand, removeByHand } from '../../../lib/store/book/by-hand';
import { putPin } from '../../../lib/store/book/pins';
import { db } from '../../../lib/store/db';
import { keepDraft } from '../../../lib/store/drafts';
import { enqueue } from '../../../lib/store/outbox/outbox';
import { applyRecords } from '../../../lib/store/records/records';
import { removeConnectionStep } from '../../../lib/store/records/removal';
import { accountRecord, contactRecord, taskRecord } from '../../builders/records';

afterEach(async () => {
  await db.delete();
  await db.open();
});

const SF = 'salesforce:acme.my.salesforce.com';
const ZD = 'zendesk:acme.zendesk.com';
const ID = '001000000000001AAA';

const fromSalesforce = (more = {}) => accountRecord(ID, { name: 'Halden (Salesforce)', ...more }, SF);
const fromZendesk = (more = {}) => accountRecord('42', { name: 'Halden (Zendesk)', ...more }, ZD);
const fromFile = (more = {}) => accountRecord('H-1', { name: 'Halden (file)', ...more });
const accounts = async () => (await db.account.toArray()).map(({ account }) => account);
const only = async () => {
  const [account, ...others] = await accounts();
  expect(others).toEqual([]);
  if (!account) throw new Error('no account');
  return account;
};

describe('one account of several systems', () => {
  it('keeps the id of the one that was here first; pins, writes and drafts of the other follow', async () => {
    const [first = ''] = (await applyRecords([fromFile({ domains: ['halden.example'] })])).accountIds;
    await applyRecords([taskRecord('H-1', 'T1')]);
    const [second = ''] = (await applyRecords([fromSalesforce(), contactRecord(ID, 'ana@halden.example', SF)])).accountIds;
    expect(second).not.toBe(first);
    await putPin({ id: 'p', kind: 'email', value: 'x@y.example', scope: 'address', accountId: second, createdAt: '' });
    const taskId = 'csv:T1';
    await enqueue({ id: 'w', operation: { kind: 'task.reopen', taskId }, accountId: second, destination: 'local', notBefore: 0 });
    await keepDraft(second, { taskId, outcome: 'Done', note: 'mine' });
    await applyRecords([fromSalesforce({ domains: ['halden.example'] })]);
    const account = await only();
    expect(account).toMatchObject({ id: first, name: 'Halden (Salesforce)' });
    expect([account.contacts.length, account.tasks.length]).toEqual([1, 1]);
    expect((await db.pin.get('p'))?.accountId).toBe(first);
    expect((await db.outbox.get('w'))?.accountId).toBe(first);
    expect(await db.draft.get([first, taskId])).toMatchObject({ note: 'mine' });
    expect(await db.identity.where('accountId').equals(second).count()).toBe(0);
    expect(await db.line.count()).toBe(1);
  });

  it('falls apart when its evidence goes, each with the id it had', async () => {
    const [first] = (await applyRecords([fromFile({ domains: ['halden.example'] })])).accountIds;
    const [second] = (await applyRecords([fromSalesforce(), contactRecord(ID, 'ana@halden.example', SF)])).accountIds;
    await applyRecords([fromSalesforce({ domains: ['halden.example'] })]);
    await applyRecords([fromSalesforce({ domains: ['elsewhere.example'] })]);
    const byName = new Map((await accounts()).map((account) => [account.name, account]));
    expect(byName.get('Halden (file)')?.id).toBe(first);
    expect(byName.get('Halden (Salesforce)')).toMatchObject({ id: second, contacts: [{ email: 'ana@halden.example' }] });
    expect(byName.get('Halden (file)')?.contacts).toEqual([]);
  });

  it('falls apart when what lay between is taken out', async () => {
    await applyRecords([fromSalesforce({ domains: ['a.example'] })]);
    await applyRecords([fromZendesk({ domains: ['b.example'] })]);
    await applyRecords([fromFile({ domains: ['a.example', 'b.example'] })]);
    await only();
    while ((await removeConnectionStep('csv')) > 0);
    expect((await accounts()).map(({ name }) => name).sort()).toEqual(['Halden (Salesforce)', 'Halden (Zendesk)']);
  });

  it('ends when a second account of the same system has the same domain', async () => {
    await applyRecords([fromZendesk({ domains: ['a.example'] })]);
    await applyRecords([fromSalesforce({ domains: ['a.example'] })]);
    await only();
    await applyRecords([accountRecord('001000000000002AAA', { domains: ['a.example'] }, SF)]);
    expect(await accounts()).toHaveLength(3);
  });

  it('is never one with the user’s own company’s domain', async () => {
    await db.setting.put({ key: 'ownDomains', value: ['us.example'] });
    await applyRecords([fromSalesforce({ domains: ['us.example'] }), fromZendesk({ domains: ['us.example'] })]);
    expect(await accounts()).toHaveLength(2);
  });

  it('takes in what a person added by hand from that organization, and gives it back', async () => {
    const id = crypto.randomUUID();
    await addByHand(id, { name: 'Typed', zendeskOrganization: 'acme.zendesk.com/42' });
    await applyRecords([fromZendesk()]);
    expect(await only()).toMatchObject({ id, name: 'Halden (Zendesk)' });
    await removeByHand(crypto.randomUUID(), id);
    expect(await only()).toMatchObject({ name: 'Halden (Zendesk)' });
  });

  it('sample data never joins', async () => {
    await applyRecords([fromSalesforce({ domains: ['a.example'] }), accountRecord('S', { domains: ['a.example'] }, 'sample')]);
    expect(await accounts()).toHaveLength(2);
  });
});

describe('any order of arrival', () => {
  const rows: IncomingRecord[] = [
    fromSalesforce({ domains: ['a.example'] }),
    accountRecord('001000000000002AAA', { name: 'Other', domains: ['b.example', 'c.example'] }, SF),
    fromZendesk({ salesforceId: ID }),
    accountRecord('43', { name: 'Other Z', domains: ['b.example'] }, ZD),
    accountRecord('44', { name: 'Third Z', domains: ['c.example'] }, ZD),
    fromFile({ domains: ['a.example'] }),
    accountRecord('H-2', { name: 'Other file', domains: ['c.example'] }),
  ];
  const book = async () => {
    const records = await db.record.toArray();
    const groups = groupBy(records, ({ accountId }) => accountId);
    return [...groups.values()].map((some) => some.map(({ externalId }) => externalId).sort()).sort();
  };

  it('ends with the same accounts, one step or many, with or without a detour', async () => {
    let first: unknown;
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), fc.integer({ min: 1, max: 7 }), async (order, size) => {
        await db.delete();
        await db.open();
        await applyRecords([accountRecord('H-9', { domains: ['b.example'] })]);
        for (let from = 0; from < order.length; from += size) await applyRecords(order.slice(from, from + size));
        await applyRecords([accountRecord('H-9', { domains: ['z.example'] })]);
        const now = await book();
        first ??= now;
        expect(now).toEqual(first);
        const ids = new Set((await db.record.toArray()).map(({ accountId }) => accountId));
        expect(new Set((await db.account.toArray()).map(({ id }) => id))).toEqual(ids);
        expect(new Set((await db.identity.toArray()).map(({ accountId }) => accountId))).toEqual(ids);
        expect(await db.identity.count()).toBe(
          new Set((await db.record.toArray()).flatMap(identitiesOf).map((row) => JSON.stringify(row))).size,
        );
      }),
      { numRuns: 60 },
    );
  });
});
