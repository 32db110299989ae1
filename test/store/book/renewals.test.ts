import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../lib/domain/account';
import { checkAudit } from '../../../lib/store/audit/audit';
import { getAccount } from '../../../lib/store/book/accounts';
import { noteRenewal } from '../../../lib/store/book/renewals';
import { db } from '../../../lib/store/db';
import { setNeverCached } from '../../../lib/store/records/never-cache';
import { applyRecords } from '../../../lib/store/records/records';
import { accountRecord } from '../../builders/records';

afterEach(async () => {
  await db.delete();
  await db.open();
});

const endDate = '2027-01-31' as IsoDate;
const signed = { kind: 'outcome', endDate, state: 'signed', amount: { amount: 90_000, currency: 'EUR' }, reason: 'grew' } as const;
const tick = { kind: 'tick', endDate, item: 'value', seen: 'ready.noReview' } as const;

async function anAccount(): Promise<string> {
  const { accountIds } = await applyRecords([accountRecord('A1', { renewal: { endDate } })]);
  return accountIds[0] ?? '';
}
const notes = async (id: string) => (await getAccount(id))?.renewalNotes ?? [];
const actions = async () => (await db.audit.toArray()).map(({ action, target }) => [action, target]);

describe('what is said of a renewal', () => {
  it('stands on the account, leaves the list of decisions, and is in the record', async () => {
    const id = await anAccount();
    expect((await db.line.get(id))?.decideBy).toBe(endDate);
    await noteRenewal('w1', id, signed, true);
    expect(await notes(id)).toMatchObject([signed]);
    expect((await db.line.get(id))?.decideBy).toBeUndefined();
    expect(await actions()).toEqual([['renewal.outcome', id]]);
    expect((await checkAudit()).bad).toBeUndefined();
  });

  it('is one row for each thing said, and goes when it is taken back', async () => {
    const id = await anAccount();
    await noteRenewal('w1', id, { ...signed, state: 'verbal' }, true);
    await noteRenewal('w2', id, signed, true);
    await noteRenewal('w3', id, tick, true);
    expect(await notes(id)).toHaveLength(2);
    await noteRenewal('w4', id, { kind: 'outcome', endDate, state: 'open' }, false);
    await noteRenewal('w5', id, tick, false);
    expect(await notes(id)).toEqual([]);
    expect((await db.line.get(id))?.decideBy).toBe(endDate);
    expect(await db.audit.count()).toBe(5);
  });

  it('a repeated command changes nothing, also after the opposite was said since', async () => {
    const id = await anAccount();
    await Promise.all([noteRenewal('w1', id, tick, true), noteRenewal('w1', id, tick, true)]);
    await noteRenewal('w2', id, tick, false);
    await noteRenewal('w1', id, tick, true);
    expect(await notes(id)).toEqual([]);
    expect(await db.audit.count()).toBe(2);
  });

  it.each(['record', 'receipt', 'audit', 'account'] as const)(
    'a write that fails at %s leaves nothing, and may be repeated',
    async (table) => {
      const id = await anAccount();
      const fail = () => {
        throw new Error('full');
      };
      const event = table === 'account' ? 'updating' : 'creating';
      db[table].hook(event as 'creating', fail);
      await expect(noteRenewal('w1', id, signed, true)).rejects.toThrow();
      db[table].hook(event as 'creating').unsubscribe(fail);
      expect(await notes(id)).toEqual([]);
      expect([await db.receipt.count(), await db.audit.count()]).toEqual([0, 0]);
      await noteRenewal('w1', id, signed, true);
      expect(await notes(id)).toHaveLength(1);
    },
  );

  it('survives a new import of the account’s row, and keeps no amount where the company wants none', async () => {
    const id = await anAccount();
    await noteRenewal('w1', id, tick, true);
    await applyRecords([accountRecord('A1', { renewal: { endDate }, segment: 'SMB' })]);
    expect(await notes(id)).toMatchObject([tick]);
    await setNeverCached(['arr']);
    await noteRenewal('w2', id, signed, true);
    expect((await notes(id)).find(({ kind }) => kind === 'outcome')).not.toHaveProperty('amount');
    await setNeverCached(['renewal']);
    await noteRenewal('w3', id, { ...signed, state: 'lost', reason: 'price' }, true);
    expect(JSON.stringify(await notes(id))).not.toContain('lost');
  });
});
