import type { RenewalSource } from './mapping';

/** Fields of each object that are read, and no other: no text of a mail, no description. */
export const CONTACT = 'Id, AccountId, Name, Email, Title';
export const TASK = 'Id, AccountId, Subject, IsClosed, ActivityDate, TaskSubtype, CreatedDate, CompletedDateTime, Who.Name';
export const EVENT = 'Id, AccountId, Subject, StartDateTime, ActivityDate, Who.Name';

/** What is still owed, and conversations of the last half year. */
export const TASKS_OF_INTEREST = '(IsClosed = false OR LastModifiedDate >= LAST_N_DAYS:180)';
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
