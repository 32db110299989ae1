import { describe, expect, it } from 'vitest';
import { salesforce } from '../../../lib/connectors/salesforce';
import type { Ref } from '../../../lib/domain/place';
import type { IncomingRecord } from '../../../lib/domain/record';
import { standinsForFile } from '../../standins/per-file';
import type { Standins } from '../../standins/server';
import { bearer, HOST, MAPPING, openOrg } from './org';

let standins: Standins;
standinsForFile((started) => {
  standins = started;
});

const org = () => standins.salesforce('acme');
const first = (object: string) => org().rows(object)[0] ?? {};
const ref = (kind: Ref['kind'], id: unknown): Ref => ({ kind, id: String(id), role: 'focus' });
const calls = () =>
  standins.requests.filter(({ path }) => path.startsWith('/services/data')).map(({ method, path }) => `${method} ${path}`);

async function read(from: Ref, more: object = {}): Promise<IncomingRecord[]> {
  const answer = await openOrg(standins, more).account(from);
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message} ${answer.error.detail ?? ''}`);
  return answer.value;
}
const of = <T extends IncomingRecord['type']>(records: IncomingRecord[], type: T) =>
  records.filter((one): one is Extract<IncomingRecord, { type: T }> => one.type === type);

it('says who is signed in, and in which org', async () => {
  expect(await openOrg(standins).whoami()).toMatchObject({
    ok: true,
    value: { userId: first('User').Id, name: 'Robin Ashdown', orgId: org().id, orgName: 'acme', email: expect.stringContaining('robin@') },
  });
});

it('who is no longer active there is nobody', async () => {
  const body = { user_id: first('User').Id, organization_id: org().id, name: 'Robin Ashdown', active: false };
  const fetch = async () => Response.json(body);
  const answer = await salesforce.open({ host: HOST, signIn: 'oauth' }, { auth: bearer('x'), fetch }).whoami();
  expect(answer).toMatchObject({ ok: false, error: { code: 'auth_expired', detail: 'inactive' } });
});

describe('the account behind a record', () => {
  it('comes in one round trip, with everything about it', async () => {
    const row = first('Account');
    const records = await read(ref('salesforce.account', row.Id));
    expect(calls()).toEqual(['POST /services/data/v66.0/composite']);
    expect(of(records, 'account')).toEqual([
      expect.objectContaining({
        connectionId: `salesforce:${HOST}`,
        label: `Salesforce (${HOST})`,
        externalId: row.Id,
        accountExternalId: row.Id,
        value: {
          name: row.Name,
          domains: [String(row.Website).replace('https://www.', '')],
          arr: { amount: row.ARR__c, currency: row.CurrencyIsoCode },
          health: { score: row.Health_Score__c, history: [], factors: [] },
          renewal: { endDate: row.Renewal_Date__c },
          segment: row.Segment__c,
          csm: 'Robin Ashdown',
          lifecycle: row.Lifecycle__c,
          support: expect.objectContaining({ open: expect.any(Number), escalations: expect.any(Number) }),
          salesforceId: row.Id,
        },
      }),
    ]);
    const contacts = org()
      .rows('Contact')
      .filter(({ AccountId }) => AccountId === row.Id);
    expect(
      of(records, 'contact')
        .map(({ externalId }) => externalId)
        .sort(),
    ).toEqual(contacts.map(({ Id }) => Id).sort());
    expect(of(records, 'task').map(({ value }) => [value.title, value.status])).toEqual([
      ['Send the agenda of the review', 'open'],
      // Planned, and then had: a task that is done, and a conversation.
      ['Call: how the roll-out goes', 'done'],
    ]);
    expect(
      of(records, 'touchpoint')
        .map(({ value }) => [value.summary, value.kind, value.direction])
        .sort(),
    ).toEqual([
      ['Call: how the roll-out goes', 'call', 'both'],
      ['Quarterly review', 'meeting', 'both'],
    ]);
  });

  it.each([
    ['salesforce.contact', 'Contact'],
    ['salesforce.opportunity', 'Opportunity'],
    ['salesforce.case', 'Case'],
    ['salesforce.record', 'Task'],
    ['salesforce.record', 'Event'],
    ['salesforce.record', 'Contract'],
  ] as const)('is found from a %s page (%s), still in one round trip', async (kind, object) => {
    const row = first(object);
    const records = await read(ref(kind, row.Id));
    expect(of(records, 'account').map(({ externalId }) => externalId)).toEqual([row.AccountId]);
    expect(of(records, 'contact').length).toBeGreaterThan(0);
    expect(calls()).toHaveLength(1);
  });

  it('is found by an id of 15 characters', async () => {
    const { Id } = first('Account');
    expect(of(await read(ref('salesforce.account', String(Id).slice(0, 15))), 'account')[0]?.externalId).toBe(Id);
  });

  it('nobody stands behind a record of another kind, or a task about nothing', async () => {
    expect(await read(ref('salesforce.record', first('User').Id))).toEqual([]);
    expect(calls()).toEqual([]);
    const lonely = org().insert('Task', { Subject: 'Own reminder' });
    expect(await read(ref('salesforce.record', lonely.Id))).toEqual([]);
  });

  it('a record that is gone says so', async () => {
    const { Id } = first('Account');
    org().remove('Account', String(Id));
    expect(await openOrg(standins).account(ref('salesforce.account', Id))).toMatchObject({
      ok: false,
      error: { code: 'not_found', message: expect.stringContaining('Salesforce') },
    });
  });

  it('the renewal may lie in an open renewal opportunity, or in the contract', async () => {
    const { Id } = first('Account');
    org().insert('Opportunity', {
      AccountId: Id ?? null,
      Name: 'Renewal 2027',
      StageName: 'Proposal',
      CloseDate: '2027-03-01',
      Type: 'Renewal',
    });
    org().insert('Opportunity', {
      AccountId: Id ?? null,
      Name: 'More seats',
      StageName: 'Proposal',
      CloseDate: '2026-01-01',
      Type: 'Expansion',
    });
    for (const row of org().rows('Opportunity'))
      if (row.Name !== 'Renewal 2027' && row.AccountId === Id) org().change('Opportunity', String(row.Id), { StageName: 'Closed Won' });
    const renewals = async (renewal: string) =>
      of(await read(ref('salesforce.account', Id), { mapping: { ...MAPPING, renewal } }), 'account')[0]?.value.renewal?.endDate;
    expect(await renewals('Opportunity.CloseDate')).toBe('2027-03-01');
    const contract = org()
      .rows('Contract')
      .find(({ AccountId }) => AccountId === Id);
    expect(await renewals('Contract.EndDate')).toBe(contract?.EndDate);
  });

  it('a person account is one person, with her own address', async () => {
    org().settings.personAccounts = true;
    const person = org()
      .rows('Account')
      .find(({ IsPersonAccount }) => IsPersonAccount);
    if (!person) throw new Error('no person account');
    const records = await read(ref('salesforce.account', person.Id));
    expect(of(records, 'contact').map(({ externalId, value }) => [externalId, value.email])).toEqual([
      [person.PersonContactId, String(person.PersonEmail).toLowerCase()],
    ]);
  });

  it('one currency needs no field, and objects and fields that are hidden from this person are left out', async () => {
    org().settings.currencies = ['EUR'];
    org().settings.hidden = ['Case', 'Event', 'Account.Segment__c'];
    const records = await read(ref('salesforce.account', first('Account').Id), { currency: 'EUR' });
    const [account] = of(records, 'account');
    expect(account?.value.arr).toEqual({ amount: first('Account').ARR__c, currency: 'EUR' });
    expect(account?.value).not.toHaveProperty('support');
    expect(account?.value).not.toHaveProperty('segment');
    expect(of(records, 'touchpoint')).toHaveLength(1);
  });

  it('parents are named', async () => {
    const child = org()
      .rows('Account')
      .find(({ ParentId }) => ParentId);
    expect(of(await read(ref('salesforce.account', child?.Id)), 'account')[0]?.value.parentExternalId).toBe(child?.ParentId);
  });

  it('a to-do that was worked off is a task that is done, not a conversation', async () => {
    const { Id } = first('Account');
    org().insert('Task', {
      WhatId: Id ?? null,
      Subject: 'Prepare the slides',
      Status: 'Completed',
      CreatedDate: '2026-11-01T08:00:00.000+0000',
      CompletedDateTime: '2026-11-20T08:00:00.000+0000',
      SystemModstamp: '2026-11-20T08:00:00.000+0000',
    });
    const records = await read(ref('salesforce.account', Id));
    expect(of(records, 'task').find(({ value }) => value.title === 'Prepare the slides')?.value).toMatchObject({
      status: 'done',
      completedAt: '2026-11-20T08:00:00.000Z',
    });
    expect(of(records, 'touchpoint').map(({ value }) => value.summary)).not.toContain('Prepare the slides');
  });
});
