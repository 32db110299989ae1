import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { AccountPatch, IsoDate } from '../../../lib/domain/account';
import type { NeverCached } from '../../../lib/domain/policy/policy-schema';
import { neverCached } from '../../../lib/domain/policy/policy-schema';
import type { IncomingRecord } from '../../../lib/domain/record';
import { claimsFor } from '../../../lib/store/book/identities';
import { db } from '../../../lib/store/db';
import { nextStaged, stageRows } from '../../../lib/store/import/staging';
import { setNeverCached } from '../../../lib/store/records/never-cache';
import { applyRecords, cleanStep } from '../../../lib/store/records/records';
import { accountRecord, contactRecord, taskRecord } from '../../builders/records';

afterEach(async () => {
  await db.delete();
  await db.open();
});

const VALUE: AccountPatch = {
  domains: ['halden.example'],
  arr: { amount: 84_000_123, currency: 'EUR' },
  segment: 'mid-market-marker',
  csm: 'csm-marker',
  lifecycle: 'lifecycle-marker',
  health: { score: 58, history: [], factors: [{ label: 'health-marker' }] },
  renewal: { endDate: '2027-02-01' as IsoDate },
  support: { open: 77_717_771 },
  usage: { activeSeats: 41, seats: 77_727_772 },
};
const DAY: IncomingRecord = {
  ...accountRecord('A1'),
  type: 'usage',
  externalId: 'U1',
  value: { date: '2026-11-16' as IsoDate, active: 1, seats: 77_727_772 },
};
const TICKET: IncomingRecord = { ...accountRecord('A1'), type: 'ticket', externalId: '77717771', value: { id: '77717771', open: true } };
const ROWS = [
  accountRecord('A1', VALUE),
  contactRecord('A1', 'ana@halden.example'),
  taskRecord('A1', 'T1', { title: 'task-marker' }),
  DAY,
  TICKET,
];
/** What would stand in the store if the field were kept; figures so long that none of them is in an id by chance. */
const MARKS: Partial<Record<NeverCached, string>> = {
  arr: '84000123',
  segment: 'mid-market-marker',
  csm: 'csm-marker',
  lifecycle: 'lifecycle-marker',
  health: 'health-marker',
  renewal: '2027-02-01',
  support: '77717771',
  usage: '77727772',
  tasks: 'task-marker',
  contacts: 'ana@halden.example',
};

/** The values of every table but the rule itself. */
async function everything(): Promise<string> {
  const tables = db.tables.filter((table) => table.name !== 'setting');
  return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
}
async function expectKept(fields: readonly NeverCached[]): Promise<void> {
  const text = await everything();
  for (const [field, mark] of Object.entries(MARKS))
    expect([field, text.includes(mark)]).toEqual([field, !fields.includes(field as NeverCached)]);
  expect(text).toContain('Account A1');
  expect(text).toContain('halden.example');
}

describe('fields.neverCache', () => {
  it('keeps any set of fields out of every table, whether the rule or the rows came first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...neverCached.options]), fc.boolean(), async (fields, ruleFirst) => {
        await db.delete();
        await db.open();
        if (ruleFirst) await setNeverCached(fields);
        await applyRecords(ROWS);
        if (!ruleFirst) await setNeverCached(fields);
        while (await cleanStep(1));
        await expectKept(fields);
      }),
      { numRuns: 25 },
    );
  });

  it('does not even stage them', async () => {
    await setNeverCached(['arr', 'contacts']);
    await stageRows('import', 0, ROWS);
    expect(JSON.stringify(await nextStaged('import', 0, 10))).not.toMatch(/84000123|ana@/);
    expect(await nextStaged('import', 0, 10)).toHaveLength(4);
  });

  it('goes on from its checkpoint, and forgets by what the removed rows were found', async () => {
    await applyRecords(ROWS);
    await setNeverCached(['contacts']);
    expect(await cleanStep(1)).toBe(true);
    await setNeverCached(['contacts']);
    let steps = 0;
    while (await cleanStep(1)) steps += 1;
    expect(steps).toBe(ROWS.length - 1);
    expect((await claimsFor([['email', 'ana@halden.example']])).identities).toEqual([]);
    expect((await claimsFor([['domain', 'halden.example']])).identities).toHaveLength(1);
  });

  it('is allowed again when the company takes the rule back', async () => {
    await setNeverCached(['arr']);
    await setNeverCached([]);
    await applyRecords(ROWS);
    expect(await cleanStep()).toBe(false);
    await expectKept([]);
  });
});
