import type { TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import type { CsvField, CsvKind } from './fields';

const LABELS = {
  accounts: {
    id: 'columns.accountId',
    name: 'columns.accountName',
    domains: 'columns.domain',
    health: 'columns.healthScore',
    band: 'columns.healthStatus',
    renewalDate: 'columns.renewalDate',
    autoRenews: 'columns.autoRenews',
    noticeDays: 'columns.noticeDays',
    arr: 'columns.arr',
    currency: 'columns.currency',
    csm: 'columns.csm',
    segment: 'columns.segment',
    lifecycle: 'columns.lifecycle',
    parentId: 'columns.parentId',
    salesforceId: 'columns.salesforceId',
    openTickets: 'columns.openTickets',
    seats: 'columns.seats',
    activeSeats: 'columns.activeUsers',
  },
  contacts: {
    accountId: 'columns.accountId',
    accountName: 'columns.accountName',
    accountDomain: 'columns.domain',
    id: 'columns.contactId',
    name: 'columns.name',
    firstName: 'columns.firstName',
    lastName: 'columns.lastName',
    email: 'columns.email',
    role: 'columns.role',
    title: 'columns.title',
    left: 'columns.left',
  },
  tasks: {
    accountId: 'columns.accountId',
    accountName: 'columns.accountName',
    accountDomain: 'columns.domain',
    id: 'columns.taskId',
    title: 'columns.task',
    playbook: 'columns.playbook',
    due: 'columns.due',
    status: 'columns.status',
    outcome: 'columns.outcome',
    note: 'columns.note',
    completed: 'columns.completed',
  },
  subscriptions: {
    accountId: 'columns.accountId',
    accountName: 'columns.accountName',
    accountDomain: 'columns.domain',
    id: 'columns.subscriptionId',
    name: 'columns.subscription',
    start: 'columns.startDate',
    end: 'columns.endDate',
    amount: 'columns.annualAmount',
    currency: 'columns.currency',
    renewed: 'columns.renewalAmount',
    autoRenews: 'columns.autoRenews',
    noticeDays: 'columns.noticeDays',
    state: 'columns.state',
    owner: 'columns.renewalOwner',
  },
  usage: {
    accountId: 'columns.accountId',
    accountName: 'columns.accountName',
    accountDomain: 'columns.domain',
    date: 'columns.date',
    active: 'columns.activeUsers',
    seats: 'columns.seats',
    feature: 'columns.feature',
    count: 'columns.count',
  },
} as const satisfies { [K in CsvKind]: Record<CsvField<K>, TextKey> };

/** What people call each field of a kind, in the order of our own files. Understood as a header too: a person names a column so when asked to. */
export function fieldLabels(kind: CsvKind): { id: CsvField; label: string }[] {
  return Object.entries(LABELS[kind]).map(([id, text]) => ({ id: id as CsvField, label: say(text) }));
}
