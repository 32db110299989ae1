import { describe, expect, it } from 'vitest';
import { CSV_KINDS, type CsvKind, FIELD_NAMES } from '../../../lib/connectors/csv/fields';
import { detectKind, headerKey, mapHeaders } from '../../../lib/connectors/csv/headers';

const list = (text: string) => text.split(',');
const fieldsOf = (kind: CsvKind, headers: string) =>
  Object.fromEntries(mapHeaders(kind, list(headers)).mapping.map(({ field, header }) => [field, header]));

describe('headerKey', () => {
  it.each([
    ['Account ID', 'accountid'],
    ['account_id', 'accountid'],
    [' ACCOUNT-ID: ', 'accountid'],
    ['Health_Score__c', 'healthscore'],
    ['JBCXM__Health_Score__c', 'healthscore'],
    ['Account.Name', 'accountname'],
    ['Ａｃｃｏｕｎｔ ID', 'accountid'],
    ['__proto__', 'proto'],
    ['', ''],
  ])('%s', (header, key) => expect(headerKey(header)).toBe(key));
});

describe('known files', () => {
  it.each<[string, CsvKind, string, Record<string, string>]>([
    [
      'our own accounts',
      'accounts',
      'Account ID,Account Name,Domain,Health Score,Renewal Date,ARR,Owner',
      {
        id: 'Account ID',
        name: 'Account Name',
        domains: 'Domain',
        health: 'Health Score',
        renewalDate: 'Renewal Date',
        arr: 'ARR',
        csm: 'Owner',
      },
    ],
    ['our own contacts', 'contacts', 'Account ID,Name,Email,Role', { accountId: 'Account ID', name: 'Name', email: 'Email', role: 'Role' }],
    [
      'our own tasks',
      'tasks',
      'Account ID,Task,Playbook,Due Date,Status',
      { accountId: 'Account ID', title: 'Task', playbook: 'Playbook', due: 'Due Date', status: 'Status' },
    ],
    [
      'our own tasks with ids',
      'tasks',
      'Task ID,Account ID,Task,Playbook,Due Date,Status',
      { id: 'Task ID', accountId: 'Account ID', title: 'Task', playbook: 'Playbook', due: 'Due Date', status: 'Status' },
    ],
    [
      'a Salesforce report',
      'accounts',
      'Account Owner,Account Name,Account ID,Website,Annual Revenue,Annual Revenue Currency,Parent Account ID',
      { csm: 'Account Owner', name: 'Account Name', id: 'Account ID', domains: 'Website', parentId: 'Parent Account ID' },
    ],
    [
      'the Salesforce API',
      'accounts',
      'Id,Name,ParentId,Website,AnnualRevenue,OwnerId,Health_Score__c,Renewal_Date__c,ARR__c,CurrencyIsoCode',
      {
        id: 'Id',
        name: 'Name',
        parentId: 'ParentId',
        domains: 'Website',
        health: 'Health_Score__c',
        renewalDate: 'Renewal_Date__c',
        arr: 'ARR__c',
        currency: 'CurrencyIsoCode',
      },
    ],
    [
      'Salesforce contacts',
      'contacts',
      'Id,AccountId,FirstName,LastName,Email,Phone,Title,Department',
      { id: 'Id', accountId: 'AccountId', firstName: 'FirstName', lastName: 'LastName', email: 'Email', title: 'Title' },
    ],
    [
      'Salesforce tasks',
      'tasks',
      'Id,AccountId,Subject,ActivityDate,Status,Description',
      { id: 'Id', accountId: 'AccountId', title: 'Subject', due: 'ActivityDate', status: 'Status', note: 'Description' },
    ],
    [
      'Gainsight',
      'accounts',
      'Name,SFDC Account Id,CSM,Stage,Current Score,Renewal Date,ARR,Users',
      {
        id: 'SFDC Account Id',
        name: 'Name',
        csm: 'CSM',
        lifecycle: 'Stage',
        health: 'Current Score',
        renewalDate: 'Renewal Date',
        arr: 'ARR',
      },
    ],
    [
      'HubSpot companies',
      'accounts',
      'Record ID,Company name,Company Domain Name,Company owner,Lifecycle Stage,Create Date',
      { id: 'Record ID', name: 'Company name', domains: 'Company Domain Name', csm: 'Company owner', lifecycle: 'Lifecycle Stage' },
    ],
    [
      'HubSpot contacts',
      'contacts',
      'Record ID - Contact,First Name,Last Name,Email,Job Title,Associated Company IDs',
      {
        id: 'Record ID - Contact',
        firstName: 'First Name',
        lastName: 'Last Name',
        email: 'Email',
        title: 'Job Title',
        accountId: 'Associated Company IDs',
      },
    ],
    [
      'a currency in the header',
      'accounts',
      'Account ID,Account Name,ARR (EUR)',
      { id: 'Account ID', name: 'Account Name', arr: 'ARR (EUR)' },
    ],
  ])('%s', (_, kind, headers, expected) => {
    expect(fieldsOf(kind, headers)).toEqual(expected);
    expect(mapHeaders(kind, list(headers)).missing).toEqual([]);
    expect(detectKind(list(headers))).toBe(kind);
  });

  it('never takes the turnover of the customer for what they pay', () => {
    const { mapping, unused } = mapHeaders('accounts', ['Id', 'Name', 'AnnualRevenue', 'Annual Revenue', 'OwnerId']);
    expect(mapping.map(({ field }) => field)).toEqual(['id', 'name']);
    expect(unused).toEqual(['AnnualRevenue', 'Annual Revenue', 'OwnerId']);
  });
});

describe('detectKind', () => {
  it.each(['Name,Email', 'foo,bar', '', 'Account ID', 'Account ID,Account Name,Email,ARR,__proto__,constructor'])(
    '%s is unclear',
    (headers) => {
      expect(detectKind(list(headers))).toBeUndefined();
    },
  );
  it('needs no more than an id and a name', () => expect(detectKind(['Account ID', 'Account Name'])).toBe('accounts'));
});

describe('mapHeaders', () => {
  it('asks for what is missing', () => {
    expect(mapHeaders('accounts', ['Domain']).missing).toEqual(['Account ID', 'Account Name']);
    expect(mapHeaders('contacts', ['Account ID', 'Role']).missing).toEqual(['Name or Last Name or First Name or Email']);
  });
  it('finds two columns of one name', () => {
    expect(mapHeaders('accounts', ['Account ID', 'Account Name', 'account_id']).twice).toEqual(['Account ID']);
    expect(mapHeaders('accounts', ['Account ID', 'Account Name', 'Phone', 'Phone']).twice).toEqual([]);
  });
  it('takes headers as data', () => {
    const { mapping, unused } = mapHeaders('accounts', [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'Account ID',
      'Account Name',
    ]);
    expect(mapping.map(({ column }) => column)).toEqual([4, 5]);
    expect(unused).toEqual(['__proto__', 'constructor', 'toString', 'hasOwnProperty']);
  });
});

describe('the table', () => {
  it.each(CSV_KINDS)('%s: each name is in the form headers are compared in, and only once', (kind) => {
    const names = Object.values(FIELD_NAMES[kind]).flatMap((field) => field.names.split(' '));
    expect(names.length).toBeGreaterThan(25);
    for (const name of names) expect(headerKey(name)).toBe(name);
    const doubles = names.filter((name, at) => names.indexOf(name) !== at);
    // A Salesforce id may be the row's own id or named beside another one.
    const shared = kind === 'accounts' ? ['salesforceaccountid', 'sfdcaccountid'] : [];
    expect(doubles.toSorted()).toEqual(shared);
  });
  it.each(CSV_KINDS)('%s: the label it asks for is one it understands', (kind) => {
    for (const [field, { label }] of Object.entries(FIELD_NAMES[kind]))
      expect([field, mapHeaders(kind, [label]).mapping[0]?.field]).toEqual([field, field]);
  });
});
