import type { PlainKey } from '../../words/catalogue';
import type { FieldName } from '../template/fields';

/** What people call a field. */
export const FIELD_WORDS = {
  'account.name': 'templateFields.accountName',
  'account.arr': 'templateFields.accountArr',
  'account.segment': 'templateFields.accountSegment',
  'account.stage': 'templateFields.accountStage',
  'account.health': 'templateFields.accountHealth',
  'contact.name': 'templateFields.contactName',
  'contact.first_name': 'templateFields.contactFirstName',
  'contact.title': 'templateFields.contactTitle',
  'contact.role': 'templateFields.contactRole',
  'owner.name': 'templateFields.ownerName',
  'renewal.date': 'templateFields.renewalDate',
  'renewal.decide_by': 'templateFields.renewalDecideBy',
  'renewal.amount': 'templateFields.renewalAmount',
  'task.title': 'templateFields.taskTitle',
  'task.due': 'templateFields.taskDue',
  'ticket.id': 'templateFields.ticketId',
  'ticket.subject': 'templateFields.ticketSubject',
  'support.open': 'templateFields.supportOpen',
  'usage.active': 'templateFields.usageActive',
  'usage.seats': 'templateFields.usageSeats',
  'usage.percent': 'templateFields.usagePercent',
  'usage.features': 'templateFields.usageFeatures',
  'touch.last': 'templateFields.touchLast',
  'me.name': 'templateFields.meName',
  'me.company': 'templateFields.meCompany',
  'me.link': 'templateFields.meLink',
} as const satisfies Record<FieldName, PlainKey>;
