import type { Company, CrmRecord, RecordField, WorldContact } from './types';

const money = (amount: number, currency: string) =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
const DAY = 86_400_000;
const day = (days: number) => new Date(Date.now() + days * DAY).toLocaleDateString('en-GB');
const host = (company: Company) => company.domain ?? '';
const field = (label: string, api: string, value: string, more: Partial<RecordField> = {}): RecordField => ({ label, api, value, ...more });

/** The four record pages of one customer, linked to each other the way Lightning links them. */
function recordsOf(company: Company, parent: Company | undefined): CrmRecord[] {
  const { opportunity, supportCase, contacts } = company;
  const asker = contacts[supportCase.contact] ?? contacts[0];
  const account = field('Account Name', 'AccountId', company.name, { link: company.salesforceId });
  const contactRows = contacts.map((contact) => ({
    id: contact.salesforceId,
    object: 'Contact' as const,
    cells: [contact.name, contact.title, contact.email],
  }));
  const caseRow = {
    id: supportCase.id,
    object: 'Case' as const,
    cells: [supportCase.number, supportCase.subject, supportCase.status],
  };
  const dealRow = {
    id: opportunity.id,
    object: 'Opportunity' as const,
    cells: [opportunity.name, opportunity.stage, money(opportunity.amount, company.currency)],
  };
  const base = { companyKey: company.key };
  return [
    {
      ...base,
      object: 'Account',
      id: company.salesforceId,
      name: company.name,
      highlights: [
        field('Type', 'Type', 'Customer'),
        field('Phone', 'Phone', company.phone, { kind: 'phone' }),
        field('Website', 'Website', host(company), { kind: 'url' }),
        field('Account Owner', 'OwnerId', 'Petra Lang'),
        field('Industry', 'Industry', company.industry),
      ],
      fields: [
        field('Account Owner', 'OwnerId', 'Petra Lang'),
        field('Account Name', 'Name', company.name),
        field('Parent Account', 'ParentId', parent?.name ?? '', parent ? { link: parent.salesforceId } : {}),
        field('Phone', 'Phone', company.phone, { kind: 'phone' }),
        field('Website', 'Website', host(company), { kind: 'url' }),
        field('Industry', 'Industry', company.industry),
        field('Employees', 'NumberOfEmployees', company.employees.toLocaleString('en-GB')),
        field('Annual Contract Value', 'ACV__c', money(company.arr, company.currency)),
        field('Segment', 'Segment__c', company.segment),
        field('Billing Address', 'BillingAddress', company.city),
      ],
      related: [
        { title: 'Contacts', columns: ['Contact Name', 'Title', 'Email'], rows: contactRows },
        { title: 'Opportunities', columns: ['Opportunity Name', 'Stage', 'Amount'], rows: [dealRow] },
        { title: 'Cases', columns: ['Case', 'Subject', 'Status'], rows: [caseRow] },
      ],
    },
    ...contacts.map((contact) => contactRecord(company, contact, account, caseRow)),
    {
      ...base,
      object: 'Opportunity',
      id: opportunity.id,
      name: opportunity.name,
      highlights: [
        account,
        field('Close Date', 'CloseDate', day(opportunity.closeInDays)),
        field('Amount', 'Amount', money(opportunity.amount, company.currency)),
        field('Opportunity Owner', 'OwnerId', 'Petra Lang'),
      ],
      fields: [
        field('Opportunity Owner', 'OwnerId', 'Petra Lang'),
        field('Opportunity Name', 'Name', opportunity.name),
        account,
        field('Close Date', 'CloseDate', day(opportunity.closeInDays)),
        field('Stage', 'StageName', opportunity.stage),
        field('Amount', 'Amount', money(opportunity.amount, company.currency)),
      ],
      related: [{ title: 'Contact Roles', columns: ['Contact Name', 'Title', 'Email'], rows: contactRows }],
    },
    {
      ...base,
      object: 'Case',
      id: supportCase.id,
      name: supportCase.number,
      highlights: [
        field('Subject', 'Subject', supportCase.subject),
        account,
        field('Status', 'Status', supportCase.status),
        field('Priority', 'Priority', supportCase.priority),
      ],
      fields: [
        field('Case Owner', 'OwnerId', 'Support Tier 2'),
        field('Case Number', 'CaseNumber', supportCase.number),
        account,
        field('Contact Name', 'ContactId', asker.name, { link: asker.salesforceId }),
        field('Status', 'Status', supportCase.status),
        field('Priority', 'Priority', supportCase.priority),
        field('Subject', 'Subject', supportCase.subject),
        field('Case Origin', 'Origin', 'Email'),
      ],
      related: [
        {
          title: 'Related Contact',
          columns: ['Contact Name', 'Title', 'Email'],
          rows: contactRows.filter((row) => row.id === asker.salesforceId),
        },
      ],
    },
  ];
}

function contactRecord(
  company: Company,
  contact: WorldContact,
  account: RecordField,
  caseRow: CrmRecord['related'][number]['rows'][number],
): CrmRecord {
  const mail = field('Email', 'Email', contact.email, { kind: 'mail' });
  return {
    companyKey: company.key,
    object: 'Contact',
    id: contact.salesforceId,
    name: contact.name,
    highlights: [field('Title', 'Title', contact.title), account, field('Phone', 'Phone', company.phone, { kind: 'phone' }), mail],
    fields: [
      field('Contact Owner', 'OwnerId', 'Petra Lang'),
      field('Name', 'Name', contact.name),
      account,
      field('Title', 'Title', contact.title),
      mail,
      field('Phone', 'Phone', company.phone, { kind: 'phone' }),
      field('Buying Role', 'Role__c', contact.role),
      field('Mailing Address', 'MailingAddress', company.city),
    ],
    related: [{ title: 'Cases', columns: ['Case', 'Subject', 'Status'], rows: [caseRow] }],
  };
}

export const recordsFor = (companies: Company[]): CrmRecord[] =>
  companies.flatMap((company) =>
    recordsOf(
      company,
      companies.find((other) => other.key === company.parentKey),
    ),
  );
