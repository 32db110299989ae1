import { IMPORT_KINDS, type ImportKind } from '../../domain/files/import-kind';
import { type FieldNames, field } from './field';
import { names } from './field-names';
import { MILESTONE_FIELDS, MILESTONE_MARKS } from './milestone-fields';
import { LAST_ACTIVE, PAYMENT } from './signal-fields';
import { SUBSCRIPTION_FIELDS, SUBSCRIPTION_MARKS } from './subscription-fields';
import { SURVEY_FIELDS, SURVEY_MARKS } from './survey-fields';
import { TICKET_FIELDS, TICKET_MARKS } from './ticket-fields';
import { TOUCH_FIELDS, TOUCH_MARKS } from './touchpoint-fields';
import { USAGE_FIELDS, USAGE_MARKS } from './usage-fields';

export const CSV_KINDS = IMPORT_KINDS;
export type CsvKind = ImportKind;

/**
 * Header names of Salesforce reports and its API, Gainsight, HubSpot and hand-made sheets. `AnnualRevenue` is the
 * customer's own turnover in Salesforce and must never be read as what they pay; `OwnerId` is an id, not a person's name.
 */
export const FIELD_NAMES = {
  accounts: {
    id: field('Account ID', names.accountKey),
    name: field('Account Name', names.accountName),
    domains: field('Domain', names.domain),
    health: field('Health Score', names.healthScore),
    band: field('Health Status', names.healthStatus),
    renewalDate: field('Renewal Date', names.renewalDate),
    autoRenews: field('Auto-renews', names.autoRenews),
    noticeDays: field('Notice Days', names.noticeDays),
    arr: field('ARR', names.arr),
    currency: field('Currency', names.currency),
    csm: field('CSM', names.csm),
    segment: field('Segment', names.segment),
    lifecycle: field('Lifecycle Stage', names.lifecycle),
    parentId: field('Parent Account ID', names.parentId),
    salesforceId: field('Salesforce ID', names.salesforceId),
    openTickets: field('Open Tickets', names.openTickets),
    seats: field('Seats', names.seats),
    activeSeats: field('Active Users', names.activeUsers),
    payment: field('Payment Status', PAYMENT),
  },
  contacts: {
    accountId: field('Account ID', names.accountOfContact),
    accountName: field('Account Name', names.companyName),
    accountDomain: field('Domain', names.domain),
    id: field('Contact ID', names.contactId),
    name: field('Name', names.contactName),
    firstName: field('First Name', names.firstName),
    lastName: field('Last Name', names.lastName),
    email: field('Email', names.email),
    role: field('Role', names.role),
    title: field('Title', names.jobTitle),
    left: field('Left company', names.left),
    lastActive: field('Last Active', LAST_ACTIVE),
  },
  tasks: {
    accountId: field('Account ID', names.accountOfTask),
    accountName: field('Account Name', names.companyName),
    accountDomain: field('Domain', names.domain),
    id: field('Task ID', names.taskId),
    title: field('Task', names.task),
    playbook: field('Playbook', names.playbook),
    due: field('Due Date', names.due),
    status: field('Status', names.status),
    outcome: field('Outcome', names.outcome),
    note: field('Note', names.note),
    completed: field('Completed Date', names.completed),
  },
  subscriptions: SUBSCRIPTION_FIELDS,
  usage: USAGE_FIELDS,
  touchpoints: TOUCH_FIELDS,
  tickets: TICKET_FIELDS,
  surveys: SURVEY_FIELDS,
  milestones: MILESTONE_FIELDS,
} as const satisfies Record<CsvKind, Record<string, FieldNames>>;

/** A field of one kind of file. */
export type CsvField<K extends CsvKind = CsvKind> = K extends CsvKind ? keyof (typeof FIELD_NAMES)[K] & string : never;

/** For each requirement, the fields of which at least one must have a column. */
export const REQUIRED: { [K in CsvKind]: readonly (readonly CsvField<K>[])[] } = {
  accounts: [['name']],
  contacts: [
    ['accountId', 'accountName', 'accountDomain', 'email'],
    ['name', 'lastName', 'firstName', 'email'],
  ],
  tasks: [['accountId', 'accountName', 'accountDomain'], ['title']],
  subscriptions: [['accountId', 'accountName', 'accountDomain'], ['end']],
  usage: [['accountId', 'accountName', 'accountDomain'], ['date'], ['active', 'seats', 'count']],
  touchpoints: [['accountId', 'accountName', 'accountDomain'], ['date'], ['type']],
  tickets: [['accountId', 'accountName', 'accountDomain'], ['id'], ['status']],
  surveys: [['accountId', 'accountName', 'accountDomain'], ['date'], ['score', 'nps', 'csat']],
  milestones: [['accountId', 'accountName', 'accountDomain'], ['name'], ['due', 'reached', 'state']],
};

/** The column by which a file's rows and the book's accounts are the same beyond doubt; without it they are found by domain and name. */
export const ACCOUNT_KEY: { [K in CsvKind]: CsvField<K> } = {
  accounts: 'id',
  contacts: 'accountId',
  tasks: 'accountId',
  subscriptions: 'accountId',
  usage: 'accountId',
  touchpoints: 'accountId',
  tickets: 'accountId',
  surveys: 'accountId',
  milestones: 'accountId',
};

/** Columns that only one kind of file has; what is common to all says nothing about the kind. */
export const TELLING: { [K in CsvKind]: readonly CsvField<K>[] } = {
  accounts: ['domains', 'health', 'band', 'renewalDate', 'arr', 'segment', 'lifecycle', 'parentId'],
  contacts: ['email', 'firstName', 'lastName', 'role', 'left'],
  tasks: ['playbook', 'due', 'status', 'outcome'],
  subscriptions: ['id', 'name', 'start', 'end', 'amount', 'renewed', 'state'],
  usage: ['date', 'active', 'seats', 'feature', 'count'],
  touchpoints: ['date', 'type', 'direction', 'summary', 'contact', 'nextStep'],
  tickets: ['id', 'opened', 'solved', 'status', 'priority', 'escalated', 'slaDue', 'pastSla', 'waitingOn', 'satisfaction'],
  surveys: ['date', 'survey', 'score', 'nps', 'csat', 'contact'],
  milestones: ['id', 'name', 'due', 'reached', 'state'],
};

/** Headers of which a file must have one to be taken for this kind by itself: without them its rows could as well be accounts or tasks. */
export const MARKS: { [K in CsvKind]?: ReadonlySet<string> } = {
  subscriptions: new Set(SUBSCRIPTION_MARKS.trim().split(/\s+/)),
  usage: new Set(USAGE_MARKS.trim().split(/\s+/)),
  touchpoints: new Set(TOUCH_MARKS.trim().split(/\s+/)),
  tickets: new Set(TICKET_MARKS.trim().split(/\s+/)),
  surveys: new Set(SURVEY_MARKS.trim().split(/\s+/)),
  milestones: new Set(MILESTONE_MARKS.trim().split(/\s+/)),
};

/** Columns of days. */
export const DATE_FIELDS: { [K in CsvKind]: readonly CsvField<K>[] } = {
  accounts: ['renewalDate'],
  contacts: ['lastActive'],
  tasks: ['due', 'completed'],
  subscriptions: ['start', 'end'],
  usage: ['date'],
  touchpoints: ['date'],
  tickets: ['opened', 'solved', 'slaDue'],
  surveys: ['date'],
  milestones: ['due', 'reached'],
};

/** Columns of money. */
export const MONEY_FIELDS: { [K in CsvKind]?: readonly CsvField<K>[] } = {
  accounts: ['arr'],
  subscriptions: ['amount', 'renewed'],
};
