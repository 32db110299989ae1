import { expect, it } from 'vitest';
import { identitiesOf } from '../../../lib/domain/fold/identities';
import type { SourceRecord } from '../../../lib/domain/record';
import { accountRecord, day, instant } from '../builders';

const claims = (record: SourceRecord) => identitiesOf(record).map(({ kind, value }) => `${kind} ${value}`);
const contact = (externalId: string, email?: string): SourceRecord => ({
  ...accountRecord({}),
  type: 'contact',
  externalId,
  value: { id: externalId, name: 'Ana', email },
});

it.each([
  ['its own id', accountRecord({}, { externalId: 'ACME-7' }), ['external_id acme-7']],
  [
    'domains',
    accountRecord({ domains: ['Halden.example', 'https://www.halden.example/about', 'shop.halden.example'] }),
    ['external_id e1', 'domain halden.example', 'domain shop.halden.example'],
  ],
  [
    'no free mail, no public suffix, no nonsense',
    accountRecord({ domains: ['gmail.com', 'co.uk', 'expressl&t.net', ''] }),
    ['external_id e1'],
  ],
  ['a Salesforce id it names', accountRecord({ salesforceId: '001Hs00003vjLpw' }), ['external_id e1', 'salesforce.id 001Hs00003vjLpwIAE']],
  [
    'a Salesforce id that is its own',
    accountRecord({}, { externalId: '001Hs00003vjLpw' }),
    ['external_id 001hs00003vjlpw', 'salesforce.id 001Hs00003vjLpwIAE'],
  ],
  ['a number of 15 digits', accountRecord({}, { externalId: '123456789012345' }), ['external_id 123456789012345']],
  ['a person', contact('7', ' Ana@Halden.example '), ['email ana@halden.example']],
  ['a person in Salesforce', contact('003Hs00003y6se4'), ['salesforce.id 003Hs00003y6se4IAA']],
  ['a private address', contact('7', 'jo@gmail.com'), ['email jo@gmail.com']],
  ['an address that is none', contact('7', 'b.levy@expressl&t.net'), []],
] as const)('%s', (_, record, expected) => expect(claims(record)).toEqual(expected));

it('takes nothing from tasks and touchpoints', () => {
  const task: SourceRecord = { ...accountRecord({}), type: 'task', value: { id: 't', title: 'x', status: 'open', due: day('2026-01-01') } };
  const touch: SourceRecord = {
    ...accountRecord({}),
    type: 'touchpoint',
    value: { id: 't', at: instant('2026-01-01T00:00:00.000Z'), kind: 'email', direction: 'in', summary: 'ana@halden.example' },
  };
  expect([...identitiesOf(task), ...identitiesOf(touch)]).toEqual([]);
});

it('says whose claim it is', () => {
  expect(identitiesOf(contact('7', 'a@b.example'))).toEqual([
    { kind: 'email', value: 'a@b.example', accountId: 'a1', connectionId: 'csv' },
  ]);
});
