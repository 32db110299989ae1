import { afterEach, describe, expect, it } from 'vitest';
import { detectKind } from '../../../lib/connectors/csv/detect-kind';
import { fieldLabels } from '../../../lib/connectors/csv/field-labels';
import { CSV_KINDS, type CsvKind, FIELD_NAMES } from '../../../lib/connectors/csv/fields';
import { headerKey, mapHeaders } from '../../../lib/connectors/csv/headers';
import { LOCALES, speakIn } from '../../speak';
import { list } from './fields-of';

afterEach(() => speakIn('en'));

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
    ['Verlängerungsdatum', 'verlangerungsdatum'],
    ['E\u0301che\u0301ance', 'echeance'],
    ['', ''],
  ])('%s', (header, key) => expect(headerKey(header)).toBe(key));
});

describe('detectKind', () => {
  it.each([
    'foo,bar',
    '',
    'Account ID',
    'Account ID,Account Name,Email,ARR,__proto__,constructor',
    'Name',
    'Name,Phone',
    'Name,Due Date,Status',
    'Task,Due Date,Status',
    'Company,Name',
    'Company,Domain,Email',
    'First Name,Last Name',
  ])('%s is unclear', (headers) => {
    expect(detectKind(list(headers))).toBeUndefined();
  });
  it('needs no more than an id and a name', () => expect(detectKind(['Account ID', 'Account Name'])).toBe('accounts'));

  it.each<[CsvKind, string]>([
    ['accounts', 'Company'],
    ['accounts', 'Kunde,Betreuer'],
    ['accounts', 'Name,ARR'],
    ['accounts', 'Company,Website,ARR,Renewal,Contact,Email'],
    ['accounts', 'Entreprise,Site Web,Échéance'],
    ['contacts', 'Name,Email'],
    ['contacts', 'Company,First Name,Last Name,Email,Website'],
    ['contacts', 'Firma,Vorname,Nachname'],
    ['tasks', 'Customer,Task,Due Date,Status'],
    ['tasks', 'Domain,Task,Playbook,Due Date'],
  ])('%s without any id: %s', (kind, headers) => expect(detectKind(list(headers))).toBe(kind));
});

describe('mapHeaders', () => {
  it('asks for what is missing', () => {
    expect(mapHeaders('accounts', ['Domain']).missing).toEqual(['Account Name']);
    expect(mapHeaders('tasks', ['Task']).missing).toEqual(['Account ID or Account Name or Domain']);
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
    const names = Object.values(FIELD_NAMES[kind]).flatMap((field) => field.names);
    expect(names.length).toBeGreaterThan(25);
    for (const name of names) expect(headerKey(name)).toBe(name);
    const doubles = names.filter((name, at) => names.indexOf(name) !== at);
    // A Salesforce id may be the row's own id or named beside another one.
    const shared = kind === 'accounts' ? ['salesforceaccountid', 'sfdcaccountid'] : [];
    expect(doubles.toSorted()).toEqual(shared);
  });
  it.each(CSV_KINDS)('%s: a header of our own files is understood alone', (kind) => {
    for (const [field, { header }] of Object.entries(FIELD_NAMES[kind]))
      expect([field, mapHeaders(kind, [header]).mapping[0]?.field]).toEqual([field, field]);
  });
  it.each(CSV_KINDS.flatMap((kind) => LOCALES.map((locale) => [kind, locale] as const)))(
    '%s, %s: the name it asks for is one it understands, alone and among the others',
    (kind, locale) => {
      speakIn(locale);
      const labels = fieldLabels(kind);
      expect(labels.map(({ id }) => id)).toEqual(Object.keys(FIELD_NAMES[kind]));
      for (const { id, label } of labels) expect([id, mapHeaders(kind, [label]).mapping[0]?.field]).toEqual([id, id]);
      const whole = mapHeaders(
        kind,
        labels.map(({ label }) => label),
      );
      expect(whole.mapping.map(({ field }) => field)).toEqual(labels.map(({ id }) => id));
      expect([whole.missing, whole.unused, whole.twice]).toEqual([[], [], []]);
    },
  );
  it('asks for what is missing in the reader’s language', () => {
    speakIn('de');
    expect(mapHeaders('contacts', ['Rolle']).missing).toEqual([
      'Konto-ID oder Kontoname oder Domain oder E-Mail',
      'Name oder Nachname oder Vorname oder E-Mail',
    ]);
  });
});
