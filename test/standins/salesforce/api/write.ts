import { checked, checkRow } from './check';
import { badType, notThere, SalesforceError } from './errors';
import { isId } from './ids';
import type { Org, Row } from './org';
import { fieldOf, type ObjectDef } from './schema';

export type Body = Record<string, unknown>;

export function objectNamed(org: Org, name: string): ObjectDef {
  const found = org.objects.get(name.toLowerCase());
  if (!found) throw new SalesforceError(404, 'NOT_FOUND', 'The requested resource does not exist');
  return found;
}

function writable(org: Org, object: ObjectDef): void {
  if (!object.createable)
    throw new SalesforceError(400, 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', `entity type cannot be inserted: ${object.label}`);
  if (org.settings.readOnly.includes(object.name))
    throw new SalesforceError(403, 'INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');
}

/** The living row that an id names; another object's id and a deleted row are told apart, as the vendor does. */
export function rowOf(org: Org, object: ObjectDef, id: string): Row {
  const row = isId(id) ? org.table(object.name).get(id.slice(0, 15)) : undefined;
  if (!row) throw notThere();
  if (row.IsDeleted) throw new SalesforceError(404, 'ENTITY_IS_DELETED', 'entity is deleted', []);
  return row;
}

/** With Shared Activities the people and the subject of a task or an event are relations too. */
function relate(org: Org, object: string, activity: Row, by: string): void {
  if (!org.settings.sharedActivities || !['Task', 'Event'].includes(object)) return;
  const [relation, key] = [`${object}Relation`, `${object}Id`];
  const has = (id: unknown) => org.rows(relation).some((row) => row[key] === activity.Id && row.RelationId === id);
  for (const id of [activity.WhoId, activity.WhatId])
    if (id && !has(id)) org.insert(relation, { [key]: activity.Id ?? null, RelationId: id }, by);
}

export function create(org: Org, object: ObjectDef, body: Body, by: string): string {
  writable(org, object);
  const row = checked(org, object, body, true);
  checkRow(org, object, row);
  const saved = org.insert(object.name, row, by);
  relate(org, object.name, saved, by);
  org.applied({ kind: 'create', object: object.name, id: String(saved.Id), fields: body, by });
  return String(saved.Id);
}

export function update(org: Org, object: ObjectDef, id: string, body: Body, by: string): void {
  writable(org, object);
  const before = rowOf(org, object, id);
  const row = checked(org, object, body, false);
  checkRow(org, object, { ...before, ...row }, String(before.Id));
  relate(org, object.name, org.change(object.name, id, row, by), by);
  org.applied({ kind: 'update', object: object.name, id: String(before.Id), fields: body, by });
}

export function remove(org: Org, object: ObjectDef, id: string, by: string): void {
  writable(org, object);
  const row = rowOf(org, object, id);
  org.remove(object.name, id, by);
  org.applied({ kind: 'delete', object: object.name, id: String(row.Id), fields: {}, by });
}

/** Rows that an external id names: none, one, or several where the field is not unique. */
export function byKey(org: Org, object: ObjectDef, fieldName: string, value: string): Row[] {
  const field = fieldOf(object, fieldName);
  if (!field || !(field.externalId || field.type === 'id'))
    throw notThere().because(`Provided external ID field does not exist or is not accessible: ${fieldName}`);
  const same = (one: unknown) =>
    field.type === 'id' ? String(one).slice(0, 15) === value.slice(0, 15) : String(one ?? '').toLowerCase() === value.toLowerCase();
  return org.rows(object.name).filter((row) => same(row[field.name]));
}

/** Updates the row that the external id names, else creates it with that id. */
export function upsert(org: Org, object: ObjectDef, fieldName: string, value: string, body: Body, by: string, updateOnly = false) {
  const found = byKey(org, object, fieldName, value);
  if (found.length > 1) throw new SalesforceError(300, 'MULTIPLE_CHOICES', 'more than one record found for the external id');
  const field = fieldOf(object, fieldName);
  if (field && Object.keys(body).some((name) => name.toLowerCase() === field.name.toLowerCase()))
    throw new SalesforceError(400, 'INVALID_FIELD', `The ${field.name} field should not be specified in the sobject data.`);
  const [row] = found;
  if (row) {
    update(org, object, String(row.Id), body, by);
    return { id: String(row.Id), created: false };
  }
  if (updateOnly || !field) throw notThere();
  return { id: create(org, object, { ...body, [field.name]: value }, by), created: true };
}

/** The type that a record of a collection names. */
export function typeOf(org: Org, record: Body): ObjectDef {
  const { type } = (record.attributes ?? {}) as { type?: string };
  const found = org.objects.get((type ?? '').toLowerCase());
  if (!found) throw badType(type ?? 'null');
  return found;
}
