import { afterEach, describe, expect, it } from 'vitest';
import { detectKind } from '../../../lib/connectors/csv/detect-kind';
import { fieldLabels } from '../../../lib/connectors/csv/field-labels';
import { CSV_KINDS, type CsvKind, FIELD_NAMES } from '../../../lib/connectors/csv/fields';
import { headerKey, mapHeaders } from '../../../lib/connectors/csv/headers';
import { LOCALES, speakIn } from '../../speak';

afterEach(() => speakIn('en'));

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
    ['Verlängerungsdatum', 'verlangerungsdatum'],
    ['E\u0301che\u0301ance', 'echeance'],
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
      'a German Salesforce report',
      'accounts',
      'Account-ID,Accountname,Accountinhaber,Website,Jahresumsatz,Verlängerungsdatum,Übergeordnete Account-ID',
      {
        id: 'Account-ID',
        name: 'Accountname',
        csm: 'Accountinhaber',
        domains: 'Website',
        renewalDate: 'Verlängerungsdatum',
        parentId: 'Übergeordnete Account-ID',
      },
    ],
    [
      'a French Salesforce report',
      'accounts',
      'ID du compte,Nom du compte,Propriétaire du compte,Site Web,Revenu annuel,Date de renouvellement,Devise',
      {
        id: 'ID du compte',
        name: 'Nom du compte',
        csm: 'Propriétaire du compte',
        domains: 'Site Web',
        renewalDate: 'Date de renouvellement',
        currency: 'Devise',
      },
    ],
    [
      'German HubSpot companies',
      'accounts',
      'Datensatz-ID,Unternehmensname,Domainname des Unternehmens,Unternehmensinhaber,Lifecycle-Phase,Erstelldatum',
      {
        id: 'Datensatz-ID',
        name: 'Unternehmensname',
        domains: 'Domainname des Unternehmens',
        csm: 'Unternehmensinhaber',
        lifecycle: 'Lifecycle-Phase',
      },
    ],
    [
      'French HubSpot companies',
      'accounts',
      "ID de fiche d'informations,Nom de l'entreprise,Nom de domaine de l’entreprise,Propriétaire de l'entreprise,Phase du cycle de vie",
      {
        id: "ID de fiche d'informations",
        name: "Nom de l'entreprise",
        domains: 'Nom de domaine de l’entreprise',
        csm: "Propriétaire de l'entreprise",
        lifecycle: 'Phase du cycle de vie',
      },
    ],
    [
      'a German sheet with umlauts spelt out',
      'accounts',
      'Kundennummer,Kunde,Gesundheit,Ampel,Verlaengerung,Kuendigungsfrist (Tage),Waehrung,Betreuer',
      {
        id: 'Kundennummer',
        name: 'Kunde',
        health: 'Gesundheit',
        band: 'Ampel',
        renewalDate: 'Verlaengerung',
        noticeDays: 'Kuendigungsfrist (Tage)',
        currency: 'Waehrung',
        csm: 'Betreuer',
      },
    ],
    [
      'French contacts',
      'contacts',
      'ID du contact,ID du compte,Prénom,Nom,Adresse e-mail,Fonction',
      {
        id: 'ID du contact',
        accountId: 'ID du compte',
        firstName: 'Prénom',
        lastName: 'Nom',
        email: 'Adresse e-mail',
        title: 'Fonction',
      },
    ],
    [
      'German contacts',
      'contacts',
      'Kontakt-ID,Konto-ID,Vorname,Nachname,E-Mail-Adresse,Berufsbezeichnung',
      {
        id: 'Kontakt-ID',
        accountId: 'Konto-ID',
        firstName: 'Vorname',
        lastName: 'Nachname',
        email: 'E-Mail-Adresse',
        title: 'Berufsbezeichnung',
      },
    ],
    [
      'German tasks',
      'tasks',
      'Account-ID,Betreff,Fällig am,Status,Kommentare',
      { accountId: 'Account-ID', title: 'Betreff', due: 'Fällig am', status: 'Status', note: 'Kommentare' },
    ],
    [
      'French tasks',
      'tasks',
      "ID du compte,Objet,Date d'échéance,Statut,Commentaires",
      { accountId: 'ID du compte', title: 'Objet', due: "Date d'échéance", status: 'Statut', note: 'Commentaires' },
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
    const foreign = ['Jahresumsatz', 'Chiffre d’affaires annuel', 'Revenu annuel'];
    expect(mapHeaders('accounts', foreign)).toMatchObject({ mapping: [], unused: foreign });
  });
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
