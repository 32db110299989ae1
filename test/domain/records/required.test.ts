import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Account, AccountField, Contact, IsoDate, IsoInstant } from '../../../lib/domain/account';
import { rulesOf } from '../../../lib/domain/bundle/rules';
import { liveBy, USUAL_RULES, withoutRequired } from '../../../lib/domain/company/house-rules';
import { badness, gapsOf, requiredOf, staleAfter } from '../../../lib/domain/records/required';

const NOW = '2026-11-20T09:00:00.000Z' as IsoInstant;
const said = (asOf: string) => ({ connectionId: 'csv', label: 'File', asOf: asOf as IsoInstant });
const buyer: Contact = { id: 'csv:b', name: 'Bea', role: 'economic buyer' };
const FIELDS: AccountField[] = ['name', 'csm', 'renewal', 'arr', 'segment', 'lifecycle', 'contacts'];

const account = (more: Partial<Account> = {}, asOf: string = NOW): Account => ({
  id: 'a',
  name: 'Acme',
  sample: false,
  domains: ['acme.example'],
  arr: { amount: 84_000, currency: 'EUR' },
  segment: 'Enterprise',
  csm: 'Ana',
  lifecycle: 'Adopting',
  renewal: { endDate: '2027-02-01' as IsoDate },
  contacts: [buyer],
  tasks: [],
  touchpoints: [],
  provenance: Object.fromEntries(FIELDS.map((field) => [field, said(asOf)])),
  ...more,
});
const gaps = (one: Account) => gapsOf(one, NOW).map(({ field, kind }) => `${kind} ${field}`);

afterEach(() => liveBy());

describe('what a record must have', () => {
  it('a whole and fresh record lacks nothing; each usual field alone is missed by its name', () => {
    expect(gaps(account())).toEqual([]);
    expect(gaps(account({ arr: undefined }))).toEqual(['missing arr']);
    expect(gaps(account({ domains: [] }))).toEqual(['missing domain']);
    expect(gaps(account({ contacts: [{ ...buyer, left: true }] }))).toEqual(['missing buyer']);
    expect(gaps(account({ csm: undefined, renewal: undefined, segment: undefined, lifecycle: undefined }))).toEqual([
      'missing csm',
      'missing renewal',
      'missing segment',
      'missing lifecycle',
    ]);
  });

  it('a value is old the day after its limit and not on it, and the company may set the limit', () => {
    const old = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
    expect(staleAfter('arr')).toBe(90);
    expect(gaps(account({ provenance: { arr: said(old(90)) } }))).toEqual([]);
    expect(gaps(account({ provenance: { arr: said(old(91)) } }))).toEqual(['stale arr']);
    liveBy({ ...USUAL_RULES, required: { ...USUAL_RULES.required, days: { arr: 10 } } });
    expect(gaps(account({ provenance: { arr: said(old(11)) } }))).toEqual(['stale arr']);
  });

  it('the line of a stage comes before that of a segment, and that before the usual one; case and accents do not matter', () => {
    const payload = { required: { standard: ['csm'], segments: { Enterprise: ['arr'] }, stages: { adopting: ['buyer', 'arr'] } } };
    liveBy(rulesOf(payload as unknown as Parameters<typeof rulesOf>[0]));
    expect(requiredOf(account({ lifecycle: 'Adopting' }))).toEqual(['buyer', 'arr']);
    expect(requiredOf(account({ lifecycle: 'Growth' }))).toEqual(['arr']);
    expect(requiredOf(account({ lifecycle: undefined, segment: 'SMB' }))).toEqual(['csm']);
  });

  it('what the company keeps out of the store is not missing', () => {
    liveBy(withoutRequired(USUAL_RULES, ['arr', 'contacts']));
    expect(gaps(account({ arr: undefined, contacts: [], csm: undefined }))).toEqual(['missing csm']);
  });

  it('filling in any field never makes a record worse, and a complete one is not in the list at all', () => {
    const keys = ['csm', 'renewal', 'arr', 'segment', 'lifecycle'] as const;
    const whole = account();
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...keys)), fc.constantFrom(...keys), (without, filled) => {
        const before = account(Object.fromEntries(without.map((key) => [key, undefined])));
        const after = { ...before, [filled]: whole[filled] };
        expect(badness(after, NOW)).toBeLessThanOrEqual(badness(before, NOW) + (filled === 'arr' ? 0 : 0));
        expect(badness(before, NOW) === 0).toBe(without.length === 0);
      }),
    );
  });
});
