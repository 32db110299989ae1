import { afterEach, describe, expect, it } from 'vitest';
import { detectKind } from '../../../lib/connectors/csv/detect-kind';
import type { CsvKind } from '../../../lib/connectors/csv/fields';
import { mapHeaders } from '../../../lib/connectors/csv/headers';
import { speakIn } from '../../speak';
import { fieldsOf, list } from './fields-of';

afterEach(() => speakIn('en'));

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
