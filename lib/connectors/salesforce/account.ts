import { z } from 'zod';
import type { IsoDate, IsoInstant } from '../../domain/account';
import { isIsoDate } from '../../domain/dates';
import { appError, fail, ok, type Result } from '../../domain/errors';
import type { Ref } from '../../domain/place';
import type { IncomingRecord } from '../../domain/record';
import type { FieldMapping } from '../../domain/source/connection';
import { to18 } from '../../domain/source/salesforce-id';
import { type Answers, type Part, queryPath, type SalesforceClient } from './client';
import type { Config } from './config';
import { mapAccount, mapContact, mapPerson, type Stamp } from './map-account';
import { mapEvent, mapTask } from './map-activity';
import { supportOf } from './map-support';
import { lookupOf, renewalSource, roleField } from './mapping';
import { CONTACT_ROLE, contactSelect, EVENT, EVENTS_OF_INTEREST, ROLE_FIELD, renewalRow, TASK, TASKS_OF_INTEREST } from './select';
import { quotedId } from './soql';
import * as wire from './wire';

/** Objects whose records belong to an account, by the first three characters of their ids. */
const OWNED: Record<string, string> = {
  '003': 'Contact',
  '006': 'Opportunity',
  '500': 'Case',
  '800': 'Contract',
  '00T': 'Task',
  '00U': 'Event',
  '02i': 'Asset',
  '801': 'Order',
  '810': 'ServiceContract',
  '0Q0': 'Quote',
  '0WO': 'WorkOrder',
};

/** What cannot be had by right is left out; every other failure fails the whole, so that it is tried again. */
function orNothing<T>(answer: Result<T>): Result<T | undefined> {
  const closed = !answer.ok && ['forbidden', 'not_found', 'bad_input'].includes(answer.error.code);
  return closed ? ok(undefined) : answer;
}

/** A part may name what an earlier part answered; such a name is not to be escaped. */
const query = (soql: string) => queryPath(soql).replace(/%40%7B([\w.]+)%7D/g, '@{$1}');

function partsOf(id: string, { mapping = {} }: Config): Part[] {
  const object = OWNED[id.slice(0, 3)];
  const account = object ? '@{owned.AccountId}' : id;
  const of = `AccountId = '${account}'`;
  const csm = mapping.csm && lookupOf(mapping.csm);
  const renewal = renewalSource(mapping);
  return [
    ...(object ? [{ as: 'owned', path: `sobjects/${object}/${id}?fields=AccountId` }] : []),
    { as: 'account', path: `sobjects/Account/${account}` },
    ...(csm ? [{ as: 'csm', path: `sobjects/User/@{account.${csm}}?fields=${mapping.csm?.split('.')[1]}` }] : []),
    { as: 'contacts', path: query(contactsOf(mapping, [ROLE_FIELD, CONTACT_ROLE], of)) },
    {
      as: 'tasks',
      path: query(`SELECT ${TASK} FROM Task WHERE ${of} AND ${TASKS_OF_INTEREST} ORDER BY IsClosed, LastModifiedDate DESC LIMIT 200`),
    },
    { as: 'events', path: query(`SELECT ${EVENT} FROM Event WHERE ${of} AND ${EVENTS_OF_INTEREST} ORDER BY ActivityDate DESC LIMIT 100`) },
    {
      as: 'cases',
      path: query(
        `SELECT IsEscalated, COUNT(Id) open, MIN(CreatedDate) oldest FROM Case WHERE ${of} AND IsClosed = false GROUP BY IsEscalated`,
      ),
    },
    ...(renewal ? [{ as: 'renewal', path: query(renewalRow(renewal, renewal.object, of)) }] : []),
  ];
}

const contactsOf = (mapping: FieldMapping, has: readonly string[], of: string) =>
  `SELECT ${contactSelect(mapping, has)} FROM Contact WHERE ${of} ORDER BY LastModifiedDate DESC LIMIT 200`;

/** Everything about the account behind a record page, in one round trip; in two where something that says a contact's role is closed to this person. */
export async function readAccount(
  ref: Ref,
  client: SalesforceClient,
  config: Config,
  stamp: () => Stamp,
): Promise<Result<IncomingRecord[]>> {
  const id = to18(ref.id);
  if (!ref.kind.startsWith('salesforce.') || !id) return fail(appError('bad_input'));
  if (!id.startsWith('001') && !OWNED[id.slice(0, 3)]) return ok([]);
  const asked = stamp();
  const answer = await client.composite(partsOf(id, config));
  if (!answer.ok) return answer;
  if (!id.startsWith('001')) {
    const owned = answer.value.get('owned', wire.owned);
    if (!owned.ok) return owned;
    if (!owned.value.AccountId) return ok([]);
  }
  const people = await peopleOf(answer.value, client, config);
  return people.ok ? recordsOf(answer.value, people.value, config, asked) : people;
}

type People = z.infer<typeof wire.contact>[] | undefined;

/** Somebody who may see contacts and no opportunity, or not the field for roles, has them with what is left. */
async function peopleOf(answers: Answers, client: SalesforceClient, { mapping = {} }: Config): Promise<Result<People>> {
  const account = answers.get('account', wire.account);
  if (!account.ok) return account;
  const rows = answers.get('contacts', wire.rowsOf(wire.contact));
  if (rows.ok) return ok(rows.value.records);
  if (!['forbidden', 'bad_input'].includes(rows.error.code)) return orNothing(rows);
  const of = `AccountId = ${quotedId(account.value.Id)}`;
  const less = [...(roleField(mapping) ? [[ROLE_FIELD], [CONTACT_ROLE]] : []), []].map((has, n) => ({
    as: has.length > 0 ? `contacts${n}` : 'contacts',
    path: queryPath(contactsOf(mapping, has, of)),
  }));
  const asked = await client.composite(less);
  if (!asked.ok) return asked;
  const found = less.map(({ as }) => asked.value.get(as, wire.rowsOf(wire.contact)));
  const first = found.find((one) => one.ok) ?? found.at(-1);
  return first ? orNothing(first.ok ? ok(first.value.records) : first) : ok(undefined);
}

function recordsOf(answers: Answers, contacts: People, config: Config, stamp: Stamp): Result<IncomingRecord[]> {
  const own = roleField(config.mapping ?? {});
  const account = answers.get('account', wire.account);
  if (!account.ok) return account;
  const list = <T extends z.ZodType>(as: string, row: T): Result<z.infer<T>[] | undefined> => {
    const rows = orNothing(answers.get(as, wire.rowsOf(row)));
    return rows.ok ? ok(rows.value?.records) : rows;
  };
  const csm = csmOf(answers, config);
  const tasks = list('tasks', wire.task);
  const events = list('events', wire.event);
  const cases = list('cases', wire.caseFigures);
  const renewal = renewalOf(answers, config);
  if (!csm.ok) return csm;
  if (!tasks.ok) return tasks;
  if (!events.ok) return events;
  if (!cases.ok) return cases;
  if (!renewal.ok) return renewal;
  const row = { ...account.value, ...csm.value };
  const people = (contacts ?? []).flatMap((one) => mapContact(one, stamp, own));
  const support = cases.value && supportOf(cases.value, stamp.asOf as IsoInstant);
  return ok([
    mapAccount(row, config, { ...(renewal.value && { renewal: renewal.value }), ...(support && { support }) }, stamp),
    ...(people.some(({ externalId }) => externalId === row.PersonContactId) ? [] : mapPerson(row, stamp)),
    ...people,
    ...(tasks.value ?? []).flatMap((one) => mapTask(one, stamp).records),
    ...(events.value ?? []).flatMap((one) => mapEvent(one, stamp).records),
  ]);
}

/** The name of whom the account's own lookup names, where a row of a query would have it. */
function csmOf(answers: Answers, { mapping }: Config): Result<Record<string, unknown>> {
  const [relation = '', field] = mapping?.csm?.split('.') ?? [];
  if (!field) return ok({});
  const answer = answers.get('csm', z.looseObject({}));
  // Nobody: the part had no id to ask for.
  if (!answer.ok) return answer.error.code === 'vendor_error' ? answer : ok({});
  return ok({ [relation]: answer.value });
}

function renewalOf(answers: Answers, { mapping = {} }: Config): Result<IsoDate | undefined> {
  const source = renewalSource(mapping);
  if (!source) return ok(undefined);
  const rows = orNothing(answers.get('renewal', wire.rowsOf(z.looseObject({}))));
  if (!rows.ok) return rows;
  const day = rows.value?.records[0]?.[source.field];
  return ok(isIsoDate(day) ? day : undefined);
}
