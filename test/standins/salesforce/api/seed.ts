import type { Company, World } from '../../world';
import { makeId, moveId } from './ids';
import { type Org, type Row, stamp } from './org';

const DAY = 86_400_000;
const ago = (days: number) => stamp(Date.now() - days * DAY);
const date = (inDays: number) => new Date(Date.now() + inDays * DAY).toISOString().slice(0, 10);
const RATES: Record<string, number> = { EUR: 1, USD: 1.1, GBP: 0.85, JPY: 160, CHF: 0.95 };
const LIFECYCLE = ['Adoption', 'Growth', 'Onboarding', 'At risk'];
const TEAM = [
  ['Robin', 'Ashdown', 'robin', 'Customer Success Manager'],
  ['Petra', 'Lang', 'petra', 'Account Executive'],
  ['Jonas', 'Weber', 'jonas', 'Customer Success Manager'],
] as const;

function seedPeople(org: Org, { ownDomain }: World): string[] {
  const created = { CreatedDate: ago(900), LastModifiedDate: ago(60), SystemModstamp: ago(60) };
  const ids = TEAM.map((_, n) => makeId('005', org.instance, 500 + n));
  for (const [n, [first, last, mail, title]] of TEAM.entries())
    org.insert(
      'User',
      {
        ...created,
        Id: ids[n] ?? '',
        Username: `${mail}@${org.host.split('.')[0]}.${ownDomain}`,
        FirstName: first,
        LastName: last,
        Name: `${first} ${last}`,
        Email: `${mail}@${ownDomain}`,
        Title: title,
        IsActive: true,
        UserType: 'Standard',
      },
      ids[0],
    );
  return ids;
}

function seedSetup(org: Org): void {
  const sandbox = org.host.includes('.sandbox.');
  org.insert('Organization', {
    Id: org.id,
    Name: org.host.split('.')[0] ?? '',
    IsSandbox: sandbox,
    InstanceName: 'EU46',
    OrganizationType: 'Enterprise Edition',
  });
  const statuses = ['Not Started', 'In Progress', 'Completed', 'Waiting on someone else'];
  for (const [n, label] of statuses.entries())
    org.insert('TaskStatus', { MasterLabel: label, ApiName: label, SortOrder: n + 1, IsClosed: label === 'Completed', IsDefault: n === 0 });
  for (const [code, rate] of Object.entries(RATES))
    org.insert('CurrencyType', {
      IsoCode: code,
      ConversionRate: rate,
      DecimalPlaces: code === 'JPY' ? 0 : 2,
      IsActive: true,
      IsCorporate: code === 'EUR',
    });
}

interface Place {
  org: Org;
  n: number;
  id: (id: string) => string;
  /** Robin, Petra, Jonas. */
  people: string[];
  companies: Company[];
}

function seedCompany(company: Company, { org, n, id, people, companies }: Place): void {
  const [robin = '', petra = '', jonas = ''] = people;
  const { salesforceId, contacts, opportunity, supportCase } = company;
  const AccountId = id(salesforceId);
  const parent = companies.find((one) => one.key === company.parentKey);
  /** Changed so many days ago, and made long before where nothing else is said: a customer of old. */
  const saved = (days: number, made = 400 - n): Row => ({
    CreatedDate: ago(made),
    LastModifiedDate: ago(days),
    SystemModstamp: ago(days),
    OwnerId: petra,
    CurrencyIsoCode: company.currency,
  });
  const csm = n % 4 === 3 ? jonas : robin;
  const person = company.domain ? undefined : contacts[0];
  const add = (object: string, fields: Row) => org.insert(object, fields, petra);
  add('Account', {
    ...saved(20 - n),
    Id: AccountId,
    Name: company.name,
    Type: 'Customer',
    ParentId: parent ? id(parent.salesforceId) : null,
    BillingCity: company.city,
    Phone: company.phone,
    Website: company.domain ? `https://www.${company.domain}` : null,
    Industry: company.industry,
    NumberOfEmployees: company.employees,
    Description: null,
    ARR__c: company.arr,
    ACV__c: company.arr,
    Health_Score__c: 38 + ((n * 23) % 60),
    Renewal_Date__c: date(opportunity.closeInDays),
    Lifecycle__c: LIFECYCLE[n % LIFECYCLE.length] ?? null,
    Segment__c: company.segment,
    CSM__c: csm,
    Onboarding_Owner__c: n % 4 === 2 ? robin : null,
    IsPersonAccount: Boolean(person),
    PersonEmail: person?.email ?? null,
    PersonContactId: person ? id(person.salesforceId) : null,
  });
  for (const one of contacts) {
    const [first = '', ...rest] = one.name.split(' ');
    add('Contact', {
      ...saved(30),
      Id: id(one.salesforceId),
      AccountId,
      FirstName: first,
      LastName: rest.join(' '),
      Email: one.email,
      Phone: company.phone,
      Title: one.title,
      HasOptedOutOfEmail: false,
      Role__c: one.role,
    });
  }
  const asker = contacts[supportCase.contact] ?? contacts[0];
  const renewal = /renewal|verlängerung/i.test(opportunity.name);
  add('Opportunity', {
    ...saved(12, 60 + n),
    Id: id(opportunity.id),
    AccountId,
    Name: opportunity.name,
    StageName: opportunity.stage,
    Amount: opportunity.amount,
    Probability: 60,
    CloseDate: date(opportunity.closeInDays),
    Type: renewal ? 'Renewal' : 'Expansion',
  });
  add('Case', {
    ...saved(2, 3 + ((n * 7) % 25)),
    Id: id(supportCase.id),
    CaseNumber: supportCase.number,
    AccountId,
    ContactId: id(asker.salesforceId),
    Subject: supportCase.subject,
    Status: supportCase.status,
    Priority: supportCase.priority,
    Origin: 'Email',
    IsEscalated: supportCase.status === 'Escalated',
  });
  add('Contract', { ...saved(200), AccountId, Status: 'Activated', StartDate: date(opportunity.closeInDays - 365), ContractTerm: 12 });
  if (n % 3 === 0)
    add('AccountTeamMember', { ...saved(90), AccountId, UserId: n % 2 ? robin : jonas, TeamMemberRole: 'Customer Success Manager' });
  const about = { WhatId: AccountId, WhoId: id(contacts[0].salesforceId) };
  add('Task', {
    ...saved(9, 16),
    ...about,
    Subject: 'Call: how the roll-out goes',
    ActivityDate: date(-9),
    Status: 'Completed',
    TaskSubtype: 'Call',
    Description: 'Spoke about the first weeks.',
    OwnerId: robin,
  });
  add('Task', { ...saved(4, 4), ...about, Subject: 'Send the agenda of the review', ActivityDate: date(6), OwnerId: robin });
  if (n % 2 === 0)
    add('Event', {
      ...saved(15, 15),
      ...about,
      Subject: 'Quarterly review',
      StartDateTime: `${date(14)}T09:00:00.000+0000`,
      DurationInMinutes: 60,
      Type: 'Review',
      OwnerId: robin,
    });
}

/** Rows of one org. `acme` has the world; its sandbox a copy with the same ids; any other org every second customer, under ids of its own. */
export function seed(org: Org, world: World): void {
  const own = org.host.startsWith('acme.') || org.host.startsWith('acme--');
  const companies = world.companies.filter((_, n) => own || n % 2 === 0);
  const id = (from: string) => (own ? from : moveId(from, org.instance));
  const people = seedPeople(org, world);
  seedSetup(org);
  for (const [n, company] of companies.entries()) seedCompany(company, { org, n, id, people, companies });
}
