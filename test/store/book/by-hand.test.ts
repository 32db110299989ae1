import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { getAccount } from '../../../lib/store/book/accounts';
import { addByHand, editByHand, isDone, removeByHand } from '../../../lib/store/book/by-hand';
import { claimsFor } from '../../../lib/store/book/identities';
import { db } from '../../../lib/store/db';
import { keepDraft, keepForm } from '../../../lib/store/drafts';
import { enqueue, type NewWrite } from '../../../lib/store/outbox/outbox';
import { applyRecords } from '../../../lib/store/records/records';
import { keepTouchpointDraft } from '../../../lib/store/touchpoints/touchpoint-drafts';
import { accountRecord } from '../../builders/records';

const touch: Pick<NewWrite, 'operation' | 'notBefore'> = {
  operation: {
    kind: 'touchpoint.log',
    touch: { type: 'call', direction: 'out', at: '2026-11-01T09:00:00.000Z' as IsoInstant, subject: 'Call', people: [], promises: [] },
  },
  notBefore: 0,
};

afterEach(async () => {
  await db.delete();
  await db.open();
});

const ID = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const known = { domains: ['tarn.example'], zendeskOrganization: 'acme.zendesk.com/42' };
const claims = async () =>
  (
    await claimsFor([
      ['domain', 'tarn.example'],
      ['zendesk.organization', 'acme.zendesk.com/42'],
    ])
  ).identities.map((row) => [row.kind, row.accountId]);

describe('an account added by hand', () => {
  it('is found by what the page named, says where it comes from, and is no sample', async () => {
    await addByHand(ID, { name: 'Tarn', ...known });
    expect(await claims()).toEqual([
      ['domain', ID],
      ['zendesk.organization', ID],
    ]);
    const account = await getAccount(ID);
    expect(account).toMatchObject({ name: 'Tarn', sample: false, domains: ['tarn.example'] });
    expect(account?.provenance.name).toMatchObject({ connectionId: 'manual', label: 'Added by hand' });
  });

  it('a repeated command is one account, also after it was edited since', async () => {
    await Promise.all([addByHand(ID, { name: 'Tarn', ...known }), addByHand(ID, { name: 'Tarn', ...known })]);
    await editByHand('w2', ID, { name: 'Tarn Analytics' });
    await addByHand(ID, { name: 'Tarn', ...known });
    expect(await db.account.count()).toBe(1);
    expect((await getAccount(ID))?.name).toBe('Tarn Analytics');
    expect(await isDone(ID)).toBe(true);
    expect(await isDone('w3')).toBe(false);
  });

  it('keeps what identifies it when edited, and drops a value that was emptied', async () => {
    await addByHand(ID, { name: 'Tarn', arr: { amount: 1000 }, ...known });
    expect(await editByHand('w2', ID, { name: 'Tarn Analytics' })).toBe(true);
    expect(await claims()).toHaveLength(2);
    expect((await getAccount(ID))?.arr).toBeUndefined();
  });

  it('is removed whole: record, identities, pins', async () => {
    await addByHand(ID, { name: 'Tarn', ...known });
    await db.pin.put({ id: 'p', kind: 'email', value: 'a@b.example', scope: 'address', accountId: ID, createdAt: '' });
    expect(await removeByHand('w2', ID)).toBe(true);
    expect([await db.account.count(), await db.record.count(), await db.identity.count(), await db.pin.count()]).toEqual([0, 0, 0, 0]);
  });

  it('takes along what was still being typed about it, and nothing that is about another', async () => {
    await addByHand(ID, { name: 'Tarn', ...known });
    for (const id of [ID, 'other']) {
      await keepDraft(id, { taskId: 't', outcome: 'Done', note: 'Ana said that they leave' });
      await keepForm(id, { name: 'override', values: { reason: 'Ana said so' } });
      await keepTouchpointDraft(id, { touchId: 'x', edit: {} as never });
    }
    await removeByHand('w2', ID);
    expect((await db.draft.toArray()).map(({ accountId }) => accountId)).toEqual(['other', 'other', 'other']);
  });

  it('takes along what was written for our own book a moment before, and keeps what another system is to get', async () => {
    await addByHand(ID, { name: 'Tarn', ...known });
    const write = (id: string, destination: string, accountId = ID) => enqueue({ ...touch, id, destination, accountId });
    await write('mine', 'local');
    await write('theirs', 'salesforce:acme');
    await write('another’s', 'local', 'other');
    await removeByHand('w2', ID);
    expect((await db.outbox.toArray()).map(({ id, state }) => [id, state])).toEqual([
      ['another’s', 'queued'],
      ['mine', 'undone'],
      ['theirs', 'queued'],
    ]);
    expect((await db.audit.toArray()).map(({ action, target }) => [action, target])).toEqual([['write.discarded', 'touchpoint.log mine']]);
  });

  it('leaves accounts of other sources alone', async () => {
    const { accountIds } = await applyRecords([accountRecord('A1')]);
    const id = accountIds[0] ?? '';
    expect(await editByHand('w2', id, { name: 'Mine' })).toBe(false);
    expect(await removeByHand('w3', id)).toBe(false);
    expect((await getAccount(id))?.name).toBe('Account A1');
  });

  it('a write that fails in the middle leaves nothing, and may be repeated', async () => {
    const fail = () => {
      throw new Error('full');
    };
    db.receipt.hook('creating', fail);
    await expect(addByHand(ID, { name: 'Tarn', ...known })).rejects.toThrow();
    db.receipt.hook('creating').unsubscribe(fail);
    expect([await db.account.count(), await db.record.count(), await db.identity.count()]).toEqual([0, 0, 0]);
    await addByHand(ID, { name: 'Tarn', ...known });
    expect(await db.account.count()).toBe(1);
  });
});
