import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAccount } from '../../../lib/domain/fold/account';
import type { SourceRecord } from '../../../lib/domain/record';
import { accountRecord, day, instant } from '../builders';
import { base, contact, live, sample, task } from './rows';

describe('the account', () => {
  it('does not exist without an account record', () => {
    expect(foldAccount('a1', [])).toBeUndefined();
    expect(foldAccount('a1', [contact('c', {}), task('t')])).toBeUndefined();
  });

  it('does not change its mind with whichever system was read last: the CRM knows the contract, the helpdesk the tickets', () => {
    const crm = { connectionId: 'salesforce:acme.my.salesforce.example', label: 'Salesforce' };
    const says = (open: number, amount: number) => ({ arr: { amount }, support: { open } as never });
    for (const [first, second] of [
      ['2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'],
      ['2026-11-02T00:00:00.000Z', '2026-11-01T00:00:00.000Z'],
    ] as const) {
      const account = foldAccount('a1', [
        accountRecord(says(1, 84_000), { ...crm, asOf: instant(first) }),
        accountRecord(says(2, 91_000), { ...live, asOf: instant(second) }),
      ]);
      expect(account).toMatchObject({ arr: { amount: 84_000 }, support: { open: 2 } });
      expect(account?.conflicts).toMatchObject([{ field: 'arr', value: { amount: 91_000 }, source: { label: 'Zendesk' } }]);
      const ordered = foldAccount(
        'a1',
        [
          accountRecord(says(1, 84_000), { ...crm, asOf: instant(first) }),
          accountRecord(says(2, 91_000), { ...live, asOf: instant(second) }),
        ],
        ['zendesk', 'salesforce'],
      );
      expect(ordered).toMatchObject({ arr: { amount: 91_000 }, support: { open: 2 } });
    }
  });

  it('leaves out records of other accounts', () => {
    const other = { ...accountRecord({ name: 'Other' }), accountId: 'a2' };
    expect(foldAccount('a1', [other])).toBeUndefined();
    expect(foldAccount('a1', [accountRecord({ name: 'Mine' }), { ...contact('c', {}), accountId: 'a2' }])?.contacts).toEqual([]);
  });

  it('takes each field from the most trusted source that has it, and says which', () => {
    const account = foldAccount('a1', [
      accountRecord({ name: 'Sample name', csm: 'Sam', segment: 'SMB' }, sample),
      accountRecord({ name: 'File name', csm: 'Kim' }),
      accountRecord({ name: 'Live name' }, live),
    ]);
    expect(account).toMatchObject({ name: 'Live name', csm: 'Kim', segment: 'SMB', sample: false });
    expect([
      account?.provenance.name?.label,
      account?.provenance.csm?.connectionId,
      account?.provenance.segment?.label,
      account?.provenance.arr,
    ]).toEqual(['Zendesk', 'csv', 'Sample data', undefined]);
  });

  it('prefers the newer of two live systems', () => {
    const newer = accountRecord({ name: 'Newer' }, { connectionId: 'zzz', asOf: instant('2026-11-02T00:00:00.000Z') });
    expect(foldAccount('a1', [accountRecord({ name: 'Older' }, { connectionId: 'aaa' }), newer])?.name).toBe('Newer');
  });

  it('never mixes the health of two sources', () => {
    const account = foldAccount('a1', [
      accountRecord({ health: { score: 40, history: [], factors: [] } }, live),
      accountRecord({ health: { score: 80, history: [{ date: day('2026-01-01'), score: 80 }], factors: [{ label: 'x' }] } }),
    ]);
    expect(account?.health).toEqual({ score: 40, history: [], factors: [] });
  });

  it('is a sample only when nothing real is known', () => {
    expect(foldAccount('a1', [accountRecord({ name: 'S' }, sample)])?.sample).toBe(true);
    expect(foldAccount('a1', [accountRecord({ name: 'S' }, sample), accountRecord({})])?.sample).toBe(false);
  });

  it('has a name even where the source gives none', () => {
    expect(foldAccount('a1', [accountRecord({ domains: ['halden.example'] })])?.name).toBe('halden.example');
    expect(foldAccount('a1', [accountRecord({})])?.name).toBe('E1');
  });

  it('is plain JSON', () => {
    const account = foldAccount('a1', [
      accountRecord({ name: 'A' }),
      contact('c', { email: 'a@b.example' }),
      contact('d', { email: 'a@b.example' }),
      task('t'),
      task('csv:t', { status: 'done' }, { connectionId: 'local' }),
    ]);
    expect(Object.keys(account ?? {}).filter((key) => account?.[key as 'name'] === undefined)).toEqual([]);
    expect(account).toStrictEqual(JSON.parse(JSON.stringify(account)));
  });
});

describe('order', () => {
  const connections = ['csv', 'sample', 'local', 'zendesk:a', 'zendesk:b'];
  const envelope = fc.record({
    connectionId: fc.constantFrom(...connections),
    externalId: fc.constantFrom('1', '2', '3', 'csv:1', 'sample:2'),
    accountId: fc.constant('a1'),
    accountExternalId: fc.constant('E'),
    label: fc.constant('L'),
    asOf: fc.constantFrom(instant('2026-01-01T00:00:00.000Z'), instant('2026-02-01T00:00:00.000Z')),
  });
  const email = fc.constantFrom('a@x.example', 'A@X.example', 'b@x.example', undefined);
  const name = fc.constantFrom('Ana', 'Bo', 'Cy');
  const record: fc.Arbitrary<SourceRecord> = fc
    .oneof(
      fc.record({
        type: fc.constant('account' as const),
        value: fc.record({
          name: fc.option(name, { nil: undefined }),
          csm: fc.option(name, { nil: undefined }),
          domains: fc.subarray(['a.example', 'b.example']),
        }),
      }),
      fc.record({
        type: fc.constant('contact' as const),
        value: fc.record({ id: name, name, email, left: fc.option(fc.boolean(), { nil: undefined }) }),
      }),
      fc.record({
        type: fc.constant('task' as const),
        value: fc.record({
          id: name,
          title: name,
          status: fc.constantFrom('open' as const, 'done' as const),
          due: fc.constantFrom(undefined, day('2026-01-01')),
        }),
      }),
      fc.record({
        type: fc.constant('touchpoint' as const),
        value: fc.record({
          id: name,
          at: fc.constantFrom(instant('2026-01-01T00:00:00.000Z'), instant('2026-02-01T00:00:00.000Z')),
          kind: fc.constant('email' as const),
          direction: fc.constant('in' as const),
          summary: name,
        }),
      }),
    )
    .chain((part) => envelope.map((rest) => ({ ...rest, ...part }) as SourceRecord));
  const records = fc.uniqueArray(record, { selector: (row) => `${row.connectionId} ${row.type} ${row.externalId}`, maxLength: 25 });

  it('of arrival never shows', () => {
    const seen = { folded: 0 };
    fc.assert(
      fc.property(
        records.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const account = foldAccount('a1', rows);
          if (account) seen.folded += 1;
          expect(foldAccount('a1', shuffled)).toEqual(account);
        },
      ),
      { numRuns: 300 },
    );
    expect(seen.folded).toBeGreaterThan(100);
  });
});

describe('sources that disagree', () => {
  const renewal = (endDate: string) => ({ renewal: { endDate: day(endDate) } });
  const file = accountRecord({ name: 'Halden', arr: { amount: 80, currency: 'EUR' }, ...renewal('2027-01-15') }, base);
  const system = accountRecord({ name: 'Halden', arr: { amount: 90 }, ...renewal('2027-02-01') }, { ...base, ...live });

  it('are both shown: the one that is believed, and what the other says', () => {
    expect(foldAccount('a1', [file, system])).toMatchObject({
      renewal: { endDate: '2027-02-01' },
      provenance: { renewal: { connectionId: live.connectionId } },
      conflicts: [
        { field: 'arr', value: { amount: 80 }, source: { connectionId: 'csv', label: 'Imported file' } },
        { field: 'renewal', value: { endDate: '2027-01-15' }, source: { connectionId: 'csv', label: 'Imported file' } },
      ],
    });
  });

  it('are believed in the order that the company sets', () => {
    expect(foldAccount('a1', [file, system], ['csv', 'zendesk'])).toMatchObject({
      arr: { amount: 80 },
      conflicts: [{ source: { connectionId: live.connectionId } }, { source: { connectionId: live.connectionId } }],
    });
  });

  it('what was made up is believed last, whatever the order', () => {
    const made = accountRecord({ name: 'Made up' }, { ...base, ...sample });
    expect(foldAccount('a1', [made, file], ['salesforce'])?.name).toBe('Halden');
  });

  it('the same value, or one without its currency, is no disagreement', () => {
    const same = accountRecord({ name: 'H', arr: { amount: 80 }, ...renewal('2027-01-15') }, { ...base, ...live });
    expect(foldAccount('a1', [file, same])?.conflicts).toBeUndefined();
  });
});
