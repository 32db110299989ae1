import { ok, type Result } from '../../domain/errors';
import type { ValueField } from '../../domain/records/fields';
import type { FieldTerms, RecordTerms } from '../../domain/records/terms';
import type { SalesforceClient } from './client';
import type { Config } from './config';
import { describeObject, type WireField } from './describe';
import { lookupOf, renewalSource, roleField } from './mapping';
import { isChoice, rolesFirst } from './role-fields';

const closed = ({ updateable, calculated }: WireField) => (updateable && !calculated ? {} : { closed: 'rights' as const });
const choicesOf = ({ type, picklistValues }: WireField): string[] =>
  isChoice(type) ? picklistValues.flatMap(({ value, active }) => (active ? [value] : [])) : [];

/** Every account of every org has it. */
export const standardFields: Partial<Record<ValueField, string>> = { domain: 'Website' };

/** What this person may write of an account's mapped fields and of its contacts, as the org describes them. */
export async function recordTerms(client: SalesforceClient, { mapping = {} }: Config): Promise<Result<RecordTerms>> {
  const [account, contact] = await Promise.all([describeObject('Account', client), describeObject('Contact', client)]);
  if (!account.ok) return account;
  const paths = { ...standardFields };
  for (const field of ['arr', 'renewal', 'segment', 'csm', 'lifecycle'] as const) if (mapping[field]) paths[field] = mapping[field];
  const fields: RecordTerms['fields'] = {};
  for (const [field, path] of Object.entries(paths) as [ValueField, string][]) {
    const terms = termsOf(field, path, account.value.fields, mapping);
    if (terms) fields[field] = terms;
  }
  if (!contact.ok) return ok({ fields, contact: { create: false } });
  const named = roleField(mapping);
  const open = contact.value.fields.filter((one) => one.updateable && !one.calculated);
  // What is read from a field of the company's choice is written to that one and to no other.
  const role = named ? open.find(({ name }) => name === named) : rolesFirst(open)[0];
  const create = contact.value.createable;
  return ok({
    fields,
    contact: { create, ...(role && { role: { path: role.name, mapping: `Contact.${role.name}`, choices: choicesOf(role) } }) },
  });
}

function termsOf(field: ValueField, path: string, fields: WireField[], mapping: NonNullable<Config['mapping']>): FieldTerms | undefined {
  if (field === 'renewal' && renewalSource(mapping)) return { path, closed: 'elsewhere' };
  const own = fields.find(({ name }) => name === (lookupOf(path) ?? path));
  if (!own) return undefined;
  const choices = choicesOf(own);
  return { path, ...closed(own), ...(choices.length > 0 && { choices }) };
}
