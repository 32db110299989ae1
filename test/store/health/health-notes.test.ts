import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../lib/domain/account';
import { checkAudit } from '../../../lib/store/audit/audit';
import { getAccount } from '../../../lib/store/book/accounts';
import { db } from '../../../lib/store/db';
import { noteHealth } from '../../../lib/store/health/health-notes';
import { eachExported } from '../../../lib/store/privacy/export';
import { forgetPerson } from '../../../lib/store/privacy/forget';
import { setNeverCached } from '../../../lib/store/records/never-cache';
import { applyRecords } from '../../../lib/store/records/records';
import { accountRecord, contactRecord } from '../../builders/records';

afterEach(async () => {
  await db.delete();
  await db.open();
});

const override = {
  kind: 'override',
  band: 'critical',
  reason: 'ana@acme.example wants to leave',
  by: 'Robin',
  until: '2027-01-31' as IsoDate,
} as const;
const pulse = { kind: 'pulse', feeling: 'bad', on: '2026-11-28' as IsoDate } as const;

async function anAccount(): Promise<string> {
  const { accountIds } = await applyRecords([
    accountRecord('A1', { health: { score: 80, history: [], factors: [] } }),
    contactRecord('A1', 'ana@acme.example'),
  ]);
  return accountIds[0] ?? '';
}
const notes = async (id: string) => (await getAccount(id))?.healthNotes ?? [];

describe('what a person says of a health', () => {
  it('stands on the account, is in the record, and a newer word replaces the older one', async () => {
    const id = await anAccount();
    await noteHealth('w1', id, 'override', { ...override, band: 'at_risk' });
    await noteHealth('w2', id, 'override', override);
    await noteHealth('w3', id, 'pulse', pulse);
    expect((await notes(id)).toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toMatchObject([override, pulse]);
    await noteHealth('w4', id, 'override', undefined);
    expect(await notes(id)).toMatchObject([pulse]);
    const actions = (await db.audit.toArray()).map(({ action, target }) => [action, target]);
    expect(actions).toEqual([...Array(2).fill(['health.override', id]), ['health.pulse', id], ['health.override', id]]);
    expect((await checkAudit()).bad).toBeUndefined();
  });

  it('a repeated command changes nothing, also after it was taken back since', async () => {
    const id = await anAccount();
    await Promise.all([noteHealth('w1', id, 'pulse', pulse), noteHealth('w1', id, 'pulse', pulse)]);
    await noteHealth('w2', id, 'pulse', undefined);
    await noteHealth('w1', id, 'pulse', pulse);
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
      await expect(noteHealth('w1', id, 'override', override)).rejects.toThrow();
      db[table].hook(event as 'creating').unsubscribe(fail);
      expect(await notes(id)).toEqual([]);
      expect([await db.receipt.count(), await db.audit.count()]).toEqual([0, 0]);
      await noteHealth('w1', id, 'override', override);
      expect(await notes(id)).toHaveLength(1);
    },
  );

  it('is exported, loses a person who is forgotten, and is not kept where the company keeps no health', async () => {
    const id = await anAccount();
    await noteHealth('w1', id, 'override', override);
    const parts: unknown[] = [];
    await eachExported((some) => void parts.push(...some));
    expect(JSON.stringify(parts)).toContain('wants to leave');
    await forgetPerson('ana@acme.example');
    expect(JSON.stringify(await notes(id))).toContain('wants to leave');
    expect(JSON.stringify(await notes(id))).not.toContain('ana@');
    await setNeverCached(['health']);
    await noteHealth('w2', id, 'pulse', pulse);
    expect(JSON.stringify(await notes(id))).not.toContain('bad');
  });
});
