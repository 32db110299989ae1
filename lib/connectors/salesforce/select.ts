import type { FieldMapping } from '../../domain/source/connection';
import { accountFields, type RenewalSource, renewalSource, roleField } from './mapping';

/** Fields of each object that are read, and no other: no text of a mail, no description. */
export const CONTACT = 'Id, AccountId, Name, Email, Title';
/** What a contact is to opportunities, the last said first: as a list inside its own row, which costs no question more. */
export const CONTACT_ROLE = 'OpportunityContactRole';
const ROLES = '(SELECT Role, Opportunity.IsClosed FROM OpportunityContactRoles WHERE Role != null ORDER BY LastModifiedDate DESC LIMIT 20)';
/** Named where this person may read the field that the mapping names for it. */
export const ROLE_FIELD = 'Contact.role';

/** A contact's fields, with what this org says of their role: in its own field, and to opportunities. */
export function contactSelect(mapping: FieldMapping, has: readonly string[]): string {
  const own = has.includes(ROLE_FIELD) ? roleField(mapping) : undefined;
  return [CONTACT, ...(own ? [own] : []), ...(has.includes(CONTACT_ROLE) ? [ROLES] : [])].join(', ');
}
export const TASK =
  'Id, AccountId, Subject, IsClosed, ActivityDate, TaskSubtype, CreatedDate, CompletedDateTime, Who.Name, Owner.Name, LastModifiedBy.Name';
export const EVENT = 'Id, AccountId, Subject, StartDateTime, ActivityDate, Who.Name';

/** What is still owed, and conversations of the last half year. Said without OR, beside which no sub-select may stand. */
export const TASKS_OF_INTEREST = '(NOT (IsClosed = true AND LastModifiedDate < LAST_N_DAYS:180))';
export const EVENTS_OF_INTEREST = 'ActivityDate >= LAST_N_DAYS:180';

/** Companies name renewals by type or by name. */
const RENEWALS = ['Type', 'Name']
  .flatMap((field) => ['renew', 'verl_ngerung', 'verlaengerung', 'renouvel'].map((word) => `${field} LIKE '%${word}%'`))
  .join(' OR ');

/** The one row of the renewal's own object that says when the account's contract ends. */
export function renewalRow({ object, field }: RenewalSource, from: string, where?: string): string {
  const open = object === 'Opportunity' ? `IsClosed = false AND (${RENEWALS})` : `StartDate <= TODAY`;
  const order = object === 'Opportunity' ? 'ASC' : 'DESC';
  return `SELECT ${field} FROM ${from} WHERE ${where ? `${where} AND ` : ''}${open} AND ${field} != null ORDER BY ${field} ${order} LIMIT 1`;
}

/** Everything of an account in one row: what its mapping asks for, and what lies in other objects of this org. */
export function accountSelect(mapping: FieldMapping, has: readonly string[]): string {
  const renewal = renewalSource(mapping);
  const own = ['Id', 'Name', 'Website', 'ParentId', 'CurrencyIsoCode', 'IsPersonAccount', 'PersonEmail', 'PersonContactId'].filter(
    (field) => !ORG_FIELDS[field] || has.includes(ORG_FIELDS[field]),
  );
  const lists = [
    ...(has.includes('Case') ? ['(SELECT CreatedDate, IsEscalated FROM Cases WHERE IsClosed = false AND IsDeleted = false)'] : []),
    ...(renewal && has.includes(renewal.object)
      ? [`(${renewalRow(renewal, renewal.object === 'Contract' ? 'Contracts' : 'Opportunities', 'IsDeleted = false')})`]
      : []),
  ];
  return [...new Set([...own, ...accountFields(mapping)]), ...lists].join(', ');
}

/** Fields that a kind of org has, by what shows that it is one. */
const ORG_FIELDS: Record<string, string> = {
  CurrencyIsoCode: 'CurrencyIsoCode',
  IsPersonAccount: 'IsPersonAccount',
  PersonEmail: 'IsPersonAccount',
  PersonContactId: 'IsPersonAccount',
};
