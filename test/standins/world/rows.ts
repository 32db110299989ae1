import type { Opportunity, SupportCase, WorldContact } from './types';

type PersonRow = [name: string, email: string, role: string, title: string, salesforceId: string, zendeskUserId: number];

const person = ([name, email, role, title, salesforceId, zendeskUserId]: PersonRow): WorldContact => ({
  name,
  email,
  role,
  title,
  salesforceId,
  zendeskUserId,
});

/** One line per person keeps a company readable as a table. */
export const people = ([first, ...rest]: [PersonRow, ...PersonRow[]]): [WorldContact, ...WorldContact[]] => [
  person(first),
  ...rest.map(person),
];

export const deal = (id: string, name: string, stage: string, amount: number, closeInDays: number): Opportunity => ({
  id,
  name,
  stage,
  amount,
  closeInDays,
});

export const problem = (id: string, number: string, subject: string, status: string, priority: string, contact: number): SupportCase => ({
  id,
  number,
  subject,
  status,
  priority,
  contact,
});
