import { z } from 'zod';
import type { IsoInstant } from '../../domain/account';
import { ok, type Result } from '../../domain/errors';
import type { Operation } from '../../domain/outbox/operation';
import { namesOf } from '../../domain/records/contact';
import { to18 } from '../../domain/source/salesforce-id';
import type { SalesforceClient } from './client';
import { all, moment, quotedId, quotedText } from './soql';
import { created, recordId } from './wire';

export type Adding = Extract<Operation, { kind: 'contact.add' }>;

/** How much earlier than we think it may have been stamped: clocks differ, and the org keeps whole seconds. */
const SKEW_MS = 10 * 60_000;
const row = z.lazy(() => z.looseObject({ Id: recordId, Name: z.string() }));

/** The account that a contact is added to. */
export const accountIdOf = ({ anchor }: Adding): string | undefined => {
  const id = to18(anchor?.recordId ?? '');
  return id?.startsWith('001') ? id : undefined;
};

/** By address where there is one; two people of one company may have one name. */
const whoIs = ({ contact: { name, email } }: Adding): string => (email ? `Email = ${quotedText(email)}` : `Name = ${quotedText(name)}`);

/** Makes the contact, unless the account has somebody with this address by now: a person is there once, whoever added them. */
export async function addContact(adding: Adding, accountId: string, client: SalesforceClient): Promise<Result<string>> {
  const { contact, roleField, roleWord } = adding;
  if (contact.email) {
    const known = await client.rows(
      `SELECT Id, Name FROM Contact WHERE ${all(`AccountId = ${quotedId(accountId)}`, whoIs(adding))} ORDER BY CreatedDate LIMIT 1`,
      row,
    );
    if (!known.ok) return known;
    const [first] = known.value.records;
    if (first) return ok(first.Id);
  }
  const { first, last } = namesOf(contact.name);
  const body = {
    AccountId: accountId,
    LastName: last.slice(0, 80),
    ...(first && { FirstName: first.slice(0, 40) }),
    ...(contact.email && { Email: contact.email }),
    ...(roleField && roleWord && { [roleField]: roleWord }),
  };
  const made = await client.ask({ path: 'sobjects/Contact', method: 'POST', body, schema: created });
  return made.ok ? ok(made.value.id) : made;
}

/** What an earlier try may have left: a contact that I made there since then. Queries, unlike searches, see what was saved a moment ago. */
export async function findContact(
  adding: Adding,
  accountId: string,
  since: IsoInstant,
  taken: readonly string[],
  client: SalesforceClient,
): Promise<Result<string | undefined>> {
  const me = await client.me();
  if (!me.ok) return me;
  const from = client.clock.there(Date.parse(since)) - SKEW_MS;
  const where = all(
    `AccountId = ${quotedId(accountId)}`,
    whoIs(adding),
    `CreatedById = ${quotedId(me.value.user_id)}`,
    `CreatedDate >= ${moment(from)}`,
  );
  const rows = await client.rows(`SELECT Id, Name FROM Contact WHERE ${where} ORDER BY CreatedDate, Id LIMIT 200`, row);
  return rows.ok ? ok(rows.value.records.find(({ Id }) => !taken.includes(Id))?.Id) : rows;
}
