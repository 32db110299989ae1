import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { addByHand } from '../../../lib/store/book/by-hand';
import { putPin } from '../../../lib/store/book/pins';
import { putLookup } from '../../../lib/store/connections/lookups';
import { db } from '../../../lib/store/db';
import { keepDraft } from '../../../lib/store/drafts';
import { enqueue } from '../../../lib/store/outbox/outbox';
import { forgetAccount } from '../../../lib/store/privacy/forget-account';
import { applyRecords } from '../../../lib/store/records/records';
import { accountRecord, contactRecord, taskRecord } from '../../builders/records';

const ANA = 'ana@halden-optics.example';
const SALESFORCE = 'salesforce:acme.my.salesforce.com';
const asOf = '2026-11-01T09:00:00.000Z' as IsoInstant;
let id = '';
let other = '';

const idOf = async (name: string) => (await db.account.toArray()).find(({ account }) => account.name === name)?.id ?? '';
/** Everything but what only ids and figures stand in. */
async function dump(): Promise<string> {
  const tables = db.tables.filter(({ name }) => !['receipt', 'audit', 'auditHead', 'meta'].includes(name));
  return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
}
const write = (write: string, accountId: string, destination: string) =>
  enqueue({
    id: write,
    operation: { kind: 'task.complete', taskId: 't', outcome: 'Done', note: write },
    accountId,
    destination,
    notBefore: 0,
  });

beforeEach(async () => {
  await applyRecords([accountRecord('A1', { name: 'Halden', domains: ['halden-optics.example'] }), accountRecord('A2', { name: 'Other' })]);
  await applyRecords([contactRecord('A1', ANA), taskRecord('A1', 'T1', { title: 'Call Halden' }), taskRecord('A2', 'T2')]);
  [id, other] = [await idOf('Halden'), await idOf('Other')];
  await putPin({ id: 'p', kind: 'email', value: ANA, scope: 'address', accountId: id, createdAt: asOf });
  await keepDraft(id, { taskId: 'T1', outcome: 'Done', note: 'Halden leaves' });
  const requester = { id: '1', name: 'Ana Lindqvist', email: ANA };
  await putLookup('zendesk.ticket|acme.zendesk.com|7', { connectionId: 'zendesk:acme.zendesk.com', asOf, requester });
  await putLookup('zendesk.ticket|acme.zendesk.com|8', { connectionId: 'zendesk:acme.zendesk.com', asOf, requester: { id: '2' } });
  await write('sent', id, 'local');
  await db.outbox.update('sent', { state: 'sent' });
  await write('mine', other, 'local');
});

afterEach(async () => {
  await db.delete();
  await db.open();
});

describe('one account that files brought is forgotten', () => {
  it('with everything that names it or is about it; others stay, and the record says that it was done', async () => {
    expect(await forgetAccount('w', id)).toBe(true);
    const left = await dump();
    expect(left).not.toMatch(/halden|lindqvist/i);
    expect(left).toContain('Other');
    expect([await db.record.where('accountId').equals(id).count(), await db.outbox.where('accountId').equals(id).count()]).toEqual([0, 0]);
    expect([await db.record.where('accountId').equals(other).count(), await db.outbox.where('accountId').equals(other).count()]).toEqual([
      2, 1,
    ]);
    expect((await db.lookup.toArray()).map(({ key }) => key)).toEqual(['zendesk.ticket|acme.zendesk.com|8']);
    expect((await db.audit.toArray()).map(({ action, target }) => [action, target])).toEqual([['forget.account', id]]);
  });

  it('what has not reached another system still leaves for it; what was for our own book goes, and the record says so', async () => {
    await write('theirs', id, SALESFORCE);
    await write('ours', id, 'local');
    await forgetAccount('w', id);
    expect((await db.outbox.toArray()).map((row) => [row.id, row.state])).toEqual([
      ['mine', 'queued'],
      ['theirs', 'queued'],
    ]);
    expect((await db.audit.toArray()).map(({ action }) => action)).toEqual(['write.discarded', 'forget.account']);
  });

  it('also what a person typed in about the same account', async () => {
    await addByHand('6f9619ff-8b86-4d01-b42d-00cf4fc964ff', { name: 'Halden', domains: ['halden-optics.example'] });
    expect(await db.account.count()).toBe(2);
    expect(await forgetAccount('w', await idOf('Halden'))).toBe(true);
    expect((await db.account.toArray()).map(({ account }) => account.name)).toEqual(['Other']);
  });

  it.each(['salesforce:acme.my.salesforce.com', 'zendesk:acme.zendesk.com'])(
    'not where %s would bring it back: nothing goes',
    async (connectionId) => {
      await applyRecords([accountRecord('S1', { name: 'Halden', domains: ['halden-optics.example'] }, connectionId)]);
      const before = await dump();
      const [row] = await db.record.where('[connectionId+type]').equals([connectionId, 'account']).toArray();
      await db.record
        .where('accountId')
        .equals(id)
        .modify({ accountId: row?.accountId ?? '' });
      expect(await forgetAccount('w', row?.accountId ?? '')).toBe(false);
      expect((await dump()).length).toBe(before.length);
    },
  );
});
