import { describe, expect, it } from 'vitest';
import type { Contact, IsoDate, IsoInstant } from '../../../lib/domain/account';
import { foldAccount } from '../../../lib/domain/fold/account';
import { identitiesOf } from '../../../lib/domain/fold/identities';
import type { SourceRecord } from '../../../lib/domain/record';
import { changed, namesOf } from '../../../lib/domain/records/contact';
import { sameFieldValue } from '../../../lib/domain/records/fields';
import { roleThere } from '../../../lib/domain/records/role-there';
import { liveWins } from '../../../lib/domain/source/precedence';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z` as IsoInstant;
const base = (connectionId: string, externalId: string, day: number) => ({
  connectionId,
  externalId,
  accountExternalId: 'A1',
  accountId: 'a',
  label: connectionId,
  asOf: at(day),
});
const row = (connectionId: string, day: number, value: object): SourceRecord =>
  ({ ...base(connectionId, connectionId === 'local' ? 'a arr' : 'A1', day), type: 'account', value }) as SourceRecord;
const person = (connectionId: string, externalId: string, value: Partial<Contact>): SourceRecord =>
  ({ ...base(connectionId, externalId, 1), type: 'contact', value: { id: externalId, name: 'Bea', ...value } }) as SourceRecord;

const file = row('csv', 20, { name: 'Acme', arr: { amount: 10 } });
const hand = row('local', 2, { arr: { amount: 20 } });
const org = row('salesforce:acme.my.salesforce.com', 1, { name: 'Acme', arr: { amount: 30 } });

describe('a correction by hand', () => {
  it('outlives a newer file, also where the company believes files first, and never beats a live system', () => {
    expect(foldAccount('a', [file, hand])).toMatchObject({
      arr: { amount: 20 },
      name: 'Acme',
      provenance: { arr: { connectionId: 'local' } },
    });
    expect(foldAccount('a', [hand, file], ['csv', 'salesforce'])?.arr).toEqual({ amount: 20 });
    expect(foldAccount('a', [file, hand, org])?.arr).toEqual({ amount: 30 });
  });

  it('says itself that the file disagrees', () => {
    expect(foldAccount('a', [file, hand])?.conflicts).toMatchObject([
      { field: 'arr', value: { amount: 10 }, source: { connectionId: 'csv' } },
    ]);
  });

  it('alone it is no account', () => expect(foldAccount('a', [hand])).toBeUndefined());

  it('a domain of a correction recognises the account, but takes none over from a live system', () => {
    const mine = identitiesOf({ ...row('local', 1, { domains: ['acme.example'] }), accountId: 'a' });
    const theirs = identitiesOf({
      ...row('salesforce:acme.my.salesforce.com', 1, { name: 'B', domains: ['acme.example'] }),
      accountId: 'b',
    });
    expect(mine).toEqual([{ kind: 'domain', value: 'acme.example', accountId: 'a', connectionId: 'local' }]);
    expect(liveWins(mine)).toEqual(mine);
    expect(liveWins([...mine, ...theirs]).map(({ accountId }) => accountId)).not.toContain('a');
  });
});

describe('people', () => {
  const champion = person('csv', 'p1', { email: 'bea@acme.example', role: 'champion' });
  const left = person('local', 'csv:p1', { email: 'bea@acme.example', left: true, leftOn: '2026-11-12' as IsoDate, successorId: 'csv:p2' });
  const successor = person('csv', 'p2', { name: 'Cem', email: 'cem@acme.example' });

  it('who is said to have left has left, whatever the next file says, and stands last with the successor', () => {
    const contacts = foldAccount('a', [file, champion, successor, left])?.contacts;
    expect(contacts?.map(({ name, left: gone, role, leftOn, successorId }) => ({ name, gone, role, leftOn, successorId }))).toEqual([
      { name: 'Cem', gone: undefined, role: undefined, leftOn: undefined, successorId: undefined },
      { name: 'Bea', gone: true, role: 'champion', leftOn: '2026-11-12', successorId: 'csv:p2' },
    ]);
  });

  it('the same address under another system’s id is the same person', () => {
    const live = person('salesforce:acme.my.salesforce.com', '003000000000001AAA', { email: 'bea@acme.example' });
    expect(foldAccount('a', [file, org, live, champion, left])?.contacts).toMatchObject([
      { id: live.connectionId.concat(':', live.externalId), left: true },
    ]);
  });

  it('is taken back by one word, and a role is kept beside it', () => {
    const gone = changed({ id: 'x', name: 'Bea' }, { leftOn: '2026-11-12' as IsoDate });
    expect(changed(gone, { role: 'champion' })).toEqual({ id: 'x', name: 'Bea', left: true, leftOn: '2026-11-12', role: 'champion' });
    expect(changed(gone, { leftOn: null })).toEqual({ id: 'x', name: 'Bea', left: false });
  });

  it('a role is written in the org’s own word, and not at all where it has none', () => {
    expect(roleThere('economic buyer', ['Champion', 'Decision Maker'])).toBe('Decision Maker');
    expect(roleThere('champion', ['Économie'])).toBeUndefined();
    expect(roleThere('champion', [])).toBe('champion');
  });

  it('a name has a last name', () => {
    expect(namesOf('Ana María López')).toEqual({ first: 'Ana María', last: 'López' });
    expect(namesOf('Prince')).toEqual({ last: 'Prince' });
  });
});

it('two amounts are the same where one side does not name the currency, and not in two', () => {
  expect(sameFieldValue({ amount: 1 }, { amount: 1, currency: 'EUR' })).toBe(true);
  expect(sameFieldValue({ amount: 1, currency: 'USD' }, { amount: 1, currency: 'EUR' })).toBe(false);
  expect(sameFieldValue(null, undefined)).toBe(true);
  expect(sameFieldValue(null, 'x')).toBe(false);
});
