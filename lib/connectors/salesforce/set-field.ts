import { z } from 'zod';
import { appError, fail, ok, type Result } from '../../domain/errors';
import type { Operation, TaskThere } from '../../domain/outbox/operation';
import { type FieldValue, sameFieldValue, textOf, type ValueField } from '../../domain/records/fields';
import { language, say } from '../../words/say';
import { readDomains } from '../csv/text-values';
import type { SalesforceClient } from './client';
import { nothing } from './create';
import { line } from './map-account';
import { lookupOf, valueAt } from './mapping';
import { ownerNamed } from './task-plan';
import { instant, recordId } from './wire';

/** A write of one field of one record. */
export type Setting = Extract<Operation, { kind: 'field.set' | 'contact.change' }>;
/** A field, or the name of whom a lookup names; a field of another object is not the record's own. */
const PATH = /^[A-Za-z]\w{0,79}(?:\.Name)?$/;
/** Others may save the record between our reading and our writing; whoever does so again and again is waited for. */
const TRIES = 3;

const now = z.lazy(() => z.looseObject({ Id: recordId, LastModifiedDate: instant, LastModifiedById: recordId.nullish() }));
type Now = z.infer<typeof now>;

interface Task {
  object: 'Account' | 'Contact';
  id: string;
  path: string;
  field: ValueField | 'role';
  value: FieldValue;
  seen?: FieldValue | null;
}

/** What a setting is about there; nothing where it names no record of ours or no field of that record. */
export function taskOf(operation: Setting): Task | undefined {
  const { target } = operation;
  const seen = operation.kind === 'field.set' ? operation.seen : undefined;
  const object = operation.kind === 'field.set' ? 'Account' : 'Contact';
  if (!target || !PATH.test(target.path) || !target.recordId.startsWith(object === 'Account' ? '001' : '003')) return undefined;
  const base = { object, id: target.recordId, path: target.path, ...(seen !== undefined && { seen }) } as const;
  if (operation.kind === 'field.set') return { ...base, field: operation.field, value: operation.value };
  const { word } = operation;
  return word === undefined ? undefined : { ...base, field: 'role', value: word };
}

const read = ({ object, id }: Task, client: SalesforceClient): Promise<Result<Now>> =>
  client.ask({ path: `sobjects/${object}/${id}`, schema: now });

/** The value as it stands in a row, as we would have read it; of a lookup the name behind it. */
async function valueIn(row: Now, { path, field }: Task, client: SalesforceClient): Promise<Result<FieldValue | null>> {
  const lookup = lookupOf(path);
  if (lookup) return nameOf(row[lookup], client);
  const there = valueAt(row, path);
  if (field === 'arr') return ok(typeof there === 'number' ? { amount: there, ...currencyIn(row) } : null);
  const text = line(there);
  if (field === 'renewal') return ok(text?.slice(0, 10) ?? null);
  return ok((field === 'domain' ? readDomains(text ?? '')[0] : text) ?? null);
}

const currencyIn = ({ CurrencyIsoCode }: Now) => {
  const currency = line(CurrencyIsoCode);
  return currency ? { currency } : {};
};

async function nameOf(id: unknown, client: SalesforceClient): Promise<Result<string | null>> {
  if (typeof id !== 'string' || !id.startsWith('005')) return ok(null);
  const user = await client.ask({ path: `sobjects/User/${id}?fields=Name`, schema: z.looseObject({ Name: z.string() }) });
  return user.ok ? ok(line(user.value.Name) ?? null) : user;
}

/** What to write: of a lookup the one active person with that name. */
async function bodyOf({ path, value }: Task, row: Now, client: SalesforceClient): Promise<Result<object>> {
  const lookup = lookupOf(path);
  if (typeof value !== 'string') {
    const { currency } = currencyIn(row);
    const other = value.currency !== undefined && currency !== undefined && value.currency !== currency;
    return other ? fail(appError('bad_input', say('records.otherCurrency', { currency }))) : ok({ [path]: value.amount });
  }
  if (!lookup) return ok({ [path]: value });
  const owner = await ownerNamed(value, client);
  return owner.ok ? ok({ [lookup]: owner.value.OwnerId }) : owner;
}

const time = (at: string) => new Date(at).toLocaleString(language(), { dateStyle: 'short', timeStyle: 'short' });

/**
 * Sets one field as it was seen: whoever changed that field meanwhile wins and is shown; whoever changed another field only makes us
 * read again. Told again after its answer was lost, it finds its own value there and leaves it.
 */
export async function setField(task: Task, client: SalesforceClient): Promise<Result<void>> {
  for (let tried = 0; ; tried += 1) {
    const row = await read(task, client);
    if (!row.ok) return row;
    const there = await valueIn(row.value, task, client);
    if (!there.ok) return there;
    if (sameFieldValue(there.value, task.value)) return ok(undefined);
    if (task.seen !== undefined && !sameFieldValue(there.value, task.seen))
      return fail(appError('conflict', say('salesforce.fieldChanged', { time: time(row.value.LastModifiedDate) })));
    const body = await bodyOf(task, row.value, client);
    if (!body.ok) return body;
    const since = new Date(row.value.LastModifiedDate).toUTCString();
    const path = `sobjects/${task.object}/${task.id}`;
    const done = await client.ask({ path, method: 'PATCH', body: body.value, schema: nothing, headers: { 'If-Unmodified-Since': since } });
    if (done.ok) return ok(undefined);
    if (done.error.code !== 'conflict' || tried + 1 >= TRIES) return done;
  }
}

/** How the field stands there now, for the person's eyes. */
export async function fieldThere(task: Task, client: SalesforceClient): Promise<Result<TaskThere>> {
  const row = await read(task, client);
  if (!row.ok) return row;
  const [value, by] = await Promise.all([valueIn(row.value, task, client), nameOf(row.value.LastModifiedById, client)]);
  if (!value.ok) return value;
  const status = textOf(value.value ?? undefined);
  return ok({ status, at: row.value.LastModifiedDate, ...(by.ok && by.value && { by: by.value }) });
}
