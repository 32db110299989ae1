import { describe, expect, it } from 'vitest';
import { salesforce } from '../../../lib/connectors/salesforce';
import type { Operation } from '../../../lib/domain/outbox/operation';
import { standinsForFile } from '../../standins/per-file';
import { stamp } from '../../standins/salesforce/api/org';
import type { Standins } from '../../standins/server';
import { standinFetch } from '../standin-fetch';
import { bearer, HOST, LONG_AGO, MAPPING, now, openOrg } from './org';

let standins: Standins;
standinsForFile((started) => {
  standins = started;
});

const KEY = 'b7c1f2de-0000-4000-8000-00000000abcd';
const org = () => standins.salesforce('acme');
const account = () => org().rows('Account')[0] as Record<string, unknown>;
const id = () => String(account().Id);
const there = () =>
  org()
    .rows('Account')
    .find(({ Id }) => Id === id());
const updates = () => standins.hits.filter(({ object, kind }) => object === 'Account' && kind === 'update');
type Set = Extract<Operation, { kind: 'field.set' }>;
const set = (field: Set['field'], value: Set['value'], path: string, seen?: Set['seen']): Operation => ({
  kind: 'field.set',
  field,
  value,
  target: { recordId: id(), path },
  ...(seen !== undefined && { seen }),
});

describe('a field', () => {
  it('is set as it was seen, once however often it is told', async () => {
    const seen = { amount: Number(account().ARR__c), currency: String(account().CurrencyIsoCode) };
    const write = set('arr', { amount: 91_000, currency: seen.currency }, 'ARR__c', seen);
    expect(openOrg(standins).exactness(write)).toBe('keyed');
    for (let told = 0; told < 3; told += 1)
      expect(await openOrg(standins).write(write, KEY)).toMatchObject({ ok: true, value: { id: id(), as: 'field' } });
    expect(there()).toMatchObject({ ARR__c: 91_000 });
    expect(updates()).toHaveLength(1);
  });

  it('changed there meanwhile is shown with who did it, and nothing is written', async () => {
    const write = set('segment', 'Enterprise', 'Segment__c', 'SMB');
    org().change('Account', id(), { Segment__c: 'Mid-market' });
    const answer = await openOrg(standins).write(write, KEY);
    expect(answer).toMatchObject({ ok: false, error: { code: 'conflict', message: expect.stringContaining('changed in Salesforce') } });
    expect(await openOrg(standins).there(write)).toMatchObject({
      ok: true,
      value: { status: 'Mid-market', by: expect.stringMatching(/\w/) },
    });
    expect(there()).toMatchObject({ Segment__c: 'Mid-market' });
    // Having seen it, the person may write over it.
    expect(await openOrg(standins).write(set('segment', 'Enterprise', 'Segment__c'), KEY)).toMatchObject({ ok: true });
    expect(there()).toMatchObject({ Segment__c: 'Enterprise' });
  });

  it('changed in the moment between our reading and our writing is a conflict too', async () => {
    const through = standinFetch(standins.port);
    let raced = false;
    const racing: typeof fetch = async (input, init) => {
      const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
      if (method === 'PATCH' && !raced) {
        raced = true;
        const later = stamp(Date.now() + 5_000);
        org().change('Account', id(), { Segment__c: 'Mid-market', LastModifiedDate: later, SystemModstamp: later });
      }
      return through(input, init);
    };
    org().change('Account', id(), { Segment__c: 'SMB' });
    const open = salesforce.open({ host: HOST, signIn: 'oauth', mapping: MAPPING }, { auth: bearer(org().token()), fetch: racing });
    expect(await open.write(set('segment', 'Enterprise', 'Segment__c', 'SMB'), KEY)).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    expect(raced).toBe(true);
    expect(there()).toMatchObject({ Segment__c: 'Mid-market' });
  });

  it('another field changed there meanwhile is no conflict', async () => {
    const write = set('renewal', '2027-09-30', 'Renewal_Date__c', String(account().Renewal_Date__c ?? '') || null);
    org().change('Account', id(), { Phone: '1' });
    expect(await openOrg(standins).write(write, KEY)).toMatchObject({ ok: true });
    expect(there()).toMatchObject({ Renewal_Date__c: '2027-09-30', Phone: '1' });
  });

  it('a person is written as the one active user of that name, and a name of nobody is refused in words', async () => {
    const robin = org().rows('User')[0] as Record<string, unknown>;
    expect(await openOrg(standins).write(set('csm', String(robin.Name), 'CSM__r.Name'), KEY)).toMatchObject({ ok: true });
    expect(there()).toMatchObject({ CSM__c: robin.Id });
    expect(await openOrg(standins).write(set('csm', "O'Nobody\\", 'CSM__r.Name'), KEY)).toMatchObject({
      ok: false,
      error: { code: 'bad_input', message: expect.stringContaining('O') },
    });
  });

  it('names the account it was bound to and a field of it, or nothing is asked at all', () => {
    const open = openOrg(standins);
    const bad = (recordId: string, path: string) =>
      open.exactness({ ...set('arr', { amount: 1 }, path), target: { recordId, path } } as Operation);
    expect(bad('003000000000001AAA', 'ARR__c')).toBeUndefined();
    expect(bad(id(), 'Opportunity.Amount')).toBeUndefined();
    expect(bad(id(), "ARR__c' OR Id != '")).toBeUndefined();
  });

  it('says before writing which fields take what, and which this person may not set', async () => {
    const terms = await openOrg(standins).recordTerms();
    expect(terms).toMatchObject({
      ok: true,
      value: {
        fields: {
          arr: { path: 'ARR__c' },
          segment: { path: 'Segment__c', choices: ['SMB', 'Mid-market', 'Enterprise'] },
          csm: { path: 'CSM__r.Name' },
          domain: { path: 'Website' },
        },
        contact: { create: true, role: { path: 'Role__c' } },
      },
    });
    const elsewhere = await openOrg(standins, { mapping: { renewal: 'Opportunity.CloseDate' } }).recordTerms();
    expect(elsewhere).toMatchObject({ ok: true, value: { fields: { renewal: { closed: 'elsewhere' } } } });
  });
});

describe('a contact', () => {
  const add = (email = 'new@acme-customer.example'): Operation => ({
    kind: 'contact.add',
    contact: { name: 'Nora van Dam', email, role: 'champion' },
    anchor: { recordId: id(), personIds: [], others: [] },
    roleField: 'Role__c',
    roleWord: 'champion',
  });
  const made = () =>
    org()
      .rows('Contact')
      .filter(({ LastName }) => LastName === 'Dam');

  it('is made once: told again after its answer was lost it is found, and an address that is there is not made anew', async () => {
    const open = openOrg(standins);
    expect(open.exactness(add())).toBe('findable');
    const since = now();
    const first = await open.write(add(), KEY);
    expect(made()).toMatchObject([{ FirstName: 'Nora van', Email: 'new@acme-customer.example', Role__c: 'champion', AccountId: id() }]);
    const written = first.ok ? first.value : undefined;
    expect(await open.find(add(), since, [])).toEqual({ ok: true, value: written });
    expect(await open.find(add(), since, [written?.id ?? ''])).toEqual({ ok: true, value: undefined });
    expect(await open.write(add(), 'another')).toEqual(first);
    expect(made()).toHaveLength(1);
  });

  it('is found only where I made it for this account', async () => {
    org().insert(
      'Contact',
      { AccountId: id(), LastName: 'Dam', Name: 'Nora Dam', Email: 'new@acme-customer.example' },
      String(org().rows('User')[1]?.Id),
    );
    expect(await openOrg(standins).find(add(), LONG_AGO, [])).toEqual({ ok: true, value: undefined });
  });

  it('gets the role in the org’s own field', async () => {
    const contact = org().rows('Contact')[0] as Record<string, unknown>;
    const target = { recordId: String(contact.Id), path: 'Role__c' };
    const change: Operation = { kind: 'contact.change', contactId: 'x', change: { role: 'end user' }, target, word: 'end user' };
    expect(await openOrg(standins).write(change, KEY)).toMatchObject({ ok: true });
    expect(org().rows('Contact')[0]).toMatchObject({ Role__c: 'end user' });
  });
});
